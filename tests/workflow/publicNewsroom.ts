/** The newsroom with its delivery, and what is done in public there: for tests of what readers get. */
import type { Payload } from 'payload'
import sharp from 'sharp'

import { mobileViews } from '@/mobile/views'
import { reconcile } from '@/plugins/feeds'
import { openStore } from '@/plugins/feeds/store'
import { transition } from '@/plugins/workflow'
import { newsroomFeedViews } from '@/reader/feedViews'
import { createReaderViews } from '@/reader/views'
import { hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf, type Doc } from '../collections/writing'
import { serve, type Answer } from '../feeds/deliveryServer'
import { openNewsroom } from '../harness/newsroom'
import { testAssets } from '../reader/visit'

export const correction = { wrong: 'Değeri <yüz> milyon sanılmıştı.', right: 'Değeri on milyon.' }
export const retraction = { reason: 'Kaynak & belgeler uydurmaydı.', notice: 'Okurlarımızdan özür dileriz.' }
export const formats = ['rss', 'atom', 'json'] as const

export interface Picture {
  id: string
  filename: string
}

export interface PublicNewsroom {
  payload: Payload
  desk: Desk
  act(who: Person, id: string, name: string, to: string, more?: object): Promise<unknown>
  correct(id: string, more?: object): Promise<unknown>
  retract(id: string, more?: object): Promise<unknown>
  /** Written by the reporter, approved and published by the editor. */
  publish(data: object): Promise<Doc>
  approve(id: string, approver?: Person): Promise<void>
  /** A draft of the editor's. */
  change(id: string, data: object): Promise<Doc>
  picture(): Promise<Picture>
  /** An answer of the delivery, which has read all that is committed. */
  get(path: string): Promise<Answer>
  feed(format: string, list?: string): Promise<string>
  page(article: Doc): Promise<Answer>
  cursorNow(): Promise<string>
  changesSince(cursor: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function openPublicNewsroom(): Promise<PublicNewsroom> {
  const newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  const { payload } = newsroom
  const desk = await hireDesk(payload)
  const server = await serve({
    store: await openStore(process.env.DATABASE_URL!),
    views: [...newsroomFeedViews, ...mobileViews, ...createReaderViews(() => testAssets)],
    mediaDir: process.env.MEDIA_DIR!,
  })
  const { change, draft, versionsOf } = articlesOf(payload)
  const here: PublicNewsroom = {
    payload,
    desk,
    async act(who, id, name, to, more = {}) {
      const version = (await versionsOf(id)).at(-1)!.id
      const asked = { collection: 'articles', id, to, act: name, version } as const
      return transition(payload, { ...asked, user: who.user, acceptWarnings: true, ...more })
    },
    correct: (id, more = {}) =>
      here.act(desk.editor, id, 'correct', 'published', { correction: { ...correction, ...more } }),
    retract: (id, more = {}) =>
      here.act(desk.chief, id, 'retract', 'retracted', { retraction: { ...retraction, ...more } }),
    async publish(data) {
      const doc = await draft(data, { user: desk.reporter.user, overrideAccess: false })
      await here.approve(doc.id)
      return doc
    },
    async approve(id, approver = desk.editor) {
      await here.act(desk.reporter, id, 'submit', 'inReview')
      await here.act(approver, id, 'approve', 'approved')
      await here.act(desk.editor, id, 'publish', 'published')
    },
    change: (id, data) => change(id, data, { user: desk.editor.user, draft: true, context: {} }),
    async picture() {
      const drawing = sharp({ create: { width: 300, height: 200, channels: 3, background: '#1a5276' } })
      const data = await drawing.png().toBuffer()
      const file = { data, mimetype: 'image/png', name: 'resim.png', size: data.length }
      const about = { alt: 'Resim', credit: 'Biz', licence: 'own' } as const
      return (await payload.create({ collection: 'media', data: about, file })) as unknown as Picture
    },
    async get(path) {
      await reconcile(payload)
      await server.delivery.refresh()
      return server.ask(path)
    },
    feed: async (format, list = 'latest') => (await here.get(`/feeds/tr/${list}.${format}`)).text,
    page: ({ slug }) => here.get(`/tr/haber/${String(slug)}`),
    async cursorNow() {
      const { text } = await here.get('/mobile/v1/changes?locale=tr&since=now')
      return (JSON.parse(text) as { cursor: string }).cursor
    },
    async changesSince(cursor) {
      const { text } = await here.get(`/mobile/v1/changes?locale=tr&since=${cursor}`)
      return (JSON.parse(text) as { changes: Record<string, unknown>[] }).changes
    },
    async close() {
      await server.close()
      await newsroom.close()
    },
  }
  return here
}

interface FeedItem extends Record<string, unknown> {
  id: string
}
const itemsIn = (json: string) => (JSON.parse(json) as { items: FeedItem[] }).items

/** An article in a JSON Feed. */
export const itemOf = (json: string, { id }: Doc) =>
  itemsIn(json).find((item) => item.id === `urn:uuid:${id}`)
/** The ids of a JSON Feed, in its order. */
export const order = (json: string) => itemsIn(json).map(({ id }) => id)
