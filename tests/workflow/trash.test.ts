import { doorsOf, situationIn, type Doors } from './gateDoors'
import { everythingOf, openGateProject, texts, type GateProject } from './gateProject'

let project: GateProject
let doors: Doors
beforeAll(async () => {
  project = await openGateProject()
  doors = doorsOf(project)
})
afterAll(() => project.close())

const situation = (which: 'draftAhead' | 'trashed') => situationIn(project, which, texts)

describe('the trash', () => {
  it('takes a document as a whole, also with draft: true', async () => {
    const id = await situation('draftAhead')
    const data = { deletedAt: new Date().toISOString() } as never
    await project.payload.update({ collection: texts, id, data, draft: true })
    expect((await everythingOf(project, texts, id)).main).toMatchObject({
      deletedAt: expect.any(String),
      title: { tr: 'yeni' },
    })
  })

  it('is free for what is not public: drafts are trashed, taken out and deleted', async () => {
    const id = await situation('trashed')
    expect(
      (await doors.asAda('PATCH', `/texts/${id}?trash=true`, { deletedAt: null, _status: 'draft' })).status,
    ).toBe(200)
    expect((await everythingOf(project, texts, id)).main).toMatchObject({ deletedAt: null, _status: 'draft' })
    expect((await doors.asAda('DELETE', `/texts/${id}`)).status).toBe(200)
  })
})
