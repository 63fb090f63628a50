/**
 * What the built product asks of SQLite, by the requests that the browser sends: none of it takes longer because
 * there are more articles. SQLite itself says how it would find the rows.
 */
import { createClient, type Client } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { requests, type Ask, type People } from '../../bench/archive/requests'
import { openVisitor } from '../../bench/archive/visitor'
import { startProduct, type Product } from '../harness/product'
import { newSeededNewsroom } from '../harness/seededNewsroom'
import { scansOf, type Scan } from './scans'
import { recordStatements, type RecordedStatements } from './statements'

let product: Product
let statements: RecordedStatements
let database: Client
let databaseUrl: string
let asked: Record<string, Ask>

beforeAll(async () => {
  const folder = await newSeededNewsroom()
  statements = recordStatements(folder)
  product = await startProduct({ folder, env: statements.env })
  databaseUrl = `file:${path.join(folder, 'newsroom.db')}`
  database = createClient({ url: databaseUrl })
  const people: People = {
    asEditor: await openVisitor(product.url, 'editor@example.com'),
    asReporter: await openVisitor(product.url, 'reporter@example.com'),
    asPublic: await openVisitor(product.url),
  }
  const answer = await people.asPublic.get('/api/articles?limit=1&depth=0')
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  asked = { ...requests(people, docs[0]!.id), ...requestsByIds(people) }
}, 120_000)

afterAll(async () => {
  database.close()
  await product.close()
})

/** What a form asks for the names of what it is related to, and an app for what it has kept. */
function requestsByIds({ asEditor, asPublic }: People): Record<string, Ask> {
  const ids = Array.from({ length: 50 }, () => randomUUID()).join(',')
  return {
    byIds: () => asPublic.get(`/api/articles?depth=0&limit=50&where[id][in]=${ids}`),
    draftsByIds: () => asEditor.get(`/api/articles?depth=0&limit=50&draft=true&where[id][in]=${ids}`),
  }
}

/** What was asked by whom, to look at it again without an index. */
const askedBy = new Map<string, string[]>()

async function scansBy(name: string): Promise<Scan[]> {
  askedBy.set(name, statements.take())
  return scansIn(askedBy.get(name)!)
}

async function scansIn(asked: string[], client: Pick<Client, 'execute'> = database): Promise<Scan[]> {
  const scans = await Promise.all(asked.map((sql) => scansOf(client, sql)))
  return scans.flat()
}

describe('no growing table is read through', () => {
  it('by the start, the reconciler’s passes and the logins', async () => {
    // A pass looks for marked documents every second.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await scansBy('start')).toEqual([])
  })

  const names = [
    'list',
    'list200',
    'filter',
    'search',
    'sort',
    'listReporter',
    'rest',
    'graphql',
    'open',
    'save',
    'publish',
    'feed',
    'byIds',
    'draftsByIds',
  ]
  it.each(names)('by %s', async (name) => {
    statements.take()
    const answer = await asked[name]!()
    await answer.text()
    expect(answer.status).toBe(200)
    expect(await scansBy(name)).toEqual([])
  })
})

describe('the check sees it when an index is missing', () => {
  it.each([
    ['start', ['articles_feeds_mark']],
    [
      'list',
      ['articles_versions_list', 'articles_versions_search', '_articles_v_version_version_updated_at'],
    ],
    ['sort', ['articles_versions_published', '_articles_v_version_version_date_published']],
    ['rest', ['articles_published', 'articles_date_published', 'articles_all_published']],
    ['save', ['articles_versions_history', 'articles_versions_newest', '_articles_v_parent']],
  ])('%s without %j', async (name, indexes) => {
    const scans = await scansAfter(
      indexes.map((index) => `DROP INDEX ${index}_idx`),
      askedBy.get(name)!,
    )
    expect(scans).not.toEqual([])
  })

  it('or when SQLite is not told how good they are', async () => {
    const withoutHints = ['DELETE FROM sqlite_stat1', 'ANALYZE sqlite_schema']
    expect(await scansAfter(withoutHints, [...askedBy.values()].flat())).not.toEqual([])
  })
})

/** On a connection that has asked nothing yet: libsql leaves open what it asked, and that is in the way. */
async function scansAfter(changes: string[], asked: string[]): Promise<Scan[]> {
  const client = createClient({ url: databaseUrl })
  const transaction = await client.transaction('write')
  try {
    for (const change of changes) await transaction.execute(change)
    return await scansIn(asked, transaction)
  } finally {
    await transaction.rollback()
    client.close()
  }
}
