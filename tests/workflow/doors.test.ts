/** The door over HTTP and GraphQL, for documents of before, and where there are no transactions. */
import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq } from 'payload'

import { finishAll } from '@/plugins/workflow/acts/finishAll'
import { finishEarlier } from '@/plugins/workflow/acts/finishEarlier'
import { governedOf, workflowOf } from '@/plugins/workflow/options/processState'
import type { WorkflowState } from '@/plugins/workflow/types'
import { openProject, pages, type Project, type User } from './project'
import { act, edit, mainOf, makePage, newestOf, rest, stateOf } from './projectActs'

let project: Project
let ada: User, ben: User, guest: User
beforeAll(async () => {
  project = await openProject()
  ;({ ada, ben, guest } = project.people)
})
afterAll(() => project.close())

describe('over HTTP', () => {
  it('does an act, and answers with its entry and where the document now stands', async () => {
    const id = await makePage(project, ada)
    const seen = (await rest(project, ada, 'GET', `/pages/${id}/workflow`)).body as unknown as WorkflowState
    expect(seen).toMatchObject({ stage: 'draft', stageLabel: 'Draft', collection: 'pages', id: String(id) })
    const done = await rest(project, ada, 'POST', `/pages/${id}/transition`, {
      to: 'inReview',
      version: seen.newest.version,
    })
    expect(done).toMatchObject({
      status: 200,
      body: { entry: { act: 'submit', byName: 'Ada' }, workflow: { stage: 'inReview' } },
    })
  })

  it('says which acts this user has, which of them are buttons, and why the others are not possible', async () => {
    const id = await makePage(project, ada)
    const { acts } = await stateOf(project, ada, id)
    const shown = Object.fromEntries(acts.map((one) => [one.act, one]))
    expect(shown.submit).toMatchObject({
      possible: true,
      primary: true,
      label: 'Submit for review',
      reasons: [],
    })
    expect(shown.publish).toMatchObject({ possible: false, primary: false })
    expect(shown.publish!.reasons.map(({ code }) => code)).toEqual(['not-your-right', 'not-approved'])
  })

  it('answers a refusal as an object, in the language of who asks', async () => {
    const id = await makePage(project, ada)
    const { body, status } = await rest(project, ada, 'POST', `/pages/${id}/transition?lng=tr`, {
      to: 'inReview',
      version: '0',
    })
    expect(status).toBe(409)
    expect(body.errors?.[0]?.data).toMatchObject({ code: 'changed-meanwhile', by: { name: 'Ada' } })
  })

  it.each([
    ['no JSON', 'nothing'],
    ['a list', '[]'],
    ['no stage', { version: '1' }],
    ['no version', { to: 'inReview' }],
    ['a note that is no text', { to: 'inReview', version: '1', note: 5 }],
    ['a date that is none', { to: 'inReview', version: '1', due: 'soon' }],
  ])('answers 400 to %s', async (_what, body) => {
    const id = await makePage(project, ada)
    expect(await rest(project, ada, 'POST', `/pages/${id}/transition`, body)).toMatchObject({ status: 400 })
  })

  it('tells nothing to who has no role, and knows of nothing for who may not read it', async () => {
    const id = await makePage(project, ada)
    expect(await rest(project, guest, 'GET', `/pages/${id}/workflow`)).toMatchObject({ status: 403 })
    expect(await rest(project, null, 'GET', `/pages/${id}/workflow`)).toMatchObject({ status: 404 })
    expect(
      await rest(project, null, 'POST', `/pages/${id}/transition`, { to: 'inReview', version: '1' }),
    ).toMatchObject({ status: 404 })
  })

  it('does not tell the public whether something newer is on its way', async () => {
    const [live, pending] = [await makePage(project, ada), await makePage(project, ada)]
    for (const id of [live, pending]) {
      await act(project, ada, id, 'submit')
      await act(project, ben, id, 'approve')
      await act(project, ben, id, 'publish')
    }
    await edit(project, ada, pending, { body: 'newer' })
    for (const user of [null, guest]) {
      const answers = await Promise.all(
        [live, pending].map((id) =>
          rest(project, user, 'POST', `/pages/${id}/transition`, {
            to: 'inReview',
            act: 'submit',
            version: '1',
          }),
        ),
      )
      expect(answers[0]).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: 'not-your-right' } }] },
      })
      expect(answers[1]).toEqual(answers[0])
    }
  })

  it('takes no reason of the system from outside', async () => {
    const id = await makePage(project, ada)
    const { id: version } = await newestOf(project, id)
    const body = {
      to: 'approved',
      act: 'approveAlone',
      version,
      note: 'x',
      system: 'me',
      user: { id: ben.id },
    }
    expect(await rest(project, ada, 'POST', `/pages/${id}/transition`, body)).toMatchObject({ status: 403 })
    expect(await stateOf(project, ben, id)).toMatchObject({ stage: 'draft', history: [] })
  })

  it('does the same act on many, each by itself, and reports for each', async () => {
    const one = await makePage(project, ada)
    const two = await makePage(project, ada)
    const documents = [
      { id: one, version: (await newestOf(project, one)).id },
      { id: two, version: '0' },
    ]
    const { body, status } = await rest(project, ada, 'POST', '/pages/transition-many', {
      to: 'inReview',
      documents,
    })
    expect(status).toBe(200)
    expect(body.results).toMatchObject([
      { id: one, ok: true, entry: { act: 'submit' } },
      { id: two, ok: false, refusal: { code: 'changed-meanwhile' } },
    ])
  })

  it('assigns a document to somebody without moving it', async () => {
    const id = await makePage(project, ada)
    const body = { assignee: String(ben.id), due: '2026-12-01' }
    expect(await rest(project, ada, 'POST', `/pages/${id}/assign`, body)).toMatchObject({ status: 200 })
    expect(await stateOf(project, ada, id)).toMatchObject({
      stage: 'draft',
      assignee: { name: 'Ben' },
      due: '2026-12-01T00:00:00.000Z',
      history: [{ act: 'assign', byName: 'Ada' }],
    })
    expect(await rest(project, guest, 'POST', `/pages/${id}/assign`, body)).toMatchObject({ status: 403 })
  })

  it('shows the public nothing of how it got there', async () => {
    const id = await makePage(project, ada)
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    await act(project, ben, id, 'publish')
    const { body } = await rest(project, null, 'GET', `/pages/${id}`)
    expect(body).toMatchObject({ title: 'One' })
    expect(body).not.toHaveProperty('workflow')
  })
})

describe('over GraphQL', () => {
  it('does an act by transitionPage', async () => {
    const id = await makePage(project, ada)
    const { id: version } = await newestOf(project, id)
    const answer = await ask(
      ada,
      `mutation { transitionPage(id: "${id}", to: "inReview", version: "${version}") { act byName toStage } }`,
    )
    expect(answer.data).toEqual({ transitionPage: { act: 'submit', byName: 'Ada', toStage: 'inReview' } })
  })

  it('refuses like everywhere', async () => {
    const id = await makePage(project, ada)
    const answer = await ask(
      ada,
      `mutation { transitionPage(id: "${id}", to: "inReview", version: "0") { act } }`,
    )
    expect(answer.errors?.[0]?.originalError).toMatchObject({ data: { code: 'changed-meanwhile' } })
  })

  async function ask(user: User, source: string) {
    const schema = configToSchema(project.payload.config).schema
    const req = await createLocalReq({ user }, project.payload)
    return graphql({ schema, source, contextValue: { req, headers: {} } })
  }
})

describe('documents of before the plugin', () => {
  it('keep their state, and go on from there', async () => {
    const before = await openProject({ enabled: false })
    const { payload, people } = before
    const made = async (_status: 'draft' | 'published') =>
      (await payload.create({ collection: pages, data: { title: 'Old', _status } as never })).id
    const [draft, live, pending] = [await made('draft'), await made('published'), await made('published')]
    await edit(before, people.ada, pending, { title: 'Newer' })
    const { file } = before
    await before.close()

    const after = await openProject({ file })
    expect(await stateOf(after, people.ben, draft)).toMatchObject({ stage: 'draft', live: null })
    expect(await stateOf(after, people.ben, live)).toMatchObject({
      stage: 'published',
      live: { number: 1 },
      pending: false,
    })
    expect(await stateOf(after, people.ben, pending)).toMatchObject({ stage: 'draft', pending: true })
    await act(after, people.ada, pending, 'submit')
    await act(after, people.ben, pending, 'approve')
    await act(after, people.ben, pending, 'publish')
    expect(await mainOf(after, pending)).toMatchObject({ title: 'Newer', _status: 'published' })
    await act(after, people.ben, live, 'unpublish')
    expect(await mainOf(after, live)).toMatchObject({ _status: 'draft' })
    await after.close()
  })
})

describe('switched off', () => {
  it('lets Payload publish as ever, with the schema in place', async () => {
    const off = await openProject({ enabled: false })
    const { id } = await off.payload.create({
      collection: pages,
      data: { title: 'A', _status: 'published' } as never,
    })
    expect(await mainOf(off, id)).toMatchObject({ _status: 'published', workflow: expect.anything() })
    await off.close()
  })
})

describe('a database without transactions', () => {
  it('does one act after the other: of two who submit at once one is refused', async () => {
    const plain = await openProject({ transactions: false })
    const id = await makePage(plain, plain.people.ada)
    const attempts = await Promise.allSettled([
      act(plain, plain.people.ada, id, 'submit'),
      act(plain, plain.people.ali, id, 'submit'),
    ])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await stateOf(plain, plain.people.ben, id)).history).toHaveLength(1)
    await plain.close()
  })

  // The process dies before the version of what went out, or before the newer text is on top again.
  it.each([
    ['before its version', () => true],
    ['between its two writes', (args: { snapshot?: boolean }) => args.snapshot === true],
  ])('has a publication completed that was killed %s', async (_when, dies) => {
    const plain = await openProject({ transactions: false })
    const { ada: writer, ben: editor } = plain.people
    const id = await makePage(plain, writer, { title: 'One', body: 'approved' })
    await act(plain, writer, id, 'submit')
    await act(plain, editor, id, 'approve')
    await edit(plain, writer, id, { body: 'newer' })

    const stock = workflowOf(plain.payload)!.stock
    const { createVersion } = stock
    stock.createVersion = (args) => (dies(args) ? Promise.reject(new Error('killed')) : createVersion(args))
    await expect(act(plain, editor, id, 'publish')).rejects.toThrow('killed')
    stock.createVersion = createVersion
    await finishAll(plain.payload, [governedOf(plain.payload, 'pages')!])
    await finishEarlier(plain.payload, pages, id)

    expect(await mainOf(plain, id)).toMatchObject({ body: 'approved', _status: 'published' })
    expect((await newestOf(plain, id)).doc).toMatchObject({ body: 'newer', _status: 'draft' })
    const { history, ...state } = await stateOf(plain, editor, id)
    expect(state).toMatchObject({ stage: 'draft', pending: true, live: { number: 1 }, newest: { number: 2 } })
    expect(history.map((entry) => entry.act)).toEqual(['publish', 'approve', 'submit'])
    expect(await finishEarlier(plain.payload, pages, id)).toBe(false)
    await plain.close()
  })
})
