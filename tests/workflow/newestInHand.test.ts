/** What a save has read of the newest version, it reads once; and never takes what has been written since for newest. */
import { jest } from '@jest/globals'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { standingOf } from '@/plugins/workflow/fields/standing'
import { NewestInHand } from '@/plugins/workflow/gate/newestInHand'
import type { NewestVersion } from '@/plugins/workflow/gate/newest'
import type { Governed } from '@/plugins/workflow/options/governed'
import { openProject, pages, type Id, type Project } from './project'
import { act, edit, makePage, newestOf } from './projectActs'

const its = (slug: string) => ({ slug }) as Governed
const version = (version: string | null): NewestVersion => ({ version, autosave: false, doc: {} })
const within = (transactionID: string | undefined) => ({ transactionID }) as PayloadRequest

describe('what a save has in hand', () => {
  let inHand: NewestInHand
  beforeEach(() => {
    inHand = new NewestInHand()
  })

  it('is taken once, in its own transaction, for its own document', async () => {
    await inHand.leave(within('t'), its('pages'), 1, version('v'))
    expect(await inHand.take(within('other'), its('pages'), 1)).toBeUndefined()
    expect(await inHand.take(within('t'), its('notices'), 1)).toBeUndefined()
    expect(await inHand.take(within('t'), its('pages'), 11)).toBeUndefined()
    expect(await inHand.take(within('t'), its('pages'), 1)).toEqual(version('v'))
    expect(await inHand.take(within('t'), its('pages'), 1)).toBeUndefined()
  })

  it('is nothing where there is no transaction, or no version', async () => {
    await inHand.leave(within(undefined), its('pages'), 1, version('v'))
    expect(await inHand.take(within(undefined), its('pages'), 1)).toBeUndefined()
    await inHand.leave(within('t'), its('pages'), 1, version(null))
    expect(await inHand.take(within('t'), its('pages'), 1)).toBeUndefined()
  })

  it('is forgotten when its transaction writes a version, and no other is', async () => {
    await inHand.leave(within('t'), its('pages'), 1, version('v'))
    await inHand.leave(within('other'), its('pages'), 1, version('w'))
    await inHand.forget(within('t'))
    expect(await inHand.take(within('t'), its('pages'), 1)).toBeUndefined()
    expect(await inHand.take(within('other'), its('pages'), 1)).toEqual(version('w'))
  })

  it('does not pile up where saves fail', async () => {
    for (let id = 0; id < 100; id++) await inHand.leave(within('t'), its('pages'), id, version(`v${id}`))
    expect(await inHand.take(within('t'), its('pages'), 0)).toBeUndefined()
    expect(await inHand.take(within('t'), its('pages'), 99)).toEqual(version('v99'))
  })
})

describe('a save in a project', () => {
  let project: Project
  beforeAll(async () => {
    project = await openProject()
  })
  afterAll(() => project.close())

  const numberOf = async (id: Id) => standingOf((await newestOf(project, id)).doc).number!

  /** Saves, and behind the gate's own hooks, as a field's hook is, does something else in the same transaction. */
  async function editAround(id: Id, work: (req: PayloadRequest) => Promise<unknown>): Promise<void> {
    const { beforeChange } = project.payload.collections[pages].config.hooks
    let done = false
    const hook: CollectionBeforeChangeHook = async ({ data, req }) => {
      if (!done) {
        done = true
        await work(req)
      }
      return data as unknown
    }
    beforeChange.push(hook)
    await edit(project, project.people.ada, id, { title: 'Two' })
    beforeChange.pop()
    expect(done).toBe(true)
  }

  it('asks for the newest version once', async () => {
    const { ada } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    const find = jest.spyOn(project.payload.db, 'findVersions')
    await edit(project, ada, id, { title: 'Two' })
    const asked = find.mock.calls.filter(([{ where, locale }]) => {
      return locale === 'all' && JSON.stringify(where).includes('latest')
    })
    find.mockRestore()
    expect(asked).toHaveLength(1)
  })

  it('counts what a hook has saved in between', async () => {
    const { ada, ali } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    const before = await numberOf(id)
    await editAround(id, (req) => {
      const data: object = { title: 'In between' }
      return project.payload.update({ collection: pages, id, data, draft: true, user: ali, req })
    })
    expect(await numberOf(id)).toBe(before + 2)
  })

  it('does not go on with an autosave that an act has ended in between', async () => {
    const { ada } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    await edit(project, ada, id, { title: 'Autosaved' }, { autosave: true })
    const before = await numberOf(id)
    await editAround(id, (req) => act(project, ada, id, 'submit', { req, system: 'a test' }))
    expect(await numberOf(id)).toBe(before + 1)
  })
})
