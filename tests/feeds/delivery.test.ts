import fc from 'fast-check'

import type { View } from '@/plugins/feeds/types'
import { serve } from './deliveryServer'
import { memoryLog, type MemoryLog } from './memoryLog'
import { noteViews, plain, type Makings } from './noteViews'

const LATEST = '/feeds/tr/latest.txt'
const soon = () => new Promise((resolve) => setTimeout(resolve, 30))

async function open(log: MemoryLog, views?: View[]) {
  const makings: Makings = {}
  const server = await serve({ store: log.store, views: views ?? noteViews(makings) })
  await soon()
  return { ...server, makings }
}

describe('delivery', () => {
  it('makes a page once, however many ask for it at once, and asks the database no more', async () => {
    const log = memoryLog()
    log.add({ document: 'bir' })
    const { ask, makings, close } = await open(log)
    log.store.delay = 5
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/tr/note/bir')))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(makings.note).toBe(1)
    const reads = log.store.reads
    for (let i = 0; i < 20; i++) await ask('/tr/note/bir')
    expect(log.store.reads).toBe(reads)
    await close()
  })

  it('makes anew only what a change touches', async () => {
    const log = memoryLog()
    for (const document of ['bir', 'iki']) log.add({ document })
    const { ask, makings, delivery, close } = await open(log)
    await ask(LATEST)
    await ask('/tr/note/bir')
    const before = { ...makings }
    log.add({ document: 'letter', type: 'letter', tags: ['type:letter'] })
    log.add({ document: 'bir', language: 'en' })
    await delivery.refresh()
    await soon()
    await ask(LATEST)
    await ask('/tr/note/bir')
    expect(makings).toEqual(before)
    log.add({ document: 'bir', item: { id: 'bir', title: 'Yeni' } })
    await delivery.refresh()
    expect((await ask('/tr/note/bir')).text).toContain('Yeni')
    expect((await ask(LATEST)).text).toContain('Yeni')
    await close()
  })

  it('makes what was asked for lately, and what is always wanted, at once after a change', async () => {
    const log = memoryLog()
    log.add({ document: 'bir' })
    const { ask, makings, delivery, close } = await open(log)
    expect(makings).toEqual({ latest: 1 })
    await ask('/tr/note/bir')
    log.add({ document: 'bir', item: { id: 'bir', title: 'Yeni' } })
    await delivery.refresh()
    await soon()
    expect(makings).toEqual({ latest: 2, note: 2 })
    await close()
  })

  it('a page that was being made while something it has read changed is made again, and never kept', async () => {
    const log = memoryLog()
    log.add({ document: 'bir', item: { id: 'bir', title: 'Eski' } })
    let goOn: () => void = () => undefined
    let makings = 0
    const slow: View = {
      name: 'slow',
      pattern: '/slow',
      maxAge: 60,
      async render(set) {
        const item = await set.item<{ title: string }>({ type: 'note', id: 'bir' }, 'tr')
        if (++makings === 1) await new Promise<void>((resolve) => (goOn = resolve))
        return { status: 200, contentType: plain, body: item?.title ?? '' }
      },
    }
    const { ask, delivery, close } = await open(log, [slow])
    const first = ask('/slow')
    await soon()
    log.add({ document: 'bir', item: { id: 'bir', title: 'Yeni' } })
    await delivery.refresh()
    goOn()
    expect((await first).text).toBe('Yeni')
    expect((await ask('/slow')).text).toBe('Yeni')
    expect(makings).toBe(2)
    await close()
  })

  it('what is not there yet appears when it is: a 404 depends on its address', async () => {
    const log = memoryLog()
    const { ask, delivery, close } = await open(log)
    expect((await ask('/tr/note/bir')).status).toBe(404)
    log.add({ document: 'bir' })
    await delivery.refresh()
    expect((await ask('/tr/note/bir')).status).toBe(200)
    log.add({ document: 'bir', slug: 'baska' })
    await delivery.refresh()
    expect((await ask('/tr/note/bir')).status).toBe(404)
    expect((await ask('/tr/note/baska')).status).toBe(200)
    log.add({ document: 'bir', act: 'gone' })
    await delivery.refresh()
    expect((await ask('/tr/note/baska')).status).toBe(410)
    await close()
  })

  it('bytes that are kept always equal a fresh rendering, after any changes', async () => {
    const change = fc.record({
      document: fc.constantFrom('a', 'b', 'c'),
      language: fc.constantFrom('tr', 'en'),
      tags: fc.subarray(['type:note', 'subject:a']),
      slug: fc.constantFrom('a', 'b', null),
      gone: fc.boolean(),
      title: fc.constantFrom('x', 'y'),
      site: fc.boolean(),
    })
    const addresses = ['tr', 'en'].flatMap((language) => [
      `/feeds/${language}/latest.txt`,
      `/${language}/note/a`,
      `/${language}/note/b?size=1`,
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (steps) => {
          const log = memoryLog()
          const kept = await open(log)
          for (const step of steps) {
            for (const { gone, title, site, ...given } of step) {
              if (site)
                log.add({
                  type: 'site',
                  document: 'site',
                  language: given.language,
                  tags: [],
                  item: { title },
                })
              else if (gone) log.add({ ...given, act: 'gone', tags: [] })
              else log.add({ ...given, item: { id: given.document, title } })
            }
            // Some are asked for while the change is being taken in.
            const early = addresses.map((address) => kept.ask(address))
            await kept.delivery.refresh()
            await Promise.all(early)
            const fresh = await serve({ store: memoryLog([...log.rows]).store, views: noteViews() })
            for (const address of addresses) {
              const [a, b] = [await kept.ask(address), await fresh.ask(address)]
              expect([address, a.status, a.text, a.headers.etag]).toEqual([
                address,
                b.status,
                b.text,
                b.headers.etag,
              ])
              expect(a.headers['last-modified']).toBe(b.headers['last-modified'])
            }
            await fresh.close()
          }
          await kept.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps answering hot pages while the database is away, says 503 for others, and comes back by itself', async () => {
    const log = memoryLog()
    for (const document of ['bir', 'iki']) log.add({ document })
    const { ask, delivery, errors, close } = await open(log)
    await ask('/tr/note/bir')
    log.store.broken = true
    expect((await ask('/tr/note/bir')).status).toBe(200)
    // The list has warmed the bodies: one that nobody has read yet is needed.
    log.store.broken = false
    log.add({ document: 'üç', tags: [] })
    await delivery.refresh()
    log.store.broken = true
    const cold = await ask(`/tr/note/${encodeURIComponent('üç')}`)
    expect([cold.status, cold.headers['retry-after'], cold.headers['cache-control']]).toEqual([
      503,
      '1',
      'no-store',
    ])
    expect(cold.text).not.toContain('secret')
    expect(errors).toHaveLength(1)
    await expect(delivery.refresh()).rejects.toThrow()
    expect(delivery.status().lastError).toContain('away')
    log.store.broken = false
    expect((await ask(`/tr/note/${encodeURIComponent('üç')}`)).status).toBe(200)
    await close()
  })

  it('is not ready, and says 503, before it has read the log; what is not its own is left to others', async () => {
    const log = memoryLog()
    log.add({ document: 'bir' })
    log.store.broken = true
    const { ask, delivery, close } = await open(log)
    expect([delivery.ready(), delivery.lag()]).toEqual([false, expect.stringContaining('not been read')])
    expect((await ask(LATEST)).status).toBe(503)
    expect((await ask('/api/notes')).status).toBe(418)
    log.store.broken = false
    await delivery.refresh()
    expect([delivery.ready(), delivery.lag(), delivery.status().head]).toEqual([true, undefined, 1])
    expect((await ask(LATEST)).status).toBe(200)
    await close()
  })

  it('addresses where nothing is do not push out what is there', async () => {
    const log = memoryLog()
    log.add({ document: 'bir' })
    const makings: Makings = {}
    const server = await serve({ store: log.store, views: noteViews(makings), cacheBytes: 100_000 })
    await server.ask('/tr/note/bir')
    for (let i = 0; i < 200; i++) await server.ask(`/tr/note/none-${i}`)
    const before = makings.note
    await server.ask('/tr/note/bir')
    expect(makings.note).toBe(before)
    expect(server.delivery.status().bytes).toBeLessThan(110_000)
    await server.close()
  })

  it('notices by itself what was appended', async () => {
    const log = memoryLog()
    const { ask, close } = await open(log)
    await ask('/tr/note/bir')
    log.add({ document: 'bir' })
    await soon()
    expect((await ask('/tr/note/bir')).status).toBe(200)
    await close()
  })
})
