/** A draft shown to somebody without a login: what a link shows, for how long, and to whom it is given. */
import express from 'express'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

import { reconcile } from '@/plugins/feeds'
import { followSet } from '@/plugins/feeds/set/followedSet'
import { Reader } from '@/plugins/feeds/set/readers'
import { openStore } from '@/plugins/feeds/store'
import type { PublicSet } from '@/plugins/feeds/types'
import { embargo, transition } from '@/plugins/workflow'
import { linkedFilePath, linkHandlers, linkPath } from '@/preview/link'
import { hire, hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf } from '../collections/writing'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { paragraphs } from '../product/desk'
import { testAssets } from '../reader/visit'

let newsroom: TestNewsroom
let payload: Payload
let desk: Desk
let server: Server
let store: Awaited<ReturnType<typeof openStore>>

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  desk = await hireDesk(payload)
  // Reads the environment.
  const { previewTokens, standingOfPreview } = await import('@/instance/previewLinks')
  store = await openStore(process.env.DATABASE_URL!)
  const followed = followSet(store)
  async function withPublicSet<T>(use: (set: PublicSet) => Promise<T>): Promise<T> {
    await reconcile(payload)
    await followed.refresh()
    return use(followed.open(new Reader()))
  }
  const { file, page } = linkHandlers({
    payload,
    tokens: previewTokens,
    standingOf: standingOfPreview,
    withPublicSet,
    origin: 'https://news.example',
    assets: () => testAssets,
    mediaDir: process.env.MEDIA_DIR!,
  })
  server = express().get(linkPath, page).get(linkedFilePath, file).listen(0, '127.0.0.1')
}, 120_000)
afterAll(async () => {
  server?.close()
  await store?.close()
  await newsroom?.close()
})

async function open(path: string) {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

interface Link {
  id: string
  url: string
  number: number
  text?: unknown
}
const links = 'preview-links' as CollectionSlug

const by = ({ user }: Person) => ({ user, overrideAccess: false })
const draft = async (who: Person, headline: string, more: object = {}) =>
  (
    await articlesOf(payload).draft(
      { headline, inLanguage: 'tr', articleBody: paragraphs('Metin.'), ...more },
      by(who),
    )
  ).id
const make = async (who: Person, document: string, more: object = {}) => {
  const data = { ofCollection: 'articles', document, ...more } as never
  return (await payload.create({ collection: links, data, depth: 0, ...by(who) })) as unknown as Link
}
const change = async (who: Person, { id }: Link, data: object) =>
  (await payload.update({
    collection: links,
    id,
    data,
    depth: 0,
    ...by(who),
  })) as unknown as Link
const follow = ({ url }: Pick<Link, 'url'>) => open(new URL(url).pathname)
const edit = (id: string, data: object, options: object = {}) =>
  articlesOf(payload).change(id, data, { user: desk.editor.user, draft: true, context: {}, ...options })

describe('a link for somebody without a login', () => {
  it('shows the version that it was made of, says what it is, and is kept by nobody', async () => {
    const id = await draft(desk.editor, 'Ambargolu haber')
    const link = await make(desk.editor, id, { forWhom: 'Avukat' })
    await edit(id, { headline: 'Sonradan yazılan' }, { autosave: true })
    const { status, headers, body } = await follow(link)
    expect(status).toBe(200)
    expect(body).toContain('<h1>Ambargolu haber</h1>')
    expect(body).not.toContain('Sonradan yazılan')
    expect(body).toContain('Önizleme — yayıma verilmemiş bir metin')
    expect(body).toMatch(/bağlantı \d+ \S+ \d{4} \d\d:\d\d tarihine kadar geçerli/)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(body).not.toMatch(/application\/ld\+json|data-save-article|rel="canonical"/)
  })

  it('says until when the text is under embargo', async () => {
    const id = await draft(desk.editor, 'Cuma gününe kadar')
    const link = await make(desk.editor, id)
    const until = new Date(Date.now() + 86_400_000).toISOString()
    await embargo(payload, { collection: 'articles', id, until, user: desk.editor.user })
    expect((await follow(link)).body).toMatch(/\d\d:\d\d tarihine kadar ambargolu/)
  })

  it('shows pictures that only the draft shows, and no other file', async () => {
    const dots = sharp({ create: { width: 900, height: 600, channels: 3, background: '#1b1e9a' } })
    const upload = async (name: string, alt: string) => {
      const data = await dots.png().toBuffer()
      const file = { data, mimetype: 'image/png', name, size: data.length }
      return (await payload.create({ collection: 'media', data: { alt }, file })) as unknown as {
        id: string
        filename: string
      }
    }
    const shown = await upload('gosterilen.png', 'Mavi bir alan')
    const other = await upload('baska.png', 'Başka bir alan')
    const id = await draft(desk.editor, 'Resimli haber', { image: shown.id })
    const { pathname } = new URL((await make(desk.editor, id)).url)
    const src = /<img src="([^"]+)"[^>]*alt="Mavi bir alan"/.exec((await open(pathname)).body)?.[1] ?? ''
    expect(src).toMatch(`${pathname}/media/`)
    const seen = await open(src)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(seen.headers.get('cache-control')).toBe('private, no-store')
    for (const name of [other.filename, '..%2Fnewsroom.db', 'x.png'])
      expect((await open(`${pathname}/media/${name}`)).status).toBe(404)
  })

  it('ends when it is revoked, and cannot be brought back', async () => {
    const id = await draft(desk.editor, 'Geri alınan bağlantı')
    const link = await make(desk.editor, id)
    const revoked = await change(desk.editor, link, { revokedAt: new Date() })
    expect(revoked.url).toBeNull()
    const ended = await follow(link)
    expect([ended.status, ended.headers.get('cache-control')]).toEqual([410, 'private, no-store'])
    expect(ended.body).toContain('Bu önizleme bağlantısının süresi doldu ya da bağlantı geri alındı.')
    expect(ended.body).toContain('This preview link has expired or was revoked.')
    expect(ended.body).not.toContain('Geri alınan bağlantı')
    await change(desk.editor, link, { revokedAt: null, expiresAt: '2099-01-01T00:00:00.000Z' })
    expect((await follow(link)).status).toBe(410)
  })

  it('ends at its time, with its document, and with what is retracted', async () => {
    const id = await draft(desk.editor, 'Süresi dolan')
    const soon = await make(desk.editor, id, { expiresAt: new Date(Date.now() + 2000).toISOString() })
    expect((await follow(soon)).status).toBe(200)
    const link = await make(desk.editor, id)
    await articlesOf(payload).change(
      id,
      { deletedAt: new Date().toISOString() },
      { user: desk.editor.user, context: {}, trash: true },
    )
    expect((await follow(link)).status).toBe(410)
    const taken = await draft(desk.reporter, 'Geri çekilen')
    const act = async (who: Person, name: string, to: string, more: object = {}) => {
      const version = (await articlesOf(payload).versionsOf(taken)).at(-1)!.id
      const asked = {
        collection: 'articles',
        id: taken,
        act: name,
        to,
        version,
        acceptWarnings: true,
      } as const
      await transition(payload, { ...asked, user: who.user, ...more })
    }
    await act(desk.reporter, 'submit', 'inReview')
    await act(desk.editor, 'approve', 'approved')
    await act(desk.editor, 'publish', 'published')
    const ofTaken = await make(desk.editor, taken)
    expect((await follow(ofTaken)).status).toBe(200)
    const retraction = { reason: 'Kaynak sahte.', notice: 'Haber geri çekildi.' }
    await act(desk.chief, 'retract', 'retracted', { retraction })
    expect((await follow(ofTaken)).status).toBe(410)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect((await follow(soon)).status).toBe(410)
  })

  it('ends with the account of who has made it', async () => {
    const leaving = await hire(payload, 'leaving', 'editor')
    const link = await make(leaving, await draft(desk.editor, 'Ayrılan'))
    expect((await follow(link)).status).toBe(200)
    await payload.delete({ collection: 'users', id: leaving.id })
    expect((await follow(link)).status).toBe(410)
  })

  it('is opened by no address that was not signed here, and by no session', async () => {
    const id = await draft(desk.editor, 'Sahte')
    const { url } = await make(desk.editor, id)
    const token = new URL(url).pathname.split('/').at(-1)!
    const session = desk.editor.token
    for (const forged of [`${token}x`, token.replace(/.\./, 'A.'), 'x', session]) {
      const { status, body } = await open(`/preview/link/${forged}`)
      expect([status, body.includes('Sahte')]).toEqual([404, false])
    }
  })

  it('is made by those who may read its document, and seen by them and by editors; its text by nobody', async () => {
    const own = await draft(desk.reporter, 'Muhabirin yazısı')
    const others = await draft(desk.editor, 'Editörün yazısı')
    const link = await make(desk.reporter, own)
    expect(link.text).toBeUndefined()
    await expect(make(desk.reporter, others)).rejects.toMatchObject({ status: 404 })
    const hidden = await make(desk.editor, others)
    const read = async (who: Person | undefined, { id }: Link) =>
      payload
        .findByID({ collection: links, id, user: who?.user, overrideAccess: false })
        .then(() => 200)
        .catch((error: { status: number }) => error.status)
    expect([await read(desk.reporter, link), await read(desk.editor, link)]).toEqual([200, 200])
    expect([await read(desk.reporter, hidden), await read(undefined, link)]).toEqual([404, 403])
    await expect(change(desk.reporter, hidden, { revokedAt: new Date() })).rejects.toMatchObject({
      status: 403,
    })
    for (const until of [new Date(Date.now() - 1000), new Date(Date.now() + 31 * 86_400_000)])
      await expect(make(desk.editor, own, { expiresAt: until.toISOString() })).rejects.toMatchObject({
        status: 400,
      })
  })
})
