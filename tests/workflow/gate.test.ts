import { createLocalReq } from 'payload'

import { transition } from '@/plugins/workflow/acts/transition'
import { giveMark, spendMark } from '@/plugins/workflow/gate/mark'
import { attempts } from './gateAttempts'
import { doorsOf, form, inGraphql, isAnswer, put, refusalOf, situationIn } from './gateDoors'
import type { Doors, Situation } from './gateDoors'
import { everythingOf, openGateProject, rest, texts, type Doc, type GateProject } from './gateProject'

let project: GateProject
let doors: Doors
beforeAll(async () => {
  project = await openGateProject()
  doors = doorsOf(project)
})
afterAll(() => project.close())

const local = () => project.payload
const asAda: Doors['asAda'] = (...asked) => doors.asAda(...asked)
const mutate: Doors['mutate'] = (mutation) => doors.mutate(mutation)

/** What a document says of itself; MongoDB leaves out what SQL says is null. */
const standing = ({ workflow }: Doc, ...names: string[]) =>
  names.map((name) => (workflow as Record<string, unknown> | undefined)?.[name] ?? null)

const situation = (which: Situation, collection = texts) => situationIn(project, which, collection)
describe('every way past the door is refused and changes nothing', () => {
  const refused = attempts.filter(({ comes }) => comes !== 'passes')
  it.each(refused)('$door ($at): $comes', async ({ at, comes, run, collection }) => {
    const id = await situation(at, collection)
    const before = await everythingOf(project, collection, id)
    expect(await refusalOf(() => run(doors, id))).toMatchObject({ code: comes })
    expect(await everythingOf(project, collection, id)).toEqual(before)
  })
})

describe('what is no act passes, and the public sees none of it', () => {
  const passing = attempts.filter(({ comes }) => comes === 'passes')
  it.each(passing)('$door ($at)', async ({ door, at, run, collection }) => {
    const id = await situation(at, collection)
    const before = await everythingOf(project, collection, id)
    const answer = await run(doors, id)
    if (isAnswer(answer)) expect(answer.status).toBe(200)
    const after = await everythingOf(project, collection, id)
    const newest = after.versions.find(({ latest }) => latest)!
    expect(newest.version._status).toBe('draft')
    expect(newest.version.title).toEqual({ tr: door.includes('restoration') ? 'eski' : 'başka' })
    if (at === 'draft') expect(after.main!._status).toBe('draft')
    else expect(after.main).toEqual(before.main)
  })
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
      const copy = async (): Promise<Doc['id']> => {
        if (how === 'local') return (await local().duplicate({ collection: texts, id })).id
        if (how === 'GraphQL')
          return (await mutate<Doc>(`duplicateText(id: ${inGraphql(id)}, data: {}) { id }`)).duplicateText!.id
        const draft = how === 'REST without draft' ? '?draft=false' : ''
        return (await asAda('POST', `/texts/${id}/duplicate${draft}`, {})).body.doc!.id
      }
      const { main, versions } = await everythingOf(project, texts, await copy())
      expect(main).toMatchObject({
        _status: 'draft',
        title: { tr: 'eski' },
      })
      expect(standing(main!, 'stage', 'lastAct')).toEqual(['draft', null])
      expect(versions).toHaveLength(1)
      expect(versions[0]!.version._status).toBe('draft')
      expect(standing(versions[0]!.version, 'stage', 'live')).toEqual(['draft', null])
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
        wrote = (await local().create({ collection: texts, data: put({ workflow: forged }) })).id
      if (how === 'update') await local().update({ collection: texts, id, data: put({ workflow: forged }) })
      if (how === 'REST') await asAda('PATCH', `/texts/${id}?draft=true`, { workflow: forged })
      if (how === 'restore') {
        const user = await doors.ada()
        const request = {
          collection: texts,
          id,
          to: 'inReview',
          version: String(await doors.newestVersion(id)),
          user,
        }
        await transition(local(), request)
        await doors.restoreAsDraft(await doors.firstVersion(id))
      }
      const { versions } = await everythingOf(project, texts, wrote)
      const newest = versions.find(({ latest }) => latest)!.version
      const stage = how === 'restore' ? 'inReview' : 'draft'
      expect(standing(newest, 'stage', 'approved', 'intentId')).toEqual([stage, null, null])
      expect(standing(newest, 'lastAct')).not.toEqual(['x'])
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
      writes: {
        _status: 'published' as const,
        workflow: {},
        notes: { corrections: [], retraction: null },
      },
    }
    const update = (id: Doc['id']) =>
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
    const [id, open] = [await situation('draft'), await situation('public')]
    const _workflowTicket = { door: true, system: 'me', draft: true }
    const forged = { context: { system: 'me', workflowMark: 'x' }, system: 'me', _workflowTicket }
    const ways = [
      asAda('PATCH', `/texts/${id}?context[system]=me&system=me`, { _status: 'published', ...forged }),
      rest(project, project.ada, 'PATCH', `/texts/${id}`, {
        body: { _status: 'published' },
        headers: { 'x-context': '{"system":"me"}', context: '{"system":"me"}' },
      }),
      asAda('POST', '/texts', { title: 'x', _status: 'published', ...forged }),
      asAda('PATCH', `/texts/${open}`, { title: 'x', ...forged }),
      asAda('PATCH', `/texts/${open}`, { title: 'x', _workflowTicket: { system: 'me', draft: false } }),
    ]
    for (const answer of await Promise.all(ways))
      expect(answer.body.errors?.[0]?.data).toMatchObject({ code: 'use-the-door' })
    expect(spendMark({ context: { workflowMark: 'x' } }, { collection: texts, id })).toBeUndefined()
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
    expect(await refusalOf(() => local().update({ collection: texts, id, data: put() }))).toMatchObject({
      code: 'use-the-door',
    })
  })
})
