/** What counts as content, and whose eyes count: pure, and over the collection's own fields. */
import { contentHash } from '@/plugins/workflow'
import { fourEyesFault } from '@/plugins/workflow/approval/fourEyes'
import { openProject, type Id, type Project } from './project'
import { act, edit, makePage, newestOf, refusalOf, stateOf, versionsOf } from './projectActs'

describe('four eyes', () => {
  const text = (writers: string[], submitter: string | null) => ({
    contributors: writers.map((by) => ({ by, number: 1 })),
    submitted: submitter === null ? null : { version: '1', number: 1, hash: '', by: submitter, at: '' },
  })
  it.each([
    ['on', 'ben', ['ada'], 'ada', undefined],
    ['on', 'ada', ['ada'], 'ada', 'approverHasSubmitted'],
    ['on', 'ben', ['ada'], 'ben', 'approverHasSubmitted'],
    ['on', 'ada', ['ada', 'ben'], 'ben', 'approverIsAuthor'],
    // An editor may correct in review and approve.
    ['on', 'ben', ['ada', 'ben'], 'ada', undefined],
    ['strict', 'ben', ['ada', 'ben'], 'ada', 'approverHasChanged'],
    ['strict', 'ben', ['ada'], 'ada', undefined],
    ['on', 'ben', [], null, 'onlyOneHasDealtWithIt'],
    ['off', 'ada', ['ada'], 'ada', undefined],
  ] as const)(
    '%s: %s approves what %j wrote and %s submitted',
    (rule, approver, writers, submitter, fault) => {
      expect(fourEyesFault(rule, approver, text([...writers], submitter))).toBe(fault)
    },
  )
})

describe('in a project', () => {
  let project: Project
  beforeAll(async () => {
    project = await openProject()
  })
  afterAll(() => project.close())

  const hashOf = async (id: Id) => contentHash(project.payload, 'pages', (await newestOf(project, id)).doc)

  it('the hash follows the content, and nothing else', async () => {
    const { ada } = project.people
    const full = {
      title: 'One',
      body: 'b',
      day: '2026-01-02T00:00:00.000Z',
      facts: [{ fact: 'x' }, { fact: 'y' }],
      parts: [{ blockType: 'quote', words: 'w' }],
    }
    const [one, two] = [await makePage(project, ada, full), await makePage(project, ada, full)]
    const hash = await hashOf(one)
    // Ids of documents and rows, and times, differ between the two.
    expect(await hashOf(two)).toBe(hash)
    for (const same of [
      { pinned: false },
      { derived: 'd' },
      { readingTime: 4 },
      { related: [] },
      { day: '2026-01-02T03:00:00+03:00' },
    ]) {
      await edit(project, ada, one, same)
      expect([same, await hashOf(one)]).toEqual([same, hash])
    }
    for (const other of [
      { title: 'Two' },
      { body: '' },
      { pinned: true },
      { day: '2026-01-03T00:00:00.000Z' },
      { related: [two] },
      { facts: [{ fact: 'y' }, { fact: 'x' }] },
      { parts: [{ blockType: 'quote', words: 'v' }] },
    ]) {
      const id = await makePage(project, ada, full)
      await edit(project, ada, id, other)
      expect([other, (await hashOf(id)) === hash]).toEqual([other, false])
    }
  })

  it('an editor who has corrected in review may approve; who has submitted may not', async () => {
    const { ada, ben, bahar } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    await act(project, ada, id, 'submit')
    await edit(project, ben, id, { title: 'Won' })
    await act(project, ben, id, 'approve')

    const other = await makePage(project, ada, { title: 'One' })
    await act(project, bahar, other, 'submit')
    expect(await refusalOf(act(project, bahar, other, 'approve'))).toMatchObject({
      code: 'four-eyes',
      status: 403,
    })
    await act(project, ben, other, 'approve')
  })

  it('counts from the last publication: what was written before is over', async () => {
    const { ada, ben, bahar } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    await edit(project, ben, id, { title: 'Two' })
    await act(project, ben, id, 'submit')
    expect(await refusalOf(act(project, ben, id, 'approve'))).toMatchObject({ code: 'four-eyes' })
    await act(project, bahar, id, 'approve')
  })

  it('who has begun the change of what is public does not approve it, whoever submits', async () => {
    const { ada, ben, bahar } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    await edit(project, ben, id, { title: 'Two' })
    await act(project, ada, id, 'submit')
    expect(await refusalOf(act(project, ben, id, 'approve'))).toMatchObject({ code: 'four-eyes' })
    await act(project, bahar, id, 'approve')
  })

  it('alone at night: with a reason, and somebody else looks at it', async () => {
    const { cem, ben } = project.people
    const id = await makePage(project, cem, { title: 'Breaking' })
    const entry = await act(project, cem, id, 'approveAlone', { note: 'Nobody else is here.' })
    expect(entry).toMatchObject({ toCheck: true, note: 'Nobody else is here.' })
    await act(project, cem, id, 'publish')
    expect((await newestOf(project, id)).doc.workflow).toMatchObject({ toCheck: true })
    expect(await refusalOf(act(project, cem, id, 'check'))).toMatchObject({ code: 'four-eyes' })
    await act(project, ben, id, 'check')
    expect((await newestOf(project, id)).doc.workflow).toMatchObject({ toCheck: false })
  })

  describe('two at once', () => {
    it('one of two who submit the same version is refused', async () => {
      const id = await makePage(project, project.people.ada)
      const attempts = await Promise.allSettled([
        act(project, project.people.ada, id, 'submit'),
        act(project, project.people.ali, id, 'submit'),
      ])
      expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect((await stateOf(project, project.people.ben, id)).history).toHaveLength(1)
    })

    it('an approval whose text was rewritten by an autosave meanwhile is refused, where its hash is named', async () => {
      const id = await makePage(project, project.people.ada)
      await edit(project, project.people.ada, id, { body: 'seen' }, { autosave: true })
      const { newest } = await stateOf(project, project.people.ada, id)
      await edit(project, project.people.ali, id, { body: 'not seen' }, { autosave: true })
      const attempt = act(project, project.people.ada, id, 'submit', {
        version: newest.version,
        hash: newest.hash,
      })
      expect(await refusalOf(attempt)).toMatchObject({ code: 'changed-meanwhile', by: { name: 'Ali' } })
    })
  })

  describe('the pinned version', () => {
    it('stays as it was submitted, whatever is typed afterwards', async () => {
      const id = await makePage(project, project.people.ada, { title: 'One' })
      await edit(project, project.people.ada, id, { body: 'submitted' }, { autosave: true })
      const { toVersion } = await act(project, project.people.ada, id, 'submit')
      await edit(project, project.people.ada, id, { body: 'typed on' }, { autosave: true })
      const versions = await versionsOf(project, id)
      const pinned = versions.find((version) => String(version.id) === toVersion)
      expect(pinned?.version).toMatchObject({ body: 'submitted' })
      expect(String(versions[0]?.id)).not.toBe(toVersion)
    })
  })

  it('a version that was published stands first in lists of versions, however old its document is', async () => {
    const { ada, ben } = project.people
    const id = await makePage(project, ada, { title: 'One' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    const { docs } = await project.payload.findVersions({
      collection: 'pages' as never,
      where: { parent: { equals: id } },
    })
    expect(docs[0]).toMatchObject({ version: { _status: 'published' } })
    expect(docs[0]!.createdAt).toBe(docs[0]!.updatedAt)
  })

  describe('assignment', () => {
    it('comes with an act, and by itself', async () => {
      const id = await makePage(project, project.people.ada)
      await act(project, project.people.ada, id, 'submit', {
        assignee: String(project.people.ben.id),
        due: '2026-12-01T09:00:00.000Z',
      })
      expect(await stateOf(project, project.people.ada, id)).toMatchObject({
        assignee: { id: String(project.people.ben.id), name: 'Ben' },
        due: '2026-12-01T09:00:00.000Z',
      })
    })
  })
})
