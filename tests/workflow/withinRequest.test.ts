/** The door within the caller's own request: its user, its transaction, its hooks. */
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { transition } from '@/plugins/workflow'
import { itTakesBack } from '../harness/needs'
import { openProject, pages, type Id, type Project, type User } from './project'
import { act, everythingOf, mainOf, makePage, newestOf, refusalOf, stateOf } from './projectActs'

let project: Project
let ada: User, ben: User
beforeAll(async () => {
  project = await openProject()
  ;({ ada, ben } = project.people)
})
afterAll(() => project.close())
beforeEach(() => {
  project.hook.change = undefined
})

const submission = async (id: Id) => ({
  collection: pages,
  id,
  to: 'inReview',
  version: (await newestOf(project, id)).id,
})

async function approvedPage(): Promise<Id> {
  const id = await makePage(project, ada, { title: 'One', body: 'approved' })
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  return id
}

describe('the user of the request', () => {
  it('stays who it was, although somebody else does the act', async () => {
    const id = await makePage(project, ada)
    const req = await createLocalReq({ user: ben }, project.payload)
    const entry = await transition(project.payload, { ...(await submission(id)), user: ada, req })
    expect(entry).toMatchObject({ byName: 'Ada' })
    expect(req.user).toMatchObject({ name: 'Ben' })
  })

  it('is nobody where the caller says nobody', async () => {
    const id = await makePage(project, ada)
    const req = await createLocalReq({ user: ada }, project.payload)
    const attempt = transition(project.payload, { ...(await submission(id)), user: null, req })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'not-found' })
  })
})

describe('the transaction of the request', () => {
  itTakesBack('rolls the act back, and nothing of it is left, nor its record', async () => {
    const id = await approvedPage()
    const before = await everythingOf(project, id)
    const req = await createLocalReq({ user: ben }, project.payload)
    await initTransaction(req)
    await transition(project.payload, { ...(await submission(id)), to: 'published', req })
    await killTransaction(req)
    expect(await everythingOf(project, id)).toBe(before)
    const { history, stage } = await stateOf(project, ben, id)
    expect([stage, history.map((entry) => entry.act)]).toEqual(['approved', ['approve', 'submit']])
    // And opens nothing for what comes later.
    const later = project.payload.update({
      collection: pages,
      id,
      data: { _status: 'published' } as never,
      req,
    })
    expect(await refusalOf(later)).toMatchObject({ code: 'use-the-door' })
  })

  it('commits the act, and the record follows by itself', async () => {
    const id = await approvedPage()
    const req = await createLocalReq({ user: ben }, project.payload)
    await initTransaction(req)
    await transition(project.payload, { ...(await submission(id)), to: 'published', req })
    await commitTransaction(req)
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', body: 'approved' })
    const acts = async () => (await stateOf(project, ben, id)).history.map((entry) => entry.act)
    for (let tries = 0; tries < 50 && (await acts()).length < 3; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await acts()).toEqual(['publish', 'approve', 'submit'])
  })
})
