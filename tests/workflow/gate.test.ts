import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import { createLocalReq, restoreVersionOperation, type CollectionSlug, type PayloadRequest } from 'payload'

import { transition } from '@/plugins/workflow/acts/transition'
import { giveMark, spendMark } from '@/plugins/workflow/gate/mark'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { chainOf } from '@/plugins/workflow/record/rows'
import type { Refusal } from '@/plugins/workflow/types'
import {
  everythingOf,
  files,
  openGateProject,
  rest,
  texts,
  type Answer,
  type Doc,
  type GateProject,
} from './gateProject'

let project: GateProject
let schema: GraphQLSchema
beforeAll(async () => {
  project = await openGateProject()
  schema = configToSchema(project.payload.config).schema
})
afterAll(() => project.close())

/** The situations that a document can be in, for whoever wants to get round the workflow. */
type Situation = 'draft' | 'draftAhead' | 'public' | 'pending' | 'trashed'

/** By the server's own code, which says why; the same in every test, so that no door has to work for it. */
const system = { context: { system: 'a situation of the tests' } }

async function situation(which: Situation, collection = texts): Promise<number> {
  const { payload } = project
  const data = (more: object) => ({ ...words(collection, 'eski'), ...more }) as never
  const file = fileOf(collection)
  const { id } = await payload.create({
    collection,
    data: data({ _status: which === 'public' || which === 'pending' ? 'published' : 'draft' }),
    file,
    ...system,
  })
  if (which === 'pending' || which === 'draftAhead')
    await payload.update({ collection, id, data: words(collection, 'yeni'), draft: true })
  if (which === 'trashed')
    await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  await completeRecords(payload)
  return id as number
}

const words = (collection: CollectionSlug, text: string) =>
  collection === texts ? { title: text, body: text } : { alt: text }
const fileOf = (collection: CollectionSlug) =>
  collection === files
    ? { data: Buffer.from('eski'), mimetype: 'text/plain', name: `${crypto.randomUUID()}.txt`, size: 4 }
    : undefined

interface Attempt {
  /** What somebody does. */
  door: string
  at: Situation
  /** Undefined: it passes, and stays an ordinary draft. */
  code?: Refusal['code']
  collection?: CollectionSlug
  run(id: number): Promise<unknown>
}

const local = () => project.payload
const query = (where: string) => `where[id][equals]=${where}`
const asAda = (method: string, address: string, body?: unknown) =>
  rest(project, project.ada, method, address, { body })
const put = (more: object) => ({ title: 'başka', ...more }) as never

/** Each way in that Payload 3.90 has, by hand: what passes and what does not. */
const attempts: Attempt[] = [
  // Local API: overrideAccess is true by default.
  {
    door: 'local update, published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, data: put({ _status: 'published' }) }),
  },
  {
    door: 'local update, draft: true and published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, draft: true, data: put({ _status: 'published' }) }),
  },
  {
    door: 'local update, plain',
    at: 'draft',
    run: (id) => local().update({ collection: texts, id, data: put({}) }),
  },
  {
    door: 'local update, plain',
    at: 'public',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, data: put({}) }),
  },
  {
    door: 'local update, plain',
    at: 'pending',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, data: put({}) }),
  },
  {
    door: 'local update, draft: true',
    at: 'public',
    run: (id) => local().update({ collection: texts, id, draft: true, data: put({}) }),
  },
  {
    door: 'local update, draft: true',
    at: 'pending',
    run: (id) => local().update({ collection: texts, id, draft: true, data: put({}) }),
  },
  {
    door: 'local autosave',
    at: 'public',
    run: (id) => local().update({ collection: texts, id, draft: true, autosave: true, data: put({}) }),
  },
  {
    door: 'local autosave without draft',
    at: 'public',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, autosave: true, data: put({}) }),
  },
  {
    door: 'local update, _status: draft',
    at: 'public',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, data: put({ _status: 'draft' }) }),
  },
  {
    door: 'local update, publishSpecificLocale',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, publishSpecificLocale: 'en', data: put({}) }),
  },
  {
    door: 'local update, publishAllLocales',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => local().update({ collection: texts, id, publishAllLocales: true, data: put({}) }),
  },
  {
    door: 'local update, unpublishAllLocales',
    at: 'pending',
    code: 'use-the-door',
    run: (id) =>
      local().update({ collection: texts, id, unpublishAllLocales: true, draft: true, data: put({}) }),
  },
  {
    door: 'local bulk update, published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) =>
      local().update({
        collection: texts,
        where: { id: { equals: id } },
        data: put({ _status: 'published' }),
      }),
  },
  {
    door: 'local bulk update, plain',
    at: 'public',
    code: 'use-the-door',
    run: async (id) =>
      failed(await local().update({ collection: texts, where: { id: { equals: id } }, data: put({}) })),
  },
  {
    door: 'local bulk update, plain',
    at: 'pending',
    code: 'use-the-door',
    run: async (id) =>
      failed(await local().update({ collection: texts, where: { id: { equals: id } }, data: put({}) })),
  },
  {
    door: 'local bulk update, plain',
    at: 'draftAhead',
    code: 'use-the-door',
    run: async (id) =>
      failed(
        await local().update({
          collection: texts,
          where: { id: { equals: id } },
          data: { body: 'başka' } as never,
        }),
      ),
  },
  {
    door: 'local bulk update, plain',
    at: 'draft',
    run: async (id) =>
      failed(await local().update({ collection: texts, where: { id: { equals: id } }, data: put({}) })),
  },
  {
    door: 'local bulk trash',
    at: 'public',
    code: 'public-stays',
    run: async (id) =>
      failed(
        await local().update({
          collection: texts,
          where: { id: { equals: id } },
          data: { deletedAt: new Date().toISOString() },
        }),
      ),
  },
  {
    door: 'local bulk update, draft: true',
    at: 'pending',
    run: async (id) =>
      failed(
        await local().update({
          collection: texts,
          where: { id: { equals: id } },
          draft: true,
          data: put({}),
        }),
      ),
  },
  {
    door: 'local restoreVersion',
    at: 'pending',
    code: 'use-the-door',
    run: async (id) => local().restoreVersion({ collection: texts, id: await firstVersion(id) }),
  },
  {
    door: 'local delete',
    at: 'public',
    code: 'public-stays',
    run: (id) => local().delete({ collection: texts, id }),
  },
  {
    door: 'local delete',
    at: 'pending',
    code: 'public-stays',
    run: (id) => local().delete({ collection: texts, id }),
  },
  {
    door: 'local bulk delete',
    at: 'public',
    code: 'public-stays',
    run: async (id) => failed(await local().delete({ collection: texts, where: { id: { equals: id } } })),
  },
  {
    door: 'local trash',
    at: 'public',
    code: 'public-stays',
    run: (id) =>
      local().update({ collection: texts, id, data: { deletedAt: new Date().toISOString() } }),
  },
  {
    door: 'local trash, draft: true',
    at: 'pending',
    code: 'public-stays',
    run: (id) =>
      local().update({
        collection: texts,
        id,
        draft: true,
        data: { deletedAt: new Date().toISOString() },
      }),
  },
  {
    door: 'local untrash, published',
    at: 'trashed',
    code: 'use-the-door',
    run: (id) =>
      local().update({
        collection: texts,
        id,
        trash: true,
        data: { deletedAt: null, _status: 'published' } as never,
      }),
  },
  {
    door: 'schedulePublish as a job',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => runSchedule(id, 'publish'),
  },
  {
    door: 'schedulePublish as a job',
    at: 'pending',
    code: 'use-the-door',
    run: (id) => runSchedule(id, 'publish'),
  },
  {
    door: 'schedulePublish, taking off',
    at: 'public',
    code: 'use-the-door',
    run: (id) => runSchedule(id, 'unpublish'),
  },
  // REST, by somebody who may update.
  {
    door: 'PATCH, published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}`, { _status: 'published' }),
  },
  {
    door: 'PATCH ?draft=true, published',
    at: 'pending',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}?draft=true`, { _status: 'published' }),
  },
  {
    door: 'PATCH, plain',
    at: 'public',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}`, { title: 'başka' }),
  },
  {
    door: 'PATCH, plain',
    at: 'pending',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}`, { title: 'başka' }),
  },
  {
    door: 'PATCH ?draft=true',
    at: 'public',
    run: (id) => asAda('PATCH', `/texts/${id}?draft=true`, { title: 'başka' }),
  },
  {
    door: 'PATCH ?publishSpecificLocale',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}?publishSpecificLocale=tr`, { title: 'başka' }),
  },
  {
    door: 'PATCH ?unpublishAllLocales',
    at: 'public',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
  },
  {
    door: 'PATCH with a query, published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/texts?${query(String(id))}`, { _status: 'published' }),
  },
  {
    door: 'restore by POST',
    at: 'pending',
    code: 'use-the-door',
    run: async (id) => asAda('POST', `/texts/versions/${await firstVersion(id)}`),
  },
  {
    door: 'restore as a draft by POST',
    at: 'pending',
    run: async (id) => asAda('POST', `/texts/versions/${await firstVersion(id)}?draft=true`),
  },
  { door: 'DELETE', at: 'public', code: 'public-stays', run: (id) => asAda('DELETE', `/texts/${id}`) },
  {
    door: 'PATCH into the trash',
    at: 'public',
    code: 'public-stays',
    run: (id) => asAda('PATCH', `/texts/${id}`, { deletedAt: new Date().toISOString() }),
  },
  // GraphQL, and the upload's endpoint.
  {
    door: 'GraphQL, published',
    at: 'draft',
    code: 'use-the-door',
    run: (id) => mutate(`updateText(id: ${id}, data: { _status: published }) { id }`),
  },
  {
    door: 'GraphQL, plain',
    at: 'public',
    code: 'use-the-door',
    run: (id) => mutate(`updateText(id: ${id}, data: { title: "başka" }) { id }`),
  },
  {
    door: 'GraphQL, draft: true',
    at: 'public',
    run: (id) => mutate(`updateText(id: ${id}, draft: true, data: { title: "başka" }) { id }`),
  },
  {
    door: 'GraphQL, restore',
    at: 'pending',
    code: 'use-the-door',
    run: async (id) => mutate(`restoreVersionText(id: ${await firstVersion(id)}) { id }`),
  },
  {
    door: 'GraphQL, delete',
    at: 'public',
    code: 'public-stays',
    run: (id) => mutate(`deleteText(id: ${id}) { id }`),
  },
  {
    door: 'PATCH of a file, plain',
    at: 'public',
    collection: files,
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/files/${id}`, { alt: 'başka' }),
  },
  {
    door: 'PATCH of a file, another file',
    at: 'public',
    collection: files,
    code: 'use-the-door',
    run: (id) => asAda('PATCH', `/files/${id}`, form({ alt: 'başka' })),
  },
  {
    door: 'DELETE of a file',
    at: 'public',
    collection: files,
    code: 'public-stays',
    run: (id) => asAda('DELETE', `/files/${id}`),
  },
]

describe('every way past the door is refused and changes nothing', () => {
  it.each(attempts.filter(({ code }) => code))(
    '$door, $at: $code',
    async ({ at, code, run, collection = texts }) => {
      const id = await situation(at, collection)
      const before = await everythingOf(project, collection, id)
      const refusal = await refusalOf(() => run(id))
      expect(refusal).toMatchObject({ code })
      expect(await everythingOf(project, collection, id)).toEqual(before)
    },
  )
})

describe('what is no act passes, and the public sees none of it', () => {
  it.each(attempts.filter(({ code }) => !code))(
    '$door, $at',
    async ({ door, at, run, collection = texts }) => {
      const id = await situation(at, collection)
      const before = await everythingOf(project, collection, id)
      const answer = await run(id)
      if (isAnswer(answer)) expect(answer.status).toBe(200)
      const after = await everythingOf(project, collection, id)
      const newest = after.versions.find(({ latest }) => latest)!
      expect(newest.version._status).toBe('draft')
      const isRestoration = door.startsWith('restore')
      expect(newest.version.title).toEqual({ tr: isRestoration ? 'eski' : 'başka' })
      if (at === 'draft') expect(after.main!._status).toBe('draft')
      else expect(after.main).toEqual(before.main)
    },
  )
})

describe('what is created', () => {
  const made: [string, () => Promise<unknown>][] = [
    ['create, published', () => local().create({ collection: texts, data: put({ _status: 'published' }) })],
    [
      'create, draft: true and published',
      () => local().create({ collection: texts, draft: true, data: put({ _status: 'published' }) }),
    ],
    ['POST, published', () => asAda('POST', '/texts', { title: 'başka', _status: 'published' })],
    [
      'GraphQL create, published',
      () => mutate('createText(data: { title: "başka", _status: published }) { id }'),
    ],
    [
      'POST of a file, published',
      () => asAda('POST', '/files', form({ alt: 'başka', _status: 'published' })),
    ],
    [
      'duplicate, published',
      async () =>
        local().duplicate({
          collection: texts,
          id: await situation('public'),
          data: put({ _status: 'published' }),
        }),
    ],
  ]
  it.each(made)('is refused where it would be public at once: %s', async (_, run) => {
    const count = () =>
      local().count({
        collection: texts,
        where: { title: { equals: 'başka' }, _status: { equals: 'published' } },
      })
    const before = await count()
    expect(await refusalOf(run)).toMatchObject({ code: 'use-the-door', use: 'publish' })
    expect(await count()).toEqual(before)
  })

  it.each(['local', 'REST', 'REST without draft', 'GraphQL'])(
    'a copy is a draft of its own, with a fresh standing: %s',
    async (how) => {
      const id = await situation('public')
      const copy = async (): Promise<number> => {
        if (how === 'local') return (await local().duplicate({ collection: texts, id })).id as number
        if (how === 'GraphQL')
          return ((await mutate(`duplicateText(id: ${id}, data: {}) { id }`)) as { duplicateText: Doc })
            .duplicateText.id
        const draft = how === 'REST without draft' ? '?draft=false' : ''
        return (await asAda('POST', `/texts/${id}/duplicate${draft}`, {})).body.doc!.id
      }
      const { main, versions } = await everythingOf(project, texts, await copy())
      expect(main).toMatchObject({
        _status: 'draft',
        title: { tr: 'eski' },
        workflow: { stage: 'draft', lastAct: null },
      })
      expect(versions).toHaveLength(1)
      expect(versions[0]!.version).toMatchObject({
        _status: 'draft',
        workflow: { stage: 'draft', live: null },
      })
    },
  )
})

describe('the fields of the workflow', () => {
  const forged = {
    stage: 'approved',
    approved: { version: '1', hash: 'x' },
    lastAct: 'x',
    intentId: 'x',
    intent: {},
  }
  it.each(['create', 'update', 'REST', 'restore'])(
    'are nobody’s to write, with overrideAccess too: %s',
    async (how) => {
      const id = await situation('draft')
      let wrote = id
      if (how === 'create')
        wrote = (await local().create({ collection: texts, data: put({ workflow: forged }) })).id as number
      if (how === 'update') await local().update({ collection: texts, id, data: put({ workflow: forged }) })
      if (how === 'REST') await asAda('PATCH', `/texts/${id}?draft=true`, { workflow: forged })
      if (how === 'restore') {
        const user = await userNamed(project.ada.id)
        const request = {
          collection: texts,
          id,
          to: 'inReview',
          version: String(await newestVersionOf(id)),
          user,
        }
        await transition(local(), request)
        await restoreAsDraft(await firstVersion(id))
      }
      const { versions } = await everythingOf(project, texts, wrote)
      const { workflow } = versions.find(({ latest }) => latest)!.version as {
        workflow?: Record<string, unknown>
      }
      expect(workflow).toMatchObject({
        stage: how === 'restore' ? 'inReview' : 'draft',
        approved: null,
        intentId: null,
      })
      expect(workflow?.lastAct).not.toBe('x')
    },
  )
})

describe('the door’s mark', () => {
  it('passes one operation on its own document, and none of what hooks do with the same request', async () => {
    const [marked, other] = [await situation('draft'), await situation('draft')]
    const req = await createLocalReq({}, local())
    const mark = {
      collection: texts,
      id: String(marked),
      version: '1',
      act: 'publish',
      writes: { _status: 'published' as const, workflow: {} },
    }
    const update = (id: number) =>
      local().update({ collection: texts, id, data: put({ _status: 'published' }), req })
    giveMark(req, mark)
    expect(await refusalOf(() => update(other))).toMatchObject({ code: 'use-the-door' })
    const tried: unknown[] = []
    project.inHook.run = async (inner) => {
      for (const id of [marked, other])
        tried.push(
          await refusalOf(() =>
            local().update({ collection: texts, id, data: put({ _status: 'published' }), req: inner }),
          ),
        )
    }
    await update(marked)
    expect(tried).toEqual([
      expect.objectContaining({ code: 'use-the-door' }),
      expect.objectContaining({ code: 'use-the-door' }),
    ])
    expect(await refusalOf(() => update(marked))).toMatchObject({ code: 'use-the-door' })
  })

  it('cannot be made up: nothing that comes over HTTP gets into the context', async () => {
    const id = await situation('draft')
    const forged = {
      context: { system: 'me', workflowMark: 'x' },
      system: 'me',
      _workflowTicket: { door: true, system: 'me', draft: true },
    }
    const ways = [
      asAda('PATCH', `/texts/${id}?context[system]=me&system=me`, { _status: 'published', ...forged }),
      rest(project, project.ada, 'PATCH', `/texts/${id}`, {
        body: { _status: 'published' },
        headers: { 'x-context': '{"system":"me"}', context: '{"system":"me"}' },
      }),
      asAda('POST', '/texts', { title: 'x', _status: 'published', ...forged }),
    ]
    for (const answer of await Promise.all(ways))
      expect(answer.body.errors?.[0]?.data).toMatchObject({ code: 'use-the-door' })
    expect(spendMark({ context: { workflowMark: 'x' } }, { collection: texts, id })).toBeUndefined()
  })
})

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
    expect(chain.at(-1)?.toVersion).toBe(String(await newestVersionOf(id)))
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
})

describe('a refusal', () => {
  it('is an object in the language of who asks: code, sentence, the act to use', async () => {
    const id = await situation('public')
    const turkish = await rest(project, project.ada, 'PATCH', `/texts/${id}`, {
      body: { title: 'x' },
      headers: { 'accept-language': 'tr' },
    })
    expect(turkish.status).toBe(409)
    expect(turkish.body.errors?.[0]?.data).toEqual({
      code: 'use-the-door',
      use: 'fix',
      message: expect.stringContaining('doğrudan değiştirilmez'),
    })
    const english = await asAda('DELETE', `/texts/${id}`)
    expect(english.body.errors?.[0]?.data).toEqual({
      code: 'public-stays',
      use: 'unpublish',
      message: expect.stringContaining('not deleted'),
    })
  })

  it('fails closed where a hook has lost what the gate found out', async () => {
    const id = await situation('draft')
    project.inHook.run = async (_, data) => void delete data._workflowTicket
    expect(await refusalOf(() => local().update({ collection: texts, id, data: put({}) }))).toMatchObject({
      code: 'use-the-door',
    })
  })

  it('leaves the trash free of what is not public: drafts are trashed, taken out and deleted', async () => {
    const id = await situation('trashed')
    expect(
      (await asAda('PATCH', `/texts/${id}?trash=true`, { deletedAt: null, _status: 'draft' })).status,
    ).toBe(200)
    expect((await everythingOf(project, texts, id)).main).toMatchObject({ deletedAt: null, _status: 'draft' })
    expect((await asAda('DELETE', `/texts/${id}`)).status).toBe(200)
  })
})

async function refusalOf(run: () => Promise<unknown>): Promise<Refusal | string> {
  try {
    const answer = await run()
    if (isAnswer(answer) && answer.status >= 400)
      return answer.body.errors?.[0]?.data ?? JSON.stringify(answer.body)
    return 'passed'
  } catch (error) {
    return (error as { data?: Refusal }).data ?? String(error)
  }
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'body' in answer && 'status' in answer

/** A bulk operation answers with what failed, document by document, as sentences. */
function failed(result: { errors: { message: string }[] }): unknown {
  const [error] = result.errors
  if (!error) return result
  const code = /not deleted|not put into/.test(error.message) ? 'public-stays' : 'use-the-door'
  throw Object.assign(new Error(error.message), { data: { code, message: error.message } })
}

/** In a process that has scheduled it by Payload's own button. */
async function runSchedule(id: number, type: 'publish' | 'unpublish'): Promise<unknown> {
  const { payload } = project
  const task = payload.config.jobs.tasks.find(({ slug }) => slug === 'schedulePublish')!
  const req = await createLocalReq({}, payload)
  const input = { type, doc: { relationTo: texts, value: String(id) } }
  return (task.handler as (args: unknown) => Promise<unknown>)({ input, req })
}

async function mutate(mutation: string): Promise<Record<string, unknown>> {
  const req = await createLocalReq({ user: await userNamed(project.ada.id) }, local())
  req.payloadAPI = 'GraphQL'
  const { data, errors } = await graphql({
    schema,
    source: `mutation { ${mutation} }`,
    contextValue: { req, headers: {} },
  })
  if (errors) throw errors[0]!.originalError ?? errors[0]!
  return data as Record<string, unknown>
}

async function userNamed(id: number): Promise<PayloadRequest['user']> {
  const user = await local().findByID({ collection: 'users', id })
  return { ...user, collection: 'users' } as unknown as PayloadRequest['user']
}

async function firstVersion(id: number): Promise<number> {
  return (await everythingOf(project, texts, id)).versions[0]!.id
}

async function newestVersionOf(id: number): Promise<number> {
  return (await everythingOf(project, texts, id)).versions.find(({ latest }) => latest)!.id
}

async function restoreAsDraft(version: number): Promise<void> {
  const req = await createLocalReq({}, local())
  const collection = local().collections[texts]
  await restoreVersionOperation({ id: version, collection, draft: true, overrideAccess: true, req })
}

function form(fields: Record<string, string>): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify(fields))
  body.append('file', new File(['başka'], `${crypto.randomUUID()}.txt`, { type: 'text/plain' }))
  return body
}
