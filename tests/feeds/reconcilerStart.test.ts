import type { CollectionSlug } from 'payload'

import { reconcile } from '@/plugins/feeds'
import { logRows, story } from './logRows'
import { api, published } from './notesApi'
import { openProject } from './notesProject'

describe('the reconciler at its start', () => {
  it('what was saved and not yet told is told at the next start; what was deleted meanwhile is gone', async () => {
    const first = await openProject()
    const kept = await api(first.payload).create('notes', { title: 'Kalır', ...published })
    const lost = await api(first.payload).create('notes', { title: 'Silinir', ...published })
    const hidden = await api(first.payload).create('notes', { title: 'Geri çekilir', ...published })
    await reconcile(first.payload)
    await first.close()

    // A process that dies between the document's write and the log's.
    const second = await openProject({ folder: first.folder, reconcile: false })
    const late = await api(second.payload).create('notes', { title: 'Geç', ...published })
    await api(second.payload).update('notes', kept.id, { title: 'Değişir', ...published })
    await api(second.payload).remove('notes', lost.id)
    // Written past the hooks, as a script would.
    await second.payload.db.updateOne({
      collection: 'notes' as CollectionSlug,
      id: hidden.id,
      data: { _status: 'draft' },
    })
    const before = await logRows(second.payload)
    expect((await api(second.payload).row('notes', late.id))?.feedsMark).toEqual(expect.any(String))
    await expect(reconcile(second.payload)).rejects.toThrow('No reconciler')
    await second.close()

    const third = await openProject({ folder: first.folder })
    await reconcile(third.payload)
    const changes = (await logRows(third.payload)).slice(before.length)
    expect(story(changes).sort()).toEqual([
      'gone note tr deleted',
      'gone note tr unpublished',
      'publish note tr Geç',
      'update note tr Değişir',
    ])
    await third.close()
  })

  it('a project that takes the plugin on has everything public told at the first start', async () => {
    const first = await openProject({ enabled: false })
    const note = await api(first.payload).create('notes', { title: 'Eski', ...published })
    expect((await api(first.payload).row('notes', note.id))?.feedsMark ?? null).toBeNull()
    expect(await logRows(first.payload)).toEqual([])
    await first.close()
    const second = await openProject({ folder: first.folder })
    await reconcile(second.payload)
    expect(story(await logRows(second.payload))).toEqual([
      'publish site tr',
      'publish site en',
      'publish note tr Eski',
    ])
    await second.close()
  })

  it('two reconcilers of one database tell everything once', async () => {
    const first = await openProject({ reconcile: 'manual' })
    const second = await openProject({ folder: first.folder, reconcile: 'manual' })
    for (let i = 0; i < 20; i++) await api(first.payload).create('notes', { title: `n${i}`, ...published })
    await Promise.all([reconcile(first.payload), reconcile(second.payload), reconcile(first.payload)])
    const rows = await logRows(first.payload)
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(new Set(rows.map(({ document }) => document)).size).toBe(20)
    await first.close()
    await second.close()
  })
})
