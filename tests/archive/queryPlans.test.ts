/**
 * What the built product asks of SQLite, by the requests that the browser sends: none of it takes longer because
 * there are more articles. SQLite itself says how it would find the rows.
 */
import { createClient, LibsqlError, type Client, type Transaction } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { requests, type Ask, type People } from '../../bench/archive/requests'
import { openVisitor } from '../../bench/archive/visitor'
import { tableIndexes } from '@/database/indexes'
import { startProduct, type Product } from '../harness/product'
import { newSeededNewsroom } from '../harness/seededNewsroom'
import { indexesOf, scansOf, type Scan } from './scans'
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
  asked = { ...requests(people, docs[0]!.id), ...requestsBeside(people) }
}, 120_000)

afterAll(async () => {
  database.close()
  await product.close()
})

/** What a form asks for the names of what it is related to, an app for what it has kept, and a script of the desk. */
function requestsBeside({ asEditor, asPublic }: People): Record<string, Ask> {
  const ids = Array.from({ length: 50 }, () => randomUUID()).join(',')
  return {
    byIds: () => asPublic.get(`/api/articles?depth=0&limit=50&where[id][in]=${ids}`),
    draftsByIds: () => asEditor.get(`/api/articles?depth=0&limit=50&draft=true&where[id][in]=${ids}`),
    newest: () => asEditor.get('/api/articles?depth=0&limit=10&draft=true&sort=-createdAt'),
    byHeadline: () => asEditor.get('/api/articles?depth=0&limit=10&draft=true&sort=headline'),
    restEditor: () => asEditor.get('/api/articles?depth=0&limit=10&sort=-datePublished'),
    changedEditor: () => asEditor.get('/api/articles?depth=0&limit=10&sort=-updatedAt'),
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
  'bar',
  'desk',
  'publish',
  'feed',
  'byIds',
  'draftsByIds',
  'newest',
  'byHeadline',
  'restEditor',
  'changedEditor',
]

describe('no growing table is read through', () => {
  it('by the start, the reconciler’s passes and the logins', async () => {
    // A pass looks for marked documents every second.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await scansBy('start')).toEqual([])
  })

  it.each(names)('by %s', async (name) => {
    statements.take()
    const answer = await asked[name]!()
    await answer.text()
    expect(answer.status).toBe(200)
    expect(await scansBy(name)).toEqual([])
  })
})

describe('the check sees it when indexes are missing', () => {
  // A feed asks for nothing: it is in memory.
  const asking = ['start', ...names.filter((name) => name !== 'feed')]
  it.each(asking)('those that %s goes by', async (name) => {
    const drops: string[] = []
    for (let round = 0; round < 10; round++) {
      const indexes = await indexesAfter(drops, askedBy.get(name)!)
      drops.push(...indexes.map((index) => `DROP INDEX ${index}`))
      if ((await scansAfter(drops, askedBy.get(name)!)).length > 0) return
    }
    throw new Error(`No index is missed by ${name}.`)
  })

  it('or when SQLite is not told how good they are', async () => {
    const withoutHints = ['DELETE FROM sqlite_stat1', 'ANALYZE sqlite_schema']
    expect(await scansAfter(withoutHints, [...askedBy.values()].flat())).not.toEqual([])
  })
})

it('no index of ours is there for nothing', async () => {
  const used = await indexesAfter([], [...askedBy.values()].flat())
  const ours = tableIndexes.filter(({ collection }) => collection === 'articles').map(({ name }) => name)
  expect(ours.filter((name) => !used.includes(`${name}_idx`))).toEqual([])
})

const scansAfter = (changes: string[], asked: string[]) =>
  after(changes, (transaction) => scansIn(asked, transaction))

/** The indexes of growing tables that these statements go by; keys are not made by us. */
const indexesAfter = (changes: string[], asked: string[]) =>
  after(changes, async (transaction) => {
    const names = await Promise.all(asked.map((sql) => indexesOf(transaction, sql)))
    return [...new Set(names.flat())]
  })

/** On a connection that has asked nothing yet: libsql leaves open what it asked, and that is in the way. */
async function after<T>(changes: string[], look: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { client, transaction } = await whenNobodyWrites()
  try {
    for (const change of changes) await transaction.execute(change)
    return await look(transaction)
  } finally {
    await transaction.rollback()
    client.close()
  }
}

/** The newsroom itself writes now and then: its planner, its jobs. */
async function whenNobodyWrites(): Promise<{ client: Client; transaction: Transaction }> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const client = createClient({ url: databaseUrl })
    try {
      return { client, transaction: await client.transaction('write') }
    } catch (error) {
      client.close()
      if (!(error instanceof LibsqlError) || error.code !== 'SQLITE_BUSY' || Date.now() > deadline)
        throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
