import { randomUUID } from 'node:crypto'

import { appendRecord } from '@/plugins/workflow/record/append'
import { faultsOf, seal, type RecordRow } from '@/plugins/workflow/record/chain'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { chainOf } from '@/plugins/workflow/record/rows'
import { describeFault, verifyRecords } from '@/plugins/workflow/record/verify'
import type { RecordEntry, Refusal } from '@/plugins/workflow/types'
import { doorsOf } from './gateDoors'
import { openPastPayload } from './pastPayload'
import {
  openGateProject,
  records,
  RECORD_KEY,
  rest,
  texts,
  type Doc,
  type GateProject,
  type Id,
} from './gateProject'

const KEY = RECORD_KEY

describe('the chain', () => {
  const chain = (length: number): RecordRow[] =>
    Array.from({ length }).reduce<RecordRow[]>((rows) => [...rows, seal(entry(), rows.at(-1), KEY)], [])

  it('is whole as it was written, in whatever order it is read', () => {
    expect(faultsOf(chain(5), KEY)).toEqual([])
    expect(faultsOf(chain(5).reverse(), KEY)).toEqual([])
    expect(faultsOf([], KEY)).toEqual([])
  })

  it('names what was altered, member by member', () => {
    const whole = chain(3)
    const names = Object.keys(whole[1]!).filter((name) => name !== 'place' && name !== 'hmac')
    expect(names).toHaveLength(16)
    for (const name of names) {
      const altered = whole.map((row, at) => (at === 1 ? { ...row, [name]: 'forged' } : row))
      expect([name, faultsOf(altered, KEY).map(({ kind, place }) => ({ kind, place }))]).toEqual([
        name,
        [{ kind: 'altered', place: 2 }],
      ])
    }
  })

  it('names what was removed, reordered, or put in without the key', () => {
    const [one, two, three, four] = chain(4) as [RecordRow, RecordRow, RecordRow, RecordRow]
    expect(faultsOf([one, three, four], KEY)).toEqual([{ kind: 'removed', place: 2 }])
    expect(faultsOf([two, three], KEY)).toEqual([{ kind: 'removed', place: 1 }])
    const swapped = [one, { ...three, place: 2 }, { ...two, place: 3 }, four]
    expect(faultsOf(swapped, KEY)).toEqual([
      expect.objectContaining({ kind: 'reordered', place: 2, stood: 3 }),
      expect.objectContaining({ kind: 'reordered', place: 3, stood: 2 }),
    ])
    // A row of another branch: sealed with the key, and not behind this one.
    const other = seal(entry(), chain(1)[0], KEY)
    expect(faultsOf([one, other], KEY)).toEqual([expect.objectContaining({ kind: 'reordered', place: 2 })])
    const forged = seal(entry(), four, 'another key, also of thirty-two characters')
    expect(faultsOf([one, two, three, four, forged], KEY)).toEqual([
      expect.objectContaining({ kind: 'altered', place: 5 }),
    ])
  })
})

describe('in the database', () => {
  let project: GateProject
  beforeAll(async () => {
    project = await openGateProject()
  })
  afterAll(() => project.close())

  const local = () => project.payload
  const chain = (id: Id) => chainOf(local(), { collection: texts, document: String(id) })

  /** A text with so many acts on it. */
  async function text(acts = 1): Promise<Id> {
    const { id } = await local().create({ collection: texts, data: { title: 'x' } as never })
    for (let act = 0; act < acts; act++) await publish(id)
    await completeRecords(local())
    return id
  }
  const publish = (id: Id) =>
    local().update({
      collection: texts,
      id,
      data: { _status: 'published' } as never,
      context: { system: 'a test' },
    })

  it('nobody adds, changes or deletes an entry: not an admin, not with overrideAccess, over no door', async () => {
    const id = await text(2)
    const before = await chain(id)
    const row = `${texts}:${id}:1`
    const { mutate } = doorsOf(project)
    const asAda = async (method: string, address: string, body?: unknown) => {
      const answer = await rest(project, project.ada, method, address, { body })
      throw Object.assign(new Error(String(answer.status)), { data: answer.body.errors?.[0]?.data })
    }
    const data = { note: 'forged' } as never
    const system = { context: { system: 'please' } }
    const ways: (() => Promise<unknown>)[] = [
      () => local().create({ collection: records, data: { ...before[0] } as never, ...system }),
      () => local().update({ collection: records, id: row, data, ...system }),
      () => local().update({ collection: records, where: {}, data, ...system }),
      () => local().delete({ collection: records, id: row, ...system }),
      () => local().delete({ collection: records, where: {}, ...system }),
      () => local().duplicate({ collection: records, id: row }),
      () => asAda('POST', '/workflow-records', { ...before[0] }),
      () => asAda('PATCH', `/workflow-records/${row}`, { note: 'forged' }),
      () => asAda('DELETE', `/workflow-records/${row}`),
      () => asAda('DELETE', '/workflow-records?where[place][equals]=1'),
      () => mutate(`deleteWorkflowRecord(id: "${row}") { id }`),
      () => mutate(`updateWorkflowRecord(id: "${row}", data: { note: "forged" }) { id }`),
    ]
    for (const [which, way] of ways.entries()) {
      const code = await way().then(
        () => 'passed',
        (error: { data?: Refusal; message: string }) => error.data?.code ?? error.message,
      )
      // Bulk edit and duplication are off for the record anyway.
      expect([which, code]).toEqual([
        which,
        which === 5 ? expect.stringContaining('cannot be duplicated') : 'record-is-kept',
      ])
    }
    expect(await chain(id)).toEqual(before)
  })

  it('those who may read a document’s versions may read its entries; others may not', async () => {
    await text()
    const asked = await rest(project, project.ada, 'GET', '/workflow-records?limit=5')
    expect(asked.body.docs).toEqual(
      expect.arrayContaining([expect.objectContaining({ act: 'system', ofCollection: 'texts' })]),
    )
    expect((await rest(project, null, 'GET', '/workflow-records')).status).toBe(403)
  })

  it('verification finds nothing wrong, and then each thing that was done to the database itself', async () => {
    const [altered, removed, swapped, cut] = [await text(3), await text(3), await text(3), await text(3)]
    expect((await verifyRecords(local())).faults).toEqual([])
    const database = openPastPayload(project)
    await database.change(altered, 2, { note: 'forged' })
    await database.remove(removed, 2)
    await database.change(swapped, 1, { place: 99 })
    await database.change(swapped, 2, { place: 1 })
    await database.change(swapped, 99, { place: 2 })
    await database.remove(cut, 3)
    await database.close()
    const { faults, documents } = await verifyRecords(local())
    const of = (id: Id) =>
      faults.filter(({ document }) => document === String(id)).map(({ kind, place }) => `${kind} ${place}`)
    expect(documents).toBeGreaterThanOrEqual(4)
    expect(of(altered)).toEqual(['altered 2'])
    expect(of(removed)).toEqual(['removed 2'])
    expect(of(swapped)).toEqual(['reordered 1', 'reordered 2'])
    expect(of(cut)).toEqual(['cut-off 3'])
    expect(faults).toHaveLength(5)
    expect(describeFault(faults.find(({ kind }) => kind === 'altered')!)).toMatch(
      /^texts\/\w+: entry 2 \([-0-9a-f]{36}\) was altered\.$/,
    )
  })

  it('writers that meet at one document stand behind each other, and an entry stands once', async () => {
    const document = randomUUID()
    const entries = Array.from({ length: 8 }, () => ({ ...entry(), document }))
    await Promise.all([...entries, ...entries].map((one) => appendRecord(local(), one, KEY)))
    const rows = await chainOf(local(), { collection: 'texts', document })
    expect(rows).toHaveLength(8)
    expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: 8 }, (_, at) => at + 1))
    expect(faultsOf(rows, KEY)).toEqual([])
  })
})

/** SQLite in Payload's own default, without transactions: whatever is written stays, and the process dies after it. */
describe('a crash', () => {
  let project: GateProject
  beforeEach(async () => {
    project = await openGateProject({ stockDatabase: true })
  })
  afterEach(() => project.close())

  const publishing = (id: Id) =>
    project.payload.update({
      collection: texts,
      id,
      data: { _status: 'published' } as never,
      context: { system: 'before the crash' },
    })

  /** The adapter dies at this call of it, as long as the test lasts. */
  function dieAt(
    method: 'create' | 'createVersion' | 'updateVersion' | 'updateOne',
    isIt: (args: { collection?: string }) => boolean = () => true,
  ): () => void {
    const { db } = project.payload
    const own = db[method]
    const dying = (args: never) =>
      isIt(args) ? Promise.reject(new Error('killed')) : (own as (args: never) => unknown)(args)
    Object.assign(db, { [method]: dying })
    return () => Object.assign(db, { [method]: own })
  }

  const chain = (id: Id) => chainOf(project.payload, { collection: texts, document: String(id) })

  it.each([
    [
      'the document is written, the record not',
      'create',
      (args: { collection?: string }) => args.collection === records,
      true,
    ],
    ['the main row is written, its version not', 'createVersion', () => true, true],
    ['nothing is written', 'updateOne', (args: { collection?: string }) => args.collection === texts, false],
  ] as const)('%s: the record says what the document says', async (_, method, isIt, isPublic) => {
    const { payload } = project
    const { id } = (await payload.create({
      collection: texts,
      data: { title: 'x' } as never,
    })) as unknown as Doc
    const revive = dieAt(method, isIt)
    await publishing(id).catch(() => undefined)
    await completeRecords(payload).catch(() => undefined)
    if (method !== 'createVersion') expect(await chain(id)).toHaveLength(0)
    revive()
    // A version that is not there may be on its way: what has none is looked at again after a while.
    if (isPublic) await new Promise((resolve) => setTimeout(resolve, 2100))
    await completeRecords(payload)
    const main = await payload.db.findOne<Doc>({ collection: texts, where: { id: { equals: id } } })
    expect(main?._status).toBe(isPublic ? 'published' : 'draft')
    expect((await chain(id)).map(({ act, note, toStage }) => ({ act, note, toStage }))).toEqual(
      isPublic ? [{ act: 'system', note: 'before the crash', toStage: 'published' }] : [],
    )
    expect(await completeRecords(payload)).toBe(0)
    expect(await chain(id)).toHaveLength(isPublic ? 1 : 0)
    expect((await verifyRecords(payload)).faults).toEqual([])
  })

  it('the entry is written, its intent not yet taken away: it is not written again', async () => {
    const { payload } = project
    const { id } = (await payload.create({
      collection: texts,
      data: { title: 'x' } as never,
    })) as unknown as Doc
    const revive = dieAt('updateVersion')
    await publishing(id)
    await expect(completeRecords(payload)).rejects.toThrow('killed')
    expect(await chain(id)).toHaveLength(1)
    revive()
    await Promise.all([completeRecords(payload), completeRecords(payload)])
    expect(await chain(id)).toHaveLength(1)
    expect(await completeRecords(payload)).toBe(0)
  })

  it('completing moves nothing else: neither updatedAt nor the order of versions', async () => {
    const { payload } = project
    const { id } = (await payload.create({
      collection: texts,
      data: { title: 'x' } as never,
    })) as unknown as Doc
    await publishing(id)
    const look = async () => {
      const main = await payload.db.findOne<Doc>({ collection: texts, where: { id: { equals: id } } })
      const { docs } = await payload.db.findVersions<Doc>({
        collection: texts,
        where: { parent: { equals: id } },
        sort: 'id',
      })
      return {
        main: main?.updatedAt,
        versions: docs.map(({ updatedAt, version }) => [updatedAt, version.updatedAt, version.title]),
      }
    }
    const before = await look()
    expect(await completeRecords(payload)).toBe(1)
    expect(await look()).toEqual(before)
  })
})

function entry(): RecordEntry {
  return {
    id: randomUUID(),
    collection: 'texts',
    document: '1',
    act: 'publish',
    fromStage: 'approved',
    toStage: 'published',
    fromVersion: null,
    toVersion: '7',
    number: 3,
    hash: 'ab'.repeat(32),
    note: 'çok iyi',
    by: '1',
    byName: 'Ada',
    at: new Date().toISOString(),
    toCheck: false,
  }
}
