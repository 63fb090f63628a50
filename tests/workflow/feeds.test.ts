/**
 * On the newsroom itself: what the workflow refuses, and what stays a draft, moves neither a byte of any feed or
 * page, nor the head of the log; and a fix leaves an article where it stands.
 */
import type { Payload } from 'payload'

import { openStore } from '@/plugins/feeds/store'
import { transition } from '@/plugins/workflow'
import { newsroomFeedViews } from '@/reader/feedViews'
import { reconcile } from '@/plugins/feeds'
import { hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf, type Doc } from '../collections/writing'
import { serve } from '../feeds/deliveryServer'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { feedBytes, withoutDates } from '../storage/feedBytes'
import { handleRequest } from '../harness/handleRequest'

let newsroom: TestNewsroom
let payload: Payload
let desk: Desk
let live: Doc, pending: Doc, draft: Doc
beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  ;({ payload } = newsroom)
  desk = await hireDesk(payload)
  const { draft: write, change } = articlesOf(payload)
  const own = { user: desk.reporter.user, overrideAccess: false }
  const made: Doc[] = []
  for (const headline of ['Yayında', 'Bekleyen', 'Taslak']) made.push(await write({ headline }, own))
  ;[live, pending, draft] = made as [Doc, Doc, Doc]
  for (const { id } of [live, pending]) await publish(id)
  await change(pending.id, { headline: 'Daha yeni' }, { user: desk.editor.user, draft: true, context: {} })
}, 240_000)
afterAll(() => newsroom?.close())

async function act(who: Person, id: string, name: string, to: string, more: object = {}) {
  const [newest] = await articlesOf(payload)
    .versionsOf(id)
    .then((all) => all.slice(-1))
  const asked = { collection: 'articles', id, to, act: name, version: newest!.id } as const
  return transition(payload, { ...asked, user: who.user, acceptWarnings: true, note: 'Deneme.', ...more })
}
async function publish(id: string) {
  await act(desk.reporter, id, 'submit', 'inReview')
  await act(desk.editor, id, 'approve', 'approved')
  await act(desk.editor, id, 'publish', 'published')
}

async function head(): Promise<number> {
  const { docs } = await payload.find({ collection: 'feed-changes', sort: '-number', limit: 1 })
  return docs[0]!.number
}

/** The head of the log, and every address of the delivery with the digest of its answer. */
async function whatReadersGet() {
  await reconcile(payload)
  const { DATABASE_URL, MEDIA_DIR } = process.env
  const bytes = withoutDates(await feedBytes(DATABASE_URL!, MEDIA_DIR!))
  return { head: await head(), bytes }
}

async function rest(who: Person | null, method: string, path: string, data?: object): Promise<number> {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (who) headers.set('authorization', `JWT ${who.token}`)
  const body = data && JSON.stringify(data)
  const request = new Request(`http://127.0.0.1:3000/api${path}`, { method, headers, body })
  return (await handleRequest(payload, request)).status
}

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'passed',
    (error: { data?: { code?: string }; message: string }) => error.data?.code ?? error.message,
  )

describe('what is refused', () => {
  it('moves neither the head nor a byte', async () => {
    const before = await whatReadersGet()
    expect(before.head).toBeGreaterThan(0)
    const articles = { collection: 'articles', user: desk.editor.user } as const
    const isPublished = { _status: 'published' } as const
    const { reporter, editor, chief } = desk
    const inCode: [string, string, () => Promise<unknown>][] = [
      ['not-your-right', 'publish', () => act(reporter, draft.id, 'unpublish', 'draft')],
      ['not-approved', 'publish', () => act(editor, draft.id, 'publish', 'published')],
      ['not-your-right', 'fix', () => act(reporter, pending.id, 'fix', 'published')],
      ['not-your-right', 'unpublish', () => act(desk.colleague, live.id, 'unpublish', 'draft')],
      ['changed-meanwhile', 'unpublish', () => act(editor, live.id, 'unpublish', 'draft', { version: '0' })],
      ['wrong-stage', 'publish', () => act(chief, pending.id, 'publish', 'published')],
      ['public-stays', 'archive', () => act(editor, pending.id, 'archive', 'archived')],
      ['use-the-door', 'update', () => payload.update({ ...articles, id: draft.id, data: isPublished })],
      [
        'use-the-door',
        'draft',
        () => payload.update({ ...articles, id: pending.id, data: isPublished, draft: true }),
      ],
      [
        'use-the-door',
        'plain',
        () => payload.update({ ...articles, id: pending.id, data: { headline: 'Başka' } }),
      ],
      [
        'use-the-door',
        'as draft',
        () => payload.update({ ...articles, id: live.id, data: { _status: 'draft' } }),
      ],
      [
        'public-stays',
        'trash',
        () => payload.update({ ...articles, id: live.id, data: { deletedAt: new Date().toISOString() } }),
      ],
      ['public-stays', 'delete', () => payload.delete({ ...articles, id: live.id })],
      ['use-the-door', 'copy', () => payload.duplicate({ ...articles, id: live.id, data: isPublished })],
    ]
    for (const [code, what, attempt] of inCode) expect([what, await codeOf(attempt())]).toEqual([what, code])
    for (const who of [null, reporter, editor, chief, desk.admin])
      for (const { id } of [live, pending]) {
        expect(await rest(who, 'PATCH', `/articles/${id}`, { headline: 'Başka' })).toBeGreaterThanOrEqual(403)
        expect(await rest(who, 'PATCH', `/articles/${id}?draft=true`, isPublished)).toBeGreaterThanOrEqual(
          403,
        )
        expect(
          await rest(who, 'PATCH', `/articles/${id}?publishSpecificLocale=en`, {}),
        ).toBeGreaterThanOrEqual(403)
        expect(await rest(who, 'DELETE', `/articles/${id}`)).toBeGreaterThanOrEqual(403)
      }
    expect(await whatReadersGet()).toEqual(before)
  }, 120_000)
})

describe('what stays a draft', () => {
  it('moves neither the head nor a byte, from the first word to the approval', async () => {
    const before = await whatReadersGet()
    await act(desk.editor, pending.id, 'submit', 'inReview')
    await act(desk.chief, pending.id, 'approve', 'approved')
    const { change, copy } = articlesOf(payload)
    await change(live.id, { headline: 'Yeni başlık' }, { draft: true, context: {} })
    await change(draft.id, { headline: 'Taslak, yeni' }, { draft: true, autosave: true, context: {} })
    await copy(live.id)
    expect(await whatReadersGet()).toEqual(before)
  }, 120_000)
})

describe('a fix', () => {
  it('is one change of the log, and moves neither the date of publication nor the place in a feed', async () => {
    const { read } = articlesOf(payload)
    const [before, order] = [await read(live.id), await orderInFeed()]
    const shown = await whatReadersGet()
    await act(desk.editor, live.id, 'fix', 'published')
    await reconcile(payload)
    const after = await read(live.id)
    expect(after).toMatchObject({ headline: 'Yeni başlık', _status: 'published' })
    expect([after.datePublished, after.dateModified]).toEqual([before.datePublished, before.dateModified])
    expect(await head()).toBe(shown.head + 1)
    expect((await whatReadersGet()).bytes).not.toEqual(shown.bytes)
    expect(order).toHaveLength(2)
    expect(await orderInFeed()).toEqual(order)
  }, 120_000)
})

/** The articles of the RSS feed, in its order. */
async function orderInFeed(): Promise<unknown[]> {
  const { DATABASE_URL, MEDIA_DIR } = process.env
  const site = { origin: 'https://news.example', mediaDir: MEDIA_DIR! }
  const server = await serve({ store: await openStore(DATABASE_URL!), views: newsroomFeedViews, ...site })
  const { status, text } = await server.ask('/feeds/tr/latest.rss')
  await server.close()
  expect(status).toBe(200)
  return [...text.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, guid]) => guid)
}
