import { createClient, type Client } from '@libsql/client'

import type { Ledger } from './deals'

export interface StoredDeal {
  id: string
  /** The save that its row is of. */
  number: number
  /** All saves that have a version. */
  versions: number[]
  /** What is of another save than its row, or missing; empty when the save is whole. */
  torn: string[]
}

/** Reads the tables themselves, by a connection of its own: after a kill this is what recovers the file. */
export async function storedDeals(url: string, ledger: Ledger): Promise<StoredDeal[]> {
  const client = createClient({ url })
  try {
    const deals: StoredDeal[] = []
    for (const id of ledger.deals) deals.push(await storedDeal(client, id, ledger.companies))
    return deals
  } finally {
    client.close()
  }
}

/** What SQLite itself says of the file: damaged pages, and rows that refer to nothing. */
export async function damageOf(url: string): Promise<string[]> {
  const client = createClient({ url })
  try {
    const { rows: pages } = await client.execute('PRAGMA integrity_check')
    const { rows: dangling } = await client.execute('PRAGMA foreign_key_check')
    return [
      ...pages.map((row) => row.integrity_check as string).filter((said) => said !== 'ok'),
      ...dangling.map((row) => `${row.table as string} refers to a missing row of ${row.parent as string}`),
    ]
  } finally {
    client.close()
  }
}

async function storedDeal(client: Client, id: string, companies: string[]): Promise<StoredDeal> {
  const rows = async (sql: string, ...args: string[]) => (await client.execute({ sql, args })).rows
  const [main] = await rows('SELECT value_amount AS number, feeds_mark AS mark FROM deals WHERE id = ?', id)
  const versions = await rows(
    `SELECT id, version_value_amount AS number, version_feeds_mark AS mark, latest FROM _deals_v
     WHERE parent_id = ? ORDER BY CAST(version_value_amount AS integer)`,
    id,
  )
  const number = Number(main?.number ?? -1)
  const torn: string[] = []
  const newest = versions.at(-1)
  if (newest?.number !== main?.number) torn.push(`version ${newest?.number as string}`)
  if (!main?.mark || newest?.mark !== main.mark) torn.push('mark')
  if (versions.filter(({ latest }) => latest).length !== 1 || !newest?.latest) torn.push('latest version')
  for (const parts of [partsOfRow, partsOfVersion]) {
    const parent = parts === partsOfRow ? id : (newest?.id as string)
    for (const [part, sql] of Object.entries(parts)) {
      const found = (await rows(sql, parent)).map((row) => row.part as string).join()
      const expected = expectedOf(part, number, companies)
      if (found !== expected) torn.push(`${parts === partsOfRow ? '' : 'version’s '}${part}: ${found}`)
    }
  }
  return { id, number, versions: versions.map((row) => Number(row.number)), torn }
}

function expectedOf(part: string, number: number, companies: string[]): string {
  const [one, other] = number % 2 ? companies : companies.toReversed()
  if (part === 'parties') return `${one},${other}`
  if (part === 'relations') return String(one)
  return part === 'terms' ? `${number},${number}` : String(number)
}

const partsOfRow: Record<string, string> = {
  locales: "SELECT summary AS part FROM deals_locales WHERE _parent_id = ? AND _locale = 'tr'",
  parties: 'SELECT company_id AS part FROM deals_parties WHERE _parent_id = ? ORDER BY _order',
  terms: `SELECT summary AS part FROM deals_terms_locales WHERE _locale = 'tr' AND _parent_id IN
          (SELECT id FROM deals_terms WHERE _parent_id = ?)`,
  claims: `SELECT text AS part FROM deals_claims_locales WHERE _locale = 'tr' AND _parent_id IN
           (SELECT id FROM deals_claims WHERE _parent_id = ?)`,
  relations: 'SELECT companies_id AS part FROM deals_rels WHERE parent_id = ? ORDER BY "order"',
}

const partsOfVersion = Object.fromEntries(
  Object.entries(partsOfRow).map(([part, sql]) => [
    part,
    sql
      .replaceAll(
        'SELECT summary AS part FROM deals_locales',
        'SELECT version_summary AS part FROM _deals_v_locales',
      )
      .replaceAll('deals_rels', '_deals_v_rels')
      .replace(/\bdeals_(parties|terms|claims)/g, '_deals_v_version_$1'),
  ]),
)
