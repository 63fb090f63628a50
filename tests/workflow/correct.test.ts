/** A correction: a change of what is public, and a note to the public, in one act. */
import { notesOf } from '@/plugins/workflow/fields/publicNotes'
import {
  changedPage,
  correct,
  correction,
  lift,
  notesNow,
  openPublicProject,
  publicPage,
  retract,
} from './publicActs'
import { pages, type Project } from './project'
import {
  act,
  edit,
  everythingOf,
  mainOf,
  newestOf,
  refusalOf,
  rest,
  stateOf,
  versionsOf,
} from './projectActs'

let project: Project
beforeAll(async () => {
  project = await openPublicProject()
}, 120_000)
afterAll(() => project?.close())

describe('a correction', () => {
  it('publishes the newest text with its note, and puts it on the list of what somebody else looks at', async () => {
    const { ben, bahar } = project.people
    const id = await changedPage(project)
    const entry = await correct(project, ben, id)
    expect(entry).toMatchObject({ act: 'correct', toCheck: true, note: 'It said one hundred. → It is ten.' })
    expect(await mainOf(project, id)).toMatchObject({ body: 'Ten.', _status: 'published' })
    expect(await notesNow(project, id)).toEqual({
      corrections: [{ number: 1, at: entry.at, ...correction }],
      retraction: null,
    })
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'published', pending: false })
    expect((await refusalOf(act(project, ben, id, 'check'))).code).toBe('four-eyes')
    await act(project, bahar, id, 'check')
  })

  it('publishes the approved text, where one waits; a newer one stays pending, and knows what was said', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await edit(project, ada, id, { body: 'Eleven.' })
    const entry = await correct(project, ben, id)
    expect(entry.toCheck).toBe(false)
    expect((await mainOf(project, id)).body).toBe('Ten.')
    const newest = await newestOf(project, id)
    expect(newest.doc).toMatchObject({ body: 'Eleven.', _status: 'draft' })
    expect(notesOf(newest.doc).corrections).toHaveLength(1)
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'draft', pending: true })
  })

  it('has a number of its own, the next of its document', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    await correct(project, ben, id)
    await edit(project, ada, id, { body: 'Nine.' })
    await correct(project, ben, id, { correction: { wrong: ' Ten. ', right: 'Nine.' } })
    const { corrections } = await notesNow(project, id)
    expect(corrections.map(({ number, weight, wrong }) => ({ number, weight, wrong }))).toEqual([
      { number: 1, weight: 'major', wrong: correction.wrong },
      { number: 2, weight: 'minor', wrong: 'Ten.' },
    ])
  })

  it.each([
    ['without a note', undefined],
    ['that says nothing of what was wrong', { wrong: ' ', right: 'It is ten.' }],
    ['that says nothing of what is right', { wrong: 'It said one hundred.', right: '' }],
    ['longer than anybody reads', { wrong: 'x'.repeat(1001), right: 'It is ten.' }],
    ['with characters that no feed can say', { wrong: 'It said\u0007.', right: 'It is ten.' }],
  ])('%s is refused, and changes nothing', async (_what, note) => {
    const id = await changedPage(project)
    const before = await everythingOf(project, id)
    const refusal = await refusalOf(correct(project, project.people.ben, id, { correction: note }))
    expect(refusal).toMatchObject({ code: 'note-needed', status: 422 })
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('takes a thousand characters, counted as people count them', async () => {
    const id = await changedPage(project)
    await correct(project, project.people.ben, id, { correction: { wrong: '😀'.repeat(1000), right: 'x' } })
    expect((await notesNow(project, id)).corrections).toHaveLength(1)
  })

  it('is a right of its own, of something that is public and has changed', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    expect((await refusalOf(correct(project, ada, id))).code).toBe('not-your-right')
    const unchanged = await publicPage(project)
    expect((await refusalOf(correct(project, ben, unchanged))).code).toBe('wrong-stage')
    await act(project, ben, id, 'unpublish')
    expect((await refusalOf(correct(project, ben, id))).code).toBe('wrong-stage')
  })

  it('is stopped by the checklist, and by an approval that no longer holds', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    project.findings.push({ code: 'bad', level: 'error', message: 'No.' })
    expect((await refusalOf(correct(project, ben, id))).code).toBe('checklist')
    project.findings.length = 0
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    project.hook.change = ({ data }) => ({ ...data, body: 'Something else.' }) as typeof data
    expect((await refusalOf(correct(project, ben, id))).code).toBe('not-approved')
    project.hook.change = undefined
    expect((await mainOf(project, id)).body).toBe('One hundred.')
    expect((await notesNow(project, id)).corrections).toEqual([])
  })

  it('is done over REST with what the dialog sends', async () => {
    const { ben } = project.people
    const id = await changedPage(project)
    const { id: version } = await newestOf(project, id)
    const send = (body: object) =>
      rest(project, ben, 'POST', `/pages/${id}/transition`, {
        to: 'published',
        act: 'correct',
        version,
        ...body,
      })
    expect((await send({ correction: 'text' })).status).toBe(400)
    expect((await send({ correction: { ...correction, weight: 'huge' } })).status).toBe(400)
    expect((await send({})).status).toBe(422)
    expect((await send({ correction })).status).toBe(200)
    const page = await rest(project, null, 'GET', `/pages/${id}`)
    expect(page.body.publicNotes).toMatchObject({ corrections: [{ number: 1, ...correction }] })
  })
})

describe('what was said in public', () => {
  const invented = {
    corrections: [{ number: 9, at: '2020-01-01', wrong: 'a', right: 'b', weight: 'major' }],
    retraction: { at: '2020-01-01', reason: 'a', notice: 'b', of: {} },
  }

  it('is written by nothing but the door', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    await correct(project, ben, id)
    const said = await notesNow(project, id)
    await edit(project, ada, id, { publicNotes: invented, body: 'More.' })
    await edit(project, ada, id, { publicNotes: { corrections: [], retraction: null } }, { autosave: true })
    await project.payload.update({ collection: pages, id, data: { publicNotes: invented }, draft: true })
    await rest(project, ben, 'PATCH', `/pages/${id}?draft=true`, { publicNotes: invented })
    for (const { version } of (await versionsOf(project, id)).slice(0, 3))
      expect(notesOf(version)).toEqual(said)
    expect(await notesNow(project, id)).toEqual(said)
    const made = await project.payload.create({
      collection: pages,
      data: { title: 'New', publicNotes: invented } as never,
      draft: true,
    })
    expect(await notesNow(project, made.id)).toEqual({ corrections: [], retraction: null })
  })

  it('stays with the document through restoring, copying, unpublishing and publishing again', async () => {
    const { ada, ben } = project.people
    const id = await changedPage(project)
    const [, first] = await versionsOf(project, id)
    await correct(project, ben, id)
    const said = await notesNow(project, id)
    const restored = await rest(project, ada, 'POST', `/pages/versions/${first!.id}?draft=true`, {})
    expect(restored.status).toBe(200)
    expect(notesOf((await newestOf(project, id)).doc)).toEqual(said)
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    expect(await notesNow(project, id)).toEqual(said)
    await act(project, ben, id, 'unpublish')
    expect(await notesNow(project, id)).toEqual(said)
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    expect(await notesNow(project, id)).toEqual(said)
    const copy = await project.payload.duplicate({ collection: pages, id })
    expect(await notesNow(project, copy.id)).toEqual({ corrections: [], retraction: null })
  })

  it('stays through a retraction, and is counted on after it', async () => {
    const { ada, ben, cem } = project.people
    const id = await changedPage(project)
    await correct(project, ben, id)
    await retract(project, cem, id)
    await lift(project, cem, id)
    await edit(project, ada, id, { body: 'Nine.' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    await edit(project, ada, id, { body: 'Eight.' })
    await correct(project, ben, id)
    const { corrections, retraction } = await notesNow(project, id)
    expect(corrections.map(({ number }) => number)).toEqual([1, 2])
    expect(retraction).toBeNull()
  })

  it('is brought by an import of the server’s own code, and then stays too', async () => {
    const { payload } = project
    const data = {
      title: 'From elsewhere',
      _status: 'published',
      publicNotes: { ...invented, retraction: null },
    }
    const { id } = await payload.create({ collection: pages, data, context: { system: 'import' } } as never)
    expect((await notesNow(project, id)).corrections).toEqual(invented.corrections)
    await payload.update({
      collection: pages,
      id,
      data: { publicNotes: { corrections: [] } },
      context: { system: 'import' },
    } as never)
    expect((await notesNow(project, id)).corrections).toEqual(invented.corrections)
  })
  it('is meant by whoever says what was wrong, where no act is named: “to: published” alone publishes', async () => {
    const { ada, ben } = project.people
    const acts: string[] = []
    for (const said of [{}, { correction }]) {
      const id = await changedPage(project)
      await act(project, ada, id, 'submit')
      await act(project, ben, id, 'approve')
      acts.push((await act(project, ben, id, 'publish', { act: undefined, ...said })).act)
    }
    expect(acts).toEqual(['publish', 'correct'])
  })
})
