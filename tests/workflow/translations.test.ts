/** One story in several languages: how a translation begins, what it is told of its original, and acts on all at once. */
import { createLocalReq, type CollectionSlug } from 'payload'

import { settle, translate, WorkflowRefusal, workflowState } from '@/plugins/workflow'
import { transitionTogether } from '@/plugins/workflow/acts/transitionTogether'
import type { Transition } from '@/plugins/workflow/acts/transition'
import type { Person } from '../collections/desk'
import { articlesOf, type Doc } from '../collections/writing'
import { paragraphs } from '../product/desk'
import { itTakesBack } from '../harness/needs'
import { openPublicNewsroom, retraction, type PublicNewsroom } from './publicNewsroom'

let newsroom: PublicNewsroom
beforeAll(async () => {
  newsroom = await openPublicNewsroom()
}, 120_000)
afterAll(() => newsroom?.close())

const turkish = (headline: string, more: object = {}) => ({
  headline,
  inLanguage: 'tr',
  articleBody: paragraphs('Anlaşma imzalandı.'),
  ...more,
})

const translateBy = async ({ user }: Person, id: string, language = 'en') => {
  const made = await translate(newsroom.payload, { collection: 'articles', id, language, user })
  return String(made.id)
}
const storyOf = async (id: string, { user }: Person = newsroom.desk.editor) =>
  (await workflowState(newsroom.payload, { collection: 'articles', id, user })).story!
const happenedTo = async (id: string) => (await storyOf(id)).behind?.happened ?? []
const rowOf = async (id: string, draft = true) =>
  (await newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft })) as unknown as Doc &
    Record<string, unknown>
const codeOf = (error: unknown) => (error instanceof WorkflowRefusal ? error.data.code : String(error))

/** A Turkish article that is public, and its English translation that is public too. */
async function publicPair(headline: string) {
  const { desk } = newsroom
  const original = await newsroom.publish(turkish(headline))
  const english = await translateBy(desk.reporter, original.id)
  await newsroom.approve(english)
  return { original: original.id, english }
}

describe('a translation', () => {
  it('begins as a draft of its own in the other language, with the text and the facts of the original', async () => {
    const { desk, payload } = newsroom
    const topic = await payload.create({ collection: 'topics', data: { name: 'Yapay zekâ' } })
    const original = await newsroom.publish(turkish('Şirket ağı büyüyor', { topics: [topic.id] }))
    const english = await rowOf(await translateBy(desk.reporter, original.id))
    const source = await rowOf(original.id)
    expect(english).toMatchObject({
      headline: 'Şirket ağı büyüyor',
      inLanguage: 'en',
      storyId: source.storyId,
      topics: [topic.id],
      _status: 'draft',
      createdBy: desk.reporter.user.id,
      workflow: { stage: 'draft' },
      slug: 'sirket-agi-buyuyor',
    })
    expect(english.datePublished ?? null).toBeNull()
    expect(english.publicNotes ?? {}).toMatchObject({ corrections: [] })
    expect((await storyOf(original.id)).languages.map(({ document }) => document?.id)).toEqual([
      original.id,
      english.id,
    ])
    expect((await newsroom.get('/feeds/en/latest.json')).text).not.toContain('Şirket ağı büyüyor')
  })

  it('refers to the translations of what the original refers to, and leaves out what is not translated', async () => {
    const { desk } = newsroom
    const { original: told, english: toldInEnglish } = await publicPair('İlk haber')
    const untold = await newsroom.publish(turkish('Çevrilmemiş haber'))
    const { id } = await newsroom.publish(turkish('İkinci haber', { relatedArticles: [told, untold.id] }))
    expect((await rowOf(await translateBy(desk.reporter, id))).relatedArticles).toEqual([toldInEnglish])
  })

  it('is begun once in each language, however many ask at the same moment', async () => {
    const { desk } = newsroom
    const { id } = await newsroom.publish(turkish('Bir kez'))
    const asked = await Promise.allSettled([1, 2, 3].map(() => translateBy(desk.editor, id)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of asked) if (one.status === 'rejected') expect(codeOf(one.reason)).toBe('translated')
    expect((await storyOf(id)).languages.filter(({ document }) => document)).toHaveLength(2)
    await expect(translateBy(desk.editor, id, 'tr')).rejects.toThrow(/there in this language/)
    await expect(translateBy(desk.editor, id, 'de')).rejects.toThrow(/none of the languages/)
  })

  it('is begun only of what one may read', async () => {
    const { desk, payload } = newsroom
    const { draft } = articlesOf(payload)
    const { id } = await draft(turkish('Editörün taslağı'), { user: desk.editor.user, overrideAccess: false })
    expect(codeOf(await translateBy(desk.reporter, id).catch((error: unknown) => error))).toBe('not-found')
    await expect(
      translate(payload, { collection: 'articles', id, language: 'en', user: null }),
    ).rejects.toThrow()
  })
})

describe('what happens to the original', () => {
  it('is said to the translation, which is not touched by it: no version, no byte of its feeds', async () => {
    const { payload } = newsroom
    const { original, english } = await publicPair('Düzeltilecek haber')
    expect(await happenedTo(english)).toEqual([])
    const feeds = async () =>
      Promise.all(['rss', 'atom', 'json'].map(async (format) => newsroom.get(`/feeds/en/latest.${format}`)))
    const versionsOf = async (id: string) =>
      (await articlesOf(payload).versionsOf(id)).map(({ id, version }) => [id, version.updatedAt])
    const [feedsBefore, rowBefore, versionsBefore] = [
      await feeds(),
      await rowOf(english, false),
      await versionsOf(english),
    ]

    await newsroom.change(original, { articleBody: paragraphs('Anlaşma on milyon.'), kind: 'analysis' })
    expect(await happenedTo(english)).toEqual([])
    await newsroom.correct(original)

    expect(await happenedTo(english)).toEqual([
      'The original was corrected (correction 1).',
      'Facts that both share have changed in the original: Kind.',
      expect.stringMatching(/^The public sees a newer text of the original: v\d+\.$/),
    ])
    expect(await happenedTo(original)).toEqual([])
    expect(await rowOf(english, false)).toEqual(rowBefore)
    expect(await versionsOf(english)).toEqual(versionsBefore)
    expect((await feeds()).map(({ text, headers }) => [text, headers.etag])).toEqual(
      feedsBefore.map(({ text, headers }) => [text, headers.etag]),
    )
  })

  it('is settled by somebody who may change the translation; what happens after that is said again', async () => {
    const { desk, payload } = newsroom
    const { original, english } = await publicPair('Bakılacak haber')
    await newsroom.act(desk.editor, original, 'unpublish', 'draft')
    expect(await happenedTo(english)).toEqual(['The original is no longer public.'])
    const settleBy = ({ user }: Person) => settle(payload, { collection: 'articles', id: english, user })
    // A reporter may not change what is public.
    expect(codeOf(await settleBy(desk.reporter).catch((error: unknown) => error))).toBe('not-your-right')
    expect((await storyOf(english, desk.reporter)).behind?.maySettle).toBe(false)
    await settleBy(desk.editor)
    expect(await happenedTo(english)).toEqual([])
    await newsroom.retract(original)
    expect(await happenedTo(english)).toEqual(['The original was retracted.'])
  })

  it('is said to translations that were not begun here, too', async () => {
    const { desk, payload } = newsroom
    const { draft } = articlesOf(payload)
    const { id: original } = await newsroom.publish(turkish('Eski haber'))
    const { storyId } = await rowOf(original)
    const written = { ...turkish('Old story'), inLanguage: 'en', storyId }
    const { id } = await draft(written, { user: desk.reporter.user, overrideAccess: false })
    await newsroom.retract(original)
    expect(await happenedTo(id)).toEqual(['The original was retracted.'])
  })

  it('is what a translation says of nobody: acts on it tell the original nothing', async () => {
    const { original, english } = await publicPair('Çevirisi geri çekilen')
    const before = await newsroom.feed('rss')
    await newsroom.retract(english)
    expect(await happenedTo(original)).toEqual([])
    expect(await newsroom.feed('rss')).toBe(before)
  })
})

describe('an act on all languages', () => {
  const requestOf = async (id: string, more: Partial<Transition> = {}): Promise<Transition> => ({
    collection: 'articles' as CollectionSlug,
    id,
    to: 'retracted',
    act: 'retract',
    version: (await articlesOf(newsroom.payload).versionsOf(id)).at(-1)!.id,
    retraction,
    ...more,
  })
  const together = async (requests: [Transition, ...Transition[]]) =>
    transitionTogether(await createLocalReq({ user: newsroom.desk.chief.user }, newsroom.payload), requests)
  const stageOf = async (id: string) => (await rowOf(id)).workflow as { stage: string }

  it('takes each back with a notice of its own', async () => {
    const { original, english } = await publicPair('Her dilde geri çekilen')
    const notice = { reason: 'The source was invented.', notice: 'We apologise.' }
    const entries = await together([
      await requestOf(original),
      await requestOf(english, { retraction: notice }),
    ])
    expect(entries.map(({ act }) => act)).toEqual(['retract', 'retract'])
    expect((await rowOf(english)).publicNotes).toMatchObject({ retraction: notice })
    expect((await rowOf(original)).publicNotes).toMatchObject({ retraction })
    const { slug } = await rowOf(english)
    expect((await newsroom.get(`/en/news/${String(slug)}`)).text).toContain('The source was invented.')
  })

  itTakesBack('is done to none where one of them is refused', async () => {
    const { original, english } = await publicPair('Hiçbiri')
    const refused = together([await requestOf(original), await requestOf(english, { version: 'x' })])
    await expect(refused).rejects.toThrow(/^Hiçbiri: /)
    expect([await stageOf(original), await stageOf(english)]).toMatchObject([
      { stage: 'published' },
      { stage: 'published' },
    ])
  })
})
