import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'

import { chainOf } from '@/plugins/workflow/record/rows'
import type { Refusal } from '@/plugins/workflow/types'
import { noId } from '../harness/database'
import { inGraphql } from './gateDoors'
import {
  everythingOf,
  openGateProject,
  rest,
  texts,
  type Answer,
  type Doc,
  type GateProject,
  type Person,
} from './gateProject'

const locks = 'payload-locked-documents' as CollectionSlug

let project: GateProject
let schema: GraphQLSchema
beforeAll(async () => {
  project = await openGateProject()
  schema = configToSchema(project.payload.config).schema
})
afterAll(() => project.close())

/** A text of Ada's. */
async function text(): Promise<Doc> {
  const made = await rest(project, project.ada, 'POST', '/texts?draft=true', {
    body: { title: 'Bir', body: 'eski' },
  })
  return made.body.doc!
}

const patch = (
  who: Person,
  { id }: Doc,
  body: object,
  { flags = '', headers = {} }: { flags?: string; headers?: Record<string, string> } = {},
) => rest(project, who, 'PATCH', `/texts/${id}?draft=true${flags}`, { body, headers })

const refusalIn = ({ body }: Answer): Refusal | undefined => body.errors?.[0]?.data

async function updateByGraphql(who: Person, { id }: Doc, data: string): Promise<Refusal | undefined> {
  const account = await project.payload.findByID({ collection: 'users', id: who.id })
  const user = { ...account, collection: 'users' } as unknown as PayloadRequest['user'] & object
  const req = await createLocalReq({ user }, project.payload)
  req.payloadAPI = 'GraphQL'
  const source = `mutation { updateText(id: ${inGraphql(id)}, draft: true, data: ${data}) { id } }`
  const { errors } = await graphql({ schema, source, contextValue: { req, headers: {} } })
  return (errors?.[0]?.originalError as { data?: Refusal } | undefined)?.data
}

describe('a save over a newer version', () => {
  it('is refused: by whom, when, and which fields differ', async () => {
    const seen = await text()
    const newer = await patch(project.ben, seen, { title: 'İki' })
    const before = await everythingOf(project, texts, seen.id)
    const answer = await patch(project.ada, seen, { body: 'başka', updatedAt: seen.updatedAt })
    expect(answer.status).toBe(409)
    expect(refusalIn(answer)).toEqual({
      code: 'changed-meanwhile',
      message: expect.stringContaining('Ben has saved a newer version'),
      by: { id: String(project.ben.id), name: 'Ben', at: newer.body.doc!.updatedAt },
      missing: [
        { code: 'field-differs', level: 'error', field: 'title', message: 'Title: “Bir” became “İki”' },
      ],
    })
    expect(await everythingOf(project, texts, seen.id)).toEqual(before)
  })

  it('is refused over every door, however the caller says what it has seen', async () => {
    const seen = await text()
    const version = (await everythingOf(project, texts, seen.id)).versions[0]!.id
    await patch(project.ben, seen, { title: 'İki' })
    const before = await everythingOf(project, texts, seen.id)
    const updatedAt = String(seen.updatedAt)
    const ways: [string, () => Promise<Refusal | undefined>][] = [
      ['REST, in the data', async () => refusalIn(await patch(project.ada, seen, { body: 'b', updatedAt }))],
      [
        'REST, autosave of the form',
        async () =>
          refusalIn(await patch(project.ada, seen, { body: 'b', updatedAt }, { flags: '&autosave=true' })),
      ],
      [
        'REST, If-Match with the time',
        async () =>
          refusalIn(
            await patch(project.ada, seen, { body: 'b' }, { headers: { 'if-match': `"${updatedAt}"` } }),
          ),
      ],
      [
        'REST, If-Match with the version',
        async () =>
          refusalIn(
            await patch(project.ada, seen, { body: 'b' }, { headers: { 'if-match': `"${version}"` } }),
          ),
      ],
      ['GraphQL', () => updateByGraphql(project.ada, seen, `{ body: "b", updatedAt: "${updatedAt}" }`)],
      [
        'the server’s own code',
        () =>
          refusalOf(
            project.payload.update({
              collection: texts,
              id: seen.id,
              draft: true,
              data: { body: 'b', updatedAt } as never,
            }),
          ),
      ],
      [
        'a form with a lock passed over',
        async () =>
          refusalIn(
            await patch(project.ada, seen, { body: 'b', updatedAt }, { flags: '&overrideLock=true' }),
          ),
      ],
    ]
    for (const [way, run] of ways)
      expect([way, await run()]).toEqual([way, expect.objectContaining({ code: 'changed-meanwhile' })])
    expect(await everythingOf(project, texts, seen.id)).toEqual(before)
  })

  it('names the fields also where an autosave has rewritten what the caller had seen', async () => {
    const made = await text()
    const autosave = (who: Person, body: object) => patch(who, made, body, { flags: '&autosave=true' })
    const seen = (await autosave(project.ada, { title: 'İki' })).body.doc!
    await autosave(project.ben, { title: 'Üç' })
    const answer = await autosave(project.ada, { title: 'İki', body: 'başka', updatedAt: seen.updatedAt })
    expect(refusalIn(answer)).toMatchObject({ code: 'changed-meanwhile', by: { name: 'Ben' } })
    expect(refusalIn(answer)?.missing?.map(({ field }) => field)).toEqual(['title', 'body'])
  })

  it('can be asked about beforehand, and is answered with the same refusal', async () => {
    const seen = await text()
    const ask = (who: Person, body: object = { seen: seen.updatedAt, data: seen }) =>
      rest(project, who, 'POST', `/texts/${seen.id}/workflow/changed`, { body })
    expect((await ask(project.ada)).body).toEqual({ refusal: null })
    await patch(project.ben, seen, { title: 'İki' })
    const refused = await patch(project.ada, seen, { body: 'başka', updatedAt: seen.updatedAt })
    expect((await ask(project.ada)).body).toEqual({ refusal: refusalIn(refused) })
    expect((await ask(project.ada, {})).status).toBe(400)
  })

  it('passes where the caller has seen the newest, or says nothing', async () => {
    const seen = await text()
    const newer = (await patch(project.ben, seen, { title: 'İki' })).body.doc!
    expect((await patch(project.ada, seen, { body: 'b', updatedAt: newer.updatedAt })).status).toBe(200)
    expect((await patch(project.ada, seen, { body: 'c' })).status).toBe(200)
  })

  it('passes where nothing was changed meanwhile, or only by the same person’s autosave', async () => {
    const seen = await text()
    await patch(project.ben, seen, { title: 'Bir' })
    expect((await patch(project.ada, seen, { body: 'b', updatedAt: seen.updatedAt })).status).toBe(200)
    const own = await text()
    await patch(project.ada, own, { title: 'İki' }, { flags: '&autosave=true' })
    expect((await patch(project.ada, own, { title: 'Üç', updatedAt: own.updatedAt })).status).toBe(200)
  })

  it('the header is of its request, and not of what hooks save with it', async () => {
    const [seen, other] = [await text(), await text()]
    project.inHook.run = (req) =>
      req.payload.update({
        collection: texts,
        id: other.id,
        draft: true,
        data: { body: 'of a hook' } as never,
        req,
      })
    const answer = await patch(
      project.ada,
      seen,
      { body: 'b' },
      { headers: { 'if-match': `"${String(seen.updatedAt)}"` } },
    )
    expect(answer.status).toBe(200)
  })
})

describe('a document that somebody is editing', () => {
  const lock = (who: Person, { id }: Doc) =>
    project.payload.create({
      collection: locks,
      data: {
        document: { relationTo: 'texts', value: id },
        user: { relationTo: 'users', value: who.id },
      } as never,
    })

  it('is locked for others, over every door, and says who holds it, since when', async () => {
    const doc = await text()
    const { createdAt } = (await lock(project.ada, doc)) as unknown as Doc
    const before = await everythingOf(project, texts, doc.id)
    const [version] = before.versions
    const answers = [
      await patch(project.ben, doc, { body: 'b' }),
      await patch(project.ben, doc, { body: 'b' }, { flags: '&autosave=true' }),
      await rest(project, project.ben, 'PATCH', `/texts/${doc.id}`, { body: { body: 'b' } }),
      await rest(project, project.ben, 'DELETE', `/texts/${doc.id}`),
      await rest(project, project.ben, 'POST', `/texts/versions/${version!.id}?draft=true`),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(423)
      expect(refusalIn(answer)).toEqual({
        code: 'locked',
        message: expect.stringContaining('Ada is editing this document since'),
        by: { id: String(project.ada.id), name: 'Ada', at: createdAt },
      })
    }
    expect(await updateByGraphql(project.ben, doc, '{ body: "b" }')).toMatchObject({ code: 'locked' })
    expect(await everythingOf(project, texts, doc.id)).toEqual(before)
    const turkish = await patch(project.ben, doc, { body: 'b' }, { headers: { 'accept-language': 'tr' } })
    expect(refusalIn(turkish)?.message).toContain('bu belgeyi')
  })

  it('tells nothing of it to who may not change the document', async () => {
    const doc = await text()
    await lock(project.ada, doc)
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await rest(project, null, method, `/texts/${doc.id}`, { body: { body: 'b' } })
      expect([method, answer.status]).toEqual([method, 403])
      expect(JSON.stringify(answer.body)).not.toContain('Ada')
    }
  })

  it('is not locked for its holder, for the server’s own code, for who passes it over, and not for ever', async () => {
    const locked = async () => {
      const doc = await text()
      return { doc, row: (await lock(project.ada, doc)) as unknown as Doc }
    }
    expect((await patch(project.ada, (await locked()).doc, { body: 'b' })).status).toBe(200)
    expect(
      (await patch(project.ben, (await locked()).doc, { body: 'b' }, { flags: '&overrideLock=true' })).status,
    ).toBe(200)
    const { doc } = await locked()
    await project.payload.update({ collection: texts, id: doc.id, draft: true, data: { body: 'b' } as never })
    const stale = await locked()
    const longAgo = new Date(Date.now() - 301_000).toISOString()
    await project.payload.db.updateOne({ collection: locks, id: stale.row.id, data: { updatedAt: longAgo } })
    expect((await patch(project.ben, stale.doc, { body: 'b' })).status).toBe(200)
  })

  it('stays its holder’s over each save of the form, since the same moment, until the form is left', async () => {
    const doc = await text()
    const { createdAt } = (await lock(project.ada, doc)) as unknown as Doc
    await patch(project.ada, doc, { body: 'b' }, { flags: '&autosave=true' })
    await patch(project.ada, doc, { body: 'c' })
    const byBen = () => patch(project.ben, doc, { body: 'd' })
    expect(refusalIn(await byBen())).toMatchObject({ code: 'locked', by: { name: 'Ada', at: createdAt } })

    const leave = (who: Person) => rest(project, who, 'POST', `/texts/${doc.id}/workflow/release`)
    expect((await leave(project.ben)).body).toEqual({ released: false })
    expect(refusalIn(await byBen())?.code).toBe('locked')
    expect((await leave(project.ada)).body).toEqual({ released: true })
    expect((await byBen()).status).toBe(200)
    // Who never opened it in a form holds nothing.
    expect((await byBen()).status).toBe(200)
    expect((await patch(project.ada, doc, { body: 'e' })).status).toBe(200)
  })

  it('is taken over by who may change it, and the record names both', async () => {
    const doc = await text()
    await lock(project.ada, doc)
    const takeOver = (who: Person | null, id: Doc['id']) =>
      rest(project, who, 'POST', `/texts/${id}/workflow/take-over`, { body: { note: 'Son dakika' } })
    expect((await takeOver(null, doc.id)).status).toBe(403)
    expect((await takeOver(project.ben, noId)).status).toBe(404)
    const answer = await takeOver(project.ben, doc.id)
    expect(answer.body).toEqual({ from: expect.objectContaining({ name: 'Ada' }) })
    expect(refusalIn(await patch(project.ada, doc, { body: 'b' }))).toMatchObject({
      code: 'locked',
      by: { name: 'Ben' },
    })
    expect((await patch(project.ben, doc, { body: 'b' })).status).toBe(200)
    const record = await chainOf(project.payload, { collection: 'texts', document: String(doc.id) })
    expect(record).toEqual([
      expect.objectContaining({
        act: 'takeOver',
        by: String(project.ben.id),
        byName: 'Ben',
        note: 'Ada: Son dakika',
      }),
    ])
  })
})

async function refusalOf(work: Promise<unknown>): Promise<Refusal | undefined> {
  return work.then(
    () => undefined,
    (error: { data?: Refusal }) => error.data,
  )
}
