/** The one door: the way of a page from the first draft to the public, and what is refused on it. */
import { transition } from '@/plugins/workflow'
import { workflowOf } from '@/plugins/workflow/options/processState'
import { itTakesBack } from '../harness/needs'
import { openProject, type Id, type Project, type User } from './project'
import {
  act,
  alter,
  edit,
  everythingOf,
  mainOf,
  makePage,
  newestOf,
  refusalOf,
  stateOf,
  versionsOf,
} from './projectActs'

let project: Project
let ada: User, ali: User, ben: User, bahar: User
beforeAll(async () => {
  project = await openProject()
  ;({ ada, ali, ben, bahar } = project.people)
})
afterAll(() => project.close())
beforeEach(() => {
  project.findings.length = 0
  project.hook.change = undefined
})

async function approvedPage(data: Record<string, unknown> = { title: 'One' }): Promise<Id> {
  const id = await makePage(project, ada, data)
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  return id
}

async function publishedPage(data?: Record<string, unknown>): Promise<Id> {
  const id = await approvedPage(data)
  await act(project, ben, id, 'publish')
  return id
}

describe('the whole way', () => {
  it('goes from the draft through review and approval to the public', async () => {
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

  it('goes back to the writer with a note, and comes again', async () => {
    const id = await makePage(project, ada)
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'requestChanges', { note: 'Who says so?' })
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'changesRequested' })
    await edit(project, ada, id, { body: 'The ministry says so.' })
    await act(project, ada, id, 'submit')
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'inReview', newest: { number: 2 } })
  })

  it('leads off the public again, and into the archive and out of it', async () => {
    const id = await publishedPage()
    await act(project, ben, id, 'unpublish')
    expect(await mainOf(project, id)).toMatchObject({ _status: 'draft' })
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'draft', live: null, approved: null })
    await act(project, ben, id, 'archive')
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'archived' })
    await act(project, ben, id, 'reopen')
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'draft' })
  })

  it('takes off what is public although the newer text would not pass as a published one', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { title: '' })
    await act(project, ben, id, 'unpublish')
    expect(await mainOf(project, id)).toMatchObject({ _status: 'draft' })
  })

  it('keeps the version that was public when it is taken off', async () => {
    const id = await publishedPage()
    await act(project, ben, id, 'unpublish')
    const versions = await versionsOf(project, id)
    expect(versions.map(({ version }) => version._status)).toContain('published')
  })
})

describe('what is published is the approved version', () => {
  it('publishes v1 although v2 is being written, and leaves v2 on top', async () => {
    const id = await approvedPage({ title: 'One', body: 'approved', facts: [{ fact: 'a' }, { fact: 'b' }] })
    await edit(project, ada, id, { body: 'not approved', facts: [{ fact: 'c' }] }, { autosave: true })
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'draft', newest: { number: 2 } })

    await act(project, ben, id, 'publish')

    const facts = [expect.objectContaining({ fact: 'a' }), expect.objectContaining({ fact: 'b' })]
    expect(await mainOf(project, id)).toMatchObject({ body: 'approved', facts, _status: 'published' })
    expect((await newestOf(project, id)).doc).toMatchObject({ body: 'not approved', _status: 'draft' })
    expect(await stateOf(project, ada, id)).toMatchObject({
      stage: 'draft',
      pending: true,
      live: { number: 1 },
      newest: { number: 2, by: { name: 'Ada' } },
    })
  })

  it('leaves a newer text in review where it is', async () => {
    const id = await approvedPage()
    await edit(project, ada, id, { body: 'newer' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'publish')
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'inReview', live: { number: 1 } })
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    expect(await mainOf(project, id)).toMatchObject({ body: 'newer' })
  })

  it('keeps the approval through a space and a backspace', async () => {
    const id = await approvedPage({ title: 'One', body: 'text' })
    await edit(project, ada, id, { body: 'text ' }, { autosave: true })
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'draft' })
    await edit(project, ada, id, { body: 'text' }, { autosave: true })
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'approved', pending: false })
    await act(project, ben, id, 'publish')
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'published', pending: false })
  })

  it('does not take an autosave of the same text, derived fields and the like for a change', async () => {
    const id = await approvedPage({ title: 'One', body: 'text' })
    await edit(project, ali, id, { title: 'One', derived: 'other', readingTime: 3 }, { autosave: true })
    expect(await stateOf(project, ada, id)).toMatchObject({ stage: 'approved', newest: { number: 1 } })
  })

  it('publishes nothing when a hook of the project would change the text on the way', async () => {
    const id = await approvedPage({ title: 'One', body: 'text' })
    project.hook.change = ({ data }) => ({ ...data, body: 'something else' })
    const before = await everythingOf(project, id)
    const refusal = await refusalOf(act(project, ben, id, 'publish'))
    expect(refusal).toMatchObject({ code: 'not-approved', status: 409 })
    expect(refusal.message).toContain('body')
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('publishes nothing when the approved version was altered in the database', async () => {
    const id = await approvedPage({ title: 'One', body: 'text' })
    const { doc } = await newestOf(project, id)
    const { approved } = doc.workflow as { approved: { version: string } }
    await alter(project, approved.version, 'altered')
    // Before anything is written, and with the way out of it.
    expect(await refusalOf(act(project, ben, id, 'publish'))).toMatchObject({
      code: 'not-approved',
      use: 'approve',
    })
  })

  itTakesBack(
    'looks again before the commit: what was written otherwise than it was approved is taken back',
    async () => {
      const id = await approvedPage({ title: 'One', body: 'text' })
      const before = await everythingOf(project, id)
      const { stock } = workflowOf(project.payload)!
      const { updateOne } = stock
      stock.updateOne = (args: { data: object }) =>
        updateOne({ ...args, data: { ...args.data, body: 'written' } } as never)
      try {
        expect(await refusalOf(act(project, ben, id, 'publish'))).toMatchObject({ code: 'not-approved' })
      } finally {
        stock.updateOne = updateOne
      }
      expect(await everythingOf(project, id)).toBe(before)
    },
  )

  it('lets the hooks of the project run', async () => {
    const id = await approvedPage()
    project.hook.change = ({ data }) => ({ ...data, derived: 'by a hook' })
    await act(project, ben, id, 'publish')
    expect(await mainOf(project, id)).toMatchObject({ derived: 'by a hook', _status: 'published' })
  })

  it('hands the name of an act to nobody else: the mark is gone after it', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { body: 'x' })
    const attempt = project.payload.update({
      collection: 'pages' as never,
      id,
      data: { _status: 'published' } as never,
      user: ben,
    })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'use-the-door' })
  })
})

describe('the system’s own code', () => {
  it('needs no right, no version and no note: its reason is all three, and stands in the record', async () => {
    const id = await makePage(project, ada)
    const system = 'a court’s order'
    const { payload } = project
    const entry = await transition(payload, {
      collection: 'pages' as never,
      id,
      to: 'approved',
      act: 'approveAlone',
      version: '0',
      system,
    })
    expect(entry).toMatchObject({ act: 'approveAlone', by: null, byName: 'system', note: system })
  })
})

describe('a fix', () => {
  it('publishes the newest text of what is public in one step, for somebody else to check', async () => {
    const id = await publishedPage({ title: 'Teh' })
    await edit(project, ben, id, { title: 'The' })
    await act(project, ben, id, 'fix')
    expect(await mainOf(project, id)).toMatchObject({ title: 'The', _status: 'published' })
    const state = await stateOf(project, ben, id)
    expect(state).toMatchObject({ stage: 'published', live: { number: 2 }, pending: false })
    expect(state.history[0]).toMatchObject({ act: 'fix', toCheck: true })
    expect(await refusalOf(act(project, ben, id, 'check'))).toMatchObject({ code: 'four-eyes' })
    await act(project, bahar, id, 'check')
    expect((await newestOf(project, id)).doc.workflow).toMatchObject({ toCheck: false })
  })

  it('is not possible where nothing is public, nor where nothing has changed', async () => {
    const draft = await makePage(project, ada)
    expect(await refusalOf(act(project, ben, draft, 'fix'))).toMatchObject({ code: 'wrong-stage' })
    const id = await publishedPage()
    expect(await refusalOf(act(project, ben, id, 'fix'))).toMatchObject({ code: 'wrong-stage' })
  })
})
