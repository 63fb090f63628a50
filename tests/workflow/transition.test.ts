/** The one door: the way of a page from the first draft to the public, and what is refused on it. */
import {
  act,
  edit,
  mainOf,
  makePage,
  newestOf,
  openProject,
  refusalOf,
  stateOf,
  type Project,
} from './project'

let project: Project
beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project.close())

describe('the whole way', () => {
  it('goes from the draft through review and approval to the public', async () => {
    const { ada, ben } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    expect(await stateOf(project, ada, id)).toMatchObject({
      stage: 'draft',
      live: null,
      newest: { number: 1 },
    })

    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'approved', approved: { number: 1 } })

    await act(project, ben, id, 'publish')
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', title: 'One' })
    const state = await stateOf(project, ben, id)
    expect(state).toMatchObject({ stage: 'published', live: { number: 1 }, pending: false })
    expect(state.history.map((entry) => entry.act)).toEqual(['publish', 'approve', 'submit'])
  })
})
