import { transition } from '@/plugins/workflow/acts/transition'
import { completeRecords } from '@/plugins/workflow/record/complete'
import type { PayloadRequest } from 'payload'
import { everythingOf, openGateProject, texts, users, type GateProject, type Id } from './gateProject'

/** The project asks for 4 versions a document (`maxPerDoc: 4`). */
let project: GateProject
let editor: PayloadRequest['user']
beforeAll(async () => {
  project = await openGateProject()
  const ada = await project.payload.findByID({ collection: users, id: project.ada.id })
  editor = { ...ada, collection: 'users' } as unknown as PayloadRequest['user']
})
afterAll(() => project.close())

const versionsOf = async (id: Id) => (await everythingOf(project, texts, id)).versions
const newest = async (id: Id) => (await versionsOf(id)).find(({ latest }) => latest)!

async function save(id: Id, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const data = { body: `${time}` } as never
    await project.payload.update({ collection: texts, id, data, draft: true })
  }
}

const made = async () =>
  (await project.payload.create({ collection: texts, data: { title: 'x' } as never })).id

async function act(id: Id, to: string, name?: string): Promise<string> {
  const version = String((await newest(id)).id)
  const { toVersion } = await transition(project.payload, {
    collection: texts,
    id,
    to,
    act: name,
    version,
    user: editor,
  })
  return toVersion
}

describe('old versions', () => {
  it('go when there are more than the collection wants, the oldest first', async () => {
    const id = await made()
    const first = (await newest(id)).id
    await save(id, 3)
    expect((await versionsOf(id)).map((version) => version.id)).toContain(first)
    await save(id, 3)
    const left = await versionsOf(id)
    expect(left.map(({ version }) => version.body)).toEqual(['2', '0', '1', '2'])
    expect(left.at(-1)?.latest).toBe(true)
  })

  it('Payload’s own pruning, which knows only their age, is off', () => {
    const config = project.payload.config.collections.find(({ slug }) => slug === texts)
    expect(config?.versions?.maxPerDoc).toBe(0)
  })

  it('stay where they were public, are under review or approved, and where an act waits for its record', async () => {
    const id = await made()
    await save(id, 1)
    const submitted = await act(id, 'inReview')
    await save(id, 6)
    expect((await versionsOf(id)).map((version) => String(version.id))).toContain(submitted)
    await act(id, 'draft', 'withdraw')
    await act(id, 'inReview')
    const approved = await act(id, 'approved')
    await save(id, 6)
    expect((await versionsOf(id)).map((version) => String(version.id))).toContain(approved)
    await act(id, 'published')
    const live = (await versionsOf(id)).filter(({ version }) => version._status === 'published')
    expect(live).toHaveLength(1)
    await save(id, 6)
    const after = await versionsOf(id)
    expect(after.map((version) => version.id)).toContain(live[0]!.id)
    expect(after.map((version) => String(version.id))).toContain(approved)
  })

  it('what was public stays also when something else is public now, and nothing else is kept for it', async () => {
    const { payload } = project
    const id = await made()
    const published: Id[] = []
    for (const body of ['a', 'b', 'c']) {
      const data = { body, _status: 'published' } as never
      await payload.update({ collection: texts, id, data, context: { system: 'a test' } })
      published.push((await newest(id)).id)
      await completeRecords(payload)
      await save(id, 5)
    }
    const left = await versionsOf(id)
    expect(left.map((version) => version.id)).toEqual(expect.arrayContaining(published))
    // Three that were public, the drafts that they were made from, and the newest four.
    expect(left.length).toBeLessThanOrEqual(3 + 3 + 4)
  })
})
