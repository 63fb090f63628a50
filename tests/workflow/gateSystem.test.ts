/** The server's own code goes past the door with a reason, for the one call that it is given to. */
import type { PayloadRequest } from 'payload'

import { completeRecords } from '@/plugins/workflow/record/complete'
import { chainOf } from '@/plugins/workflow/record/rows'
import { doorsOf, put, refusalOf, situationIn, type Situation } from './gateDoors'
import { everythingOf, openGateProject, texts, type GateProject } from './gateProject'

let project: GateProject
beforeAll(async () => {
  project = await openGateProject()
})
afterAll(() => project.close())

const local = () => project.payload
const situation = (which: Situation) => situationIn(project, which, texts)

describe('the server’s own code', () => {
  it('passes with a reason, and the record says so, with the version and the hash', async () => {
    const id = await situation('draft')
    await local().update({
      collection: texts,
      id,
      data: put({ _status: 'published' }),
      context: { system: 'import of 2019' },
    })
    await completeRecords(local())
    const chain = await chainOf(local(), { collection: texts, document: String(id) })
    expect(chain.at(-1)).toMatchObject({
      act: 'system',
      note: 'import of 2019',
      fromStage: 'draft',
      toStage: 'published',
      by: null,
    })
    expect(chain.at(-1)?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(chain.at(-1)?.toVersion).toBe(String(await doorsOf(project).newestVersion(id)))
    expect((await everythingOf(project, texts, id)).main).toMatchObject({
      _status: 'published',
      workflow: { stage: 'published' },
    })
  })

  it('needs a reason, and has it for one call: not for what hooks do within it', async () => {
    const [id, other] = [await situation('draft'), await situation('draft')]
    const publish = (context: object, req?: PayloadRequest, which = id) =>
      local().update({
        collection: texts,
        id: which,
        data: put({ _status: 'published' }),
        context: context as never,
        req,
      })
    expect(await refusalOf(() => publish({ system: ' ' }))).toMatchObject({ code: 'use-the-door' })
    expect(await refusalOf(() => publish({ system: true }))).toMatchObject({ code: 'use-the-door' })
    const within: unknown[] = []
    project.inHook.run = async (req) => void within.push(await refusalOf(() => publish({}, req, other)))
    await publish({ system: 'once' })
    expect(within).toEqual([expect.objectContaining({ code: 'use-the-door' })])
  })

  it('deletes with a reason, and the record survives the document', async () => {
    const id = await situation('public')
    await local().delete({ collection: texts, id, context: { system: 'a court’s order' } })
    const chain = await chainOf(local(), { collection: texts, document: String(id) })
    expect(chain.at(-1)).toMatchObject({ act: 'system', note: 'a court’s order', fromStage: 'published' })
    expect((await everythingOf(project, texts, id)).main).toBeNull()
  })

  it('deletes only what the reason was given for: not the others that are deleted around it', async () => {
    const [draft, open, named] = [
      await situation('draft'),
      await situation('public'),
      await situation('public'),
    ]
    let within: Promise<unknown> | undefined
    project.inHook.beforeDelete = async (req, id) =>
      id === named ||
      (within ??= local().delete({
        collection: texts,
        id: named,
        context: { system: 'a court’s order' },
        req,
      }))
    const { docs, errors } = await local().delete({
      collection: texts,
      where: { id: { in: [draft, open] } },
    })
    project.inHook.beforeDelete = undefined
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[draft], [open]])
    const left = [draft, open, named].map(
      async (id) => (await everythingOf(project, texts, id)).main !== null,
    )
    expect(await Promise.all(left)).toEqual([false, true, false])
  })
})
