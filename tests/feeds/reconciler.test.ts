import type { CollectionSlug } from 'payload'

import { feedsReport, feedsStatus, reconcile } from '@/plugins/feeds'
import { append } from '@/plugins/feeds/log/append'
import { payloadLog } from '@/plugins/feeds/log/payloadLog'
import { openStore } from '@/plugins/feeds/store'
import { isLive } from '@/plugins/feeds/types'
import { testServer } from '../harness/database'
import { story } from './logRows'
import { api, published } from './notesApi'
import { fedCollections, openProject, type Note, type Project } from './notesProject'

// Payload's default on SQLite is no transactions; with them the wake comes after the commit. On MongoDB the server says.
describe.each(testServer ? [false] : [false, true])('the reconciler, transactions: %s', (transactions) => {
  let project: Project
  let notes: ReturnType<typeof api>
  beforeAll(async () => {
    project = await openProject({ transactions })
    notes = api(project.payload)
    await reconcile(project.payload)
  })
  afterAll(() => project.close())

  it('takes up globals at the start, and their changes', async () => {
    expect(story(await notes.rows())).toEqual(['publish site tr', 'publish site en'])
    const data = { name: 'Defter' } as never
    const changes = await notes.after(() =>
      project.payload.updateGlobal({ slug: 'about' as 'site', data, locale: 'tr' }),
    )
    expect(story(changes)).toEqual(['update site tr Defter'])
  })

  it('says what is published, in the languages it is named in, and nothing of drafts', async () => {
    let note: Note | undefined
    const draft = await notes.after(
      async () => (note = await notes.create('notes', { title: 'Taslak', slug: 'bir' })),
    )
    expect(draft).toEqual([])
    const id = note!.id
    expect(story(await notes.after(() => notes.update('notes', id, { title: 'Bir', ...published })))).toEqual(
      ['publish note tr Bir'],
    )
    const english = await notes.after(() =>
      notes.update('notes', id, { title: 'One', ...published }, { locale: 'en' }),
    )
    expect(story(english)).toEqual(['publish note en One'])
    expect(english[0]).toMatchObject({
      document: id,
      key: `note:${id}:en`,
      slug: 'bir-en',
      tags: ['type:note'],
    })
    expect(await notes.after(() => notes.update('notes', id, { title: 'gizli' }, { draft: true }))).toEqual(
      [],
    )
    expect((await notes.row('notes', id))?.feedsMark).toBeNull()
  })

  it('ALL-1 an entry stays the same whatever happens to its address', async () => {
    const note = await notes.create('notes', { title: 'Bir', slug: 'eski', ...published })
    await reconcile(project.payload)
    const [moved] = await notes.after(() => notes.update('notes', note.id, { slug: 'yeni', ...published }))
    expect(moved).toMatchObject({
      act: 'update',
      document: note.id,
      key: `note:${note.id}:tr`,
      slug: 'yeni-tr',
    })
  })

  it('SYNC-5 the same save twice is one change', async () => {
    const note = await notes.create('notes', { title: 'Bir', ...published })
    const changes = await notes.after(() => notes.update('notes', note.id, { title: 'Bir', ...published }))
    expect(changes).toEqual([])
  })

  it('an update carries the lists of before, and its tags in one order', async () => {
    const note = await notes.create('notes', { title: 'Bir', subjects: ['b', 'a'], ...published })
    const [change] = await notes.after(() =>
      notes.update('notes', note.id, { subjects: ['c'], ...published }),
    )
    expect(change).toMatchObject({
      act: 'update',
      tags: ['subject:c', 'type:note'],
      tagsBefore: ['subject:a', 'subject:b', 'type:note'],
    })
  })

  it('SYNC-6 unpublished, trashed and deleted are gone, each with its reason; what comes back is published', async () => {
    const ids: string[] = []
    for (const title of ['u', 't', 'd'])
      ids.push((await notes.create('notes', { title, slug: title, ...published })).id)
    const [u, t, d] = ids as [string, string, string]
    expect(story(await notes.after(() => notes.update('notes', u, { _status: 'draft' })))).toEqual([
      'gone note tr unpublished',
    ])
    expect(
      story(await notes.after(() => notes.update('notes', t, { deletedAt: new Date().toISOString() }))),
    ).toEqual(['gone note tr trashed'])
    const [tombstone] = await notes.after(() => notes.remove('notes', d))
    expect(tombstone).toMatchObject({
      act: 'gone',
      reason: 'deleted',
      slug: 'd-tr',
      item: null,
      tags: [],
      tagsBefore: ['type:note'],
    })
    expect(await notes.after(() => notes.remove('notes', t))).toEqual([])
    expect(story(await notes.after(() => notes.update('notes', u, published)))).toEqual(['publish note tr u'])
  })

  it('a document that changes its language is gone in the old one', async () => {
    const letter = await notes.create('letters', { inLanguage: 'tr', text: 'Merhaba' })
    const changes = await notes.after(() =>
      notes.update('letters', letter.id, { inLanguage: 'en', text: 'Hello' }),
    )
    expect(story(changes)).toEqual(['gone letter tr unpublished', 'publish letter en Hello'])
  })

  it('what an entry shows is public before it, from then on, and only once', async () => {
    const stamp = await notes.create('stamps', { motif: 'gül' })
    const hidden = await notes.create('stamps', { motif: 'gizli' })
    const changes = await notes.after(() =>
      notes.create('notes', { title: 'Bir', stamp: stamp.id, ...published }),
    )
    expect(story(changes)).toEqual(['publish stamp tr gül', 'publish note tr Bir'])
    const since = (await notes.row('stamps', stamp.id))?.publicSince
    expect(since).toEqual(expect.any(String))
    expect(await notes.after(() => notes.create('notes', { title: 'Taslak', stamp: hidden.id }))).toEqual([])
    expect((await notes.row('stamps', hidden.id))?.publicSince ?? null).toBeNull()
    await notes.after(() => notes.create('notes', { title: 'İki', stamp: stamp.id, ...published }))
    expect((await notes.row('stamps', stamp.id))?.publicSince).toBe(since)
  })

  it('clearing the mark does not move updatedAt, and a newer mark survives', async () => {
    const note = await notes.create('notes', { title: 'Bir', ...published })
    const before = await notes.row('notes', note.id)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await reconcile(project.payload)
    const after = await notes.row('notes', note.id)
    expect(after).toEqual({ ...before, feedsMark: null })
    const { clearMark } = await import('@/plugins/feeds/mark/marks')
    await project.payload.db.updateOne({
      collection: 'notes' as CollectionSlug,
      id: note.id,
      data: { feedsMark: 'newer' },
    })
    await clearMark(project.payload, 'notes', { id: note.id, mark: 'older' })
    expect((await notes.row('notes', note.id))?.feedsMark).toBe('newer')
    await clearMark(project.payload, 'notes', { id: note.id, mark: 'newer' })
    expect((await notes.row('notes', note.id))?.feedsMark).toBeNull()
  })

  it('copies and old versions get a mark of their own', async () => {
    const note = await notes.create('notes', { title: 'Bir', slug: 'asıl', ...published })
    await notes.update('notes', note.id, { title: 'İki', ...published })
    await reconcile(project.payload)
    const copied = await notes.after(() =>
      notes.create('notes', {}, { duplicateFromID: note.id, draft: true }),
    )
    expect(copied).toEqual([])
    const { docs } = await project.payload.findVersions({
      collection: 'notes' as never,
      where: { parent: { equals: note.id } },
      sort: 'updatedAt',
    })
    const restored = await notes.after(() =>
      project.payload.restoreVersion({ collection: 'notes' as never, id: String(docs[0]?.id) }),
    )
    expect(story(restored)).toEqual(['update note tr Bir'])
  })

  it("one document's error stops no other; it is told, and tried again", async () => {
    const broken = await notes.create('notes', { title: 'Bozuk', broken: true, ...published })
    const changes = await notes.after(() => notes.create('notes', { title: 'Sağlam', ...published }))
    expect(story(changes)).toEqual(['publish note tr Sağlam'])
    expect(await feedsStatus(project.payload)).toContain(`notes/${broken.id}`)
    const mended = await notes.after(() => notes.update('notes', broken.id, { broken: false, ...published }))
    expect(story(mended)).toEqual(['publish note tr Bozuk'])
    expect(await feedsStatus(project.payload)).toBeUndefined()
  })

  it('SYNC-1 50 publishers at once: each published once, numbers without holes or repeats', async () => {
    const changes = await notes.after(() =>
      Promise.all(
        Array.from({ length: 50 }, (_, i) => notes.create('notes', { title: `n${i}`, ...published })),
      ),
    )
    expect(new Set(changes.map(({ document }) => document)).size).toBe(50)
    const all = await notes.rows()
    expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1))
  })

  it('SYNC-1 many writers of the log itself, on the real database', async () => {
    const log = payloadLog(project.payload)
    const before = (await notes.rows()).length
    const write = (i: number) =>
      append(log, `test:${i}:tr`, () =>
        Promise.resolve({
          type: 'test',
          document: String(i),
          language: 'tr',
          act: 'publish' as const,
          reason: null,
          tags: [],
          tagsBefore: [],
          slug: null,
          datePublished: null,
          item: { i },
        }),
      )
    await Promise.all(Array.from({ length: 30 }, (_, i) => write(i)))
    const rows = (await notes.rows()).slice(before)
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, i) => before + i + 1))
    expect(new Set(rows.map(({ document }) => document)).size).toBe(30)
  })

  it('a rebuild from the documents equals the entries, byte for byte', async () => {
    const before = await notes.rows()
    await reconcile(project.payload, { everything: true, sweep: 'all' })
    expect(await notes.rows()).toEqual(before)
    const newest = new Map(before.filter(({ type }) => type !== 'test').map((row) => [row.key, row]))
    const { publicationOf } = await import('@/plugins/feeds/reconciler/reconcileDocument')
    const { readDocument } = await import('@/plugins/feeds/reconciler/readDocument')
    let compared = 0
    for (const row of newest.values()) {
      const fed = fedCollections.find(({ type }) => type === row.type)
      if (!fed || !isLive(row)) continue
      const document = await readDocument(project.payload, fed.slug, row.document, row.language)
      const publication = document && publicationOf(project, fed, document, row.language)
      expect(JSON.stringify(publication?.item)).toBe(JSON.stringify(row.item))
      compared++
    }
    expect(compared).toBeGreaterThan(50)
  })

  it("what delivery reads by the database's own driver is what Payload has written", async () => {
    const rows = await notes.rows()
    const store = await openStore(project.url)
    const heads = await store.heads(0, 10_000)
    const items = await store.items(rows.map(({ number }) => number))
    expect(heads.map((head) => ({ ...head, item: items.get(head.number) }))).toEqual(rows)
    expect(await store.head()).toBe(rows.length)
    expect(await store.heads(rows.length - 2, 1)).toHaveLength(1)
    const noticed = new Promise<number>((resolve) => {
      const stop = store.watch(() => {
        void store.head().then((head) => {
          if (head === rows.length) return
          stop()
          resolve(head)
        })
      })
    })
    await notes.create('notes', { title: 'Fark edilir', ...published })
    expect(await noticed).toBe(rows.length + 1)
    await store.close()
  })

  it('is done within a moment after the save, without being asked', async () => {
    const before = (await notes.rows()).length
    await notes.create('notes', { title: 'Hemen', ...published })
    const started = Date.now()
    while ((await notes.rows()).length === before && Date.now() - started < 10_000)
      await new Promise((r) => setTimeout(r, 10))
    expect((await notes.rows()).length).toBe(before + 1)
    expect(await feedsReport(project.payload)).toMatchObject({
      head: before + 1,
      failing: [],
      lastError: null,
    })
  })
})
