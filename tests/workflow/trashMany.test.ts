/** The list's "Delete" and "Restore" for several documents, as Payload's admin sends them: each by the gate. */
import { transition } from '@/plugins/workflow'
import {
  everythingOf,
  openGateProject,
  rest,
  texts,
  type Doc,
  type GateProject,
  type Person,
} from './gateProject'

let project: GateProject
beforeAll(async () => {
  project = await openGateProject()
})
afterAll(() => project.close())

async function text(title: string): Promise<Doc> {
  const made = await rest(project, project.ada, 'POST', '/texts?draft=true', { body: { title } })
  return made.body.doc!
}

async function publicText(title: string): Promise<Doc> {
  const doc = await text(title)
  const user = await project.payload.findByID({ collection: 'users', id: project.ada.id })
  for (const [act, to] of [
    ['submit', 'inReview'],
    ['approve', 'approved'],
    ['publish', 'published'],
  ] as const) {
    const [version] = (await everythingOf(project, texts, doc.id)).versions
    await transition(project.payload, {
      collection: texts,
      id: doc.id,
      to,
      act,
      version: String(version!.id),
      user: { ...user, collection: 'users' } as never,
    })
  }
  return doc
}

const patchMany = (
  docs: Doc[],
  body: object,
  { who = project.ada, flags = '' }: { who?: Person | null; flags?: string } = {},
) => {
  const where = docs.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
  return rest(project, who, 'PATCH', `/texts?limit=0${flags}&${where}`, {
    body,
    headers: { 'accept-language': 'tr' },
  })
}

const isTrashed = async ({ id }: Doc) => (await everythingOf(project, texts, id)).main?.deletedAt != null

describe('several documents', () => {
  it('go into the trash but for those that are public, which say why and stay as they are', async () => {
    const [draft, shown] = [await text('Taslak'), await publicText('Yayında')]
    const before = await everythingOf(project, texts, shown.id)
    const answer = await patchMany([draft, shown], { deletedAt: new Date().toISOString() })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      docs: [{ id: draft.id }],
      errors: [
        {
          id: shown.id,
          message: 'Yayındaki belge çöpe atılmaz. Önce yayından kaldırın: “Yayından kaldır” işlemi.',
        },
      ],
    })
    expect([await isTrashed(draft), await isTrashed(shown)]).toEqual([true, false])
    expect(await everythingOf(project, texts, shown.id)).toEqual(before)
  })

  it('come back from it as drafts, and not as published ones', async () => {
    const docs = [await text('Bir'), await text('İki')]
    expect((await patchMany(docs, { deletedAt: new Date().toISOString() })).status).toBe(200)
    const published = await patchMany(
      docs,
      { deletedAt: null, _status: 'published' },
      { flags: '&trash=true' },
    )
    expect(published.status).toBe(400)
    expect(await isTrashed(docs[0]!)).toBe(true)
    const drafts = await patchMany(docs, { deletedAt: null, _status: 'draft' }, { flags: '&trash=true' })
    expect([drafts.status, drafts.body.docs]).toEqual([
      200,
      expect.arrayContaining(docs.map(({ id }) => ({ id }))),
    ])
    expect(await isTrashed(docs[0]!)).toBe(false)
  })

  it('are edited together by nobody, and put into the trash by nobody who is not logged in', async () => {
    const doc = await text('Kalan')
    const deletedAt = new Date().toISOString()
    const answers = [
      await patchMany([doc], { title: 'Başka' }),
      await patchMany([doc], { deletedAt, title: 'Başka' }),
      await patchMany([doc], { _status: 'published' }),
      await rest(project, project.ada, 'PATCH', '/texts', { body: { deletedAt } }),
      await patchMany([doc], { deletedAt }, { who: null }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 400, 200])
    expect(answers.at(-1)!.body).toMatchObject({ docs: [], errors: [] })
    expect(await isTrashed(doc)).toBe(false)
  })
})
