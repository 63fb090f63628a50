import { setTimeout as delay } from 'node:timers/promises'

import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'

import { recordFigure, runs } from '../harness/figures'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { startProduct, type Product } from '../harness/product'
import { graphqlAsks } from './graphqlAsks'
import { canary, canarySlug, control, endingWord, plant, plantEnding, type Planted } from './plant'
import { deliveryAsks, restAsks, type Ask } from './requests'

/**
 * A1: a marked string in every text field of everything that is not public, and
 * every door tried that the configuration, the GraphQL schema and delivery's own
 * table know. The control shows that the search would have found it.
 */
describe('A1: nothing that is not public is in any answer', () => {
  let newsroom: TestNewsroom
  let product: Product
  let planted: Planted
  let asks: Ask[]
  let asksFor: (its: Planted) => Ask[]
  const tokens: Record<string, string> = {}

  beforeAll(async () => {
    product = await startProduct({ seed: true })
    for (const who of ['editor', 'reporter']) tokens[who] = await logIn(`${who}@example.com`)
    planted = await plant(product.url, tokens.editor ?? '')
    // The configuration only: its routes and its schema.
    newsroom = await openNewsroom({ ROLE: 'web' })
    const config: SanitizedConfig = newsroom.payload.config
    const { schema } = configToSchema(config)
    const { newsroomFeedViews } = await import('@/reader/feedViews')
    const { mobileViews } = await import('@/mobile/views')
    const { readerViews } = await import('@/reader/views')
    const views = [...newsroomFeedViews, ...mobileViews, ...readerViews]
    asksFor = (its) => [...restAsks(config, its), ...graphqlAsks(schema, its), ...deliveryAsks(views, its)]
    asks = asksFor(planted)
    await shown(`/tr/haber/${planted.control.slug}`)
  }, 120_000)

  afterAll(async () => {
    await newsroom.close()
    await product.close()
  })

  async function logIn(email: string): Promise<string> {
    const answer = await fetch(`${product.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: 'newsroom-demo-2025' }),
    })
    return ((await answer.json()) as { token: string }).token
  }

  async function shown(path: string): Promise<void> {
    for (let i = 0; i < 100; i++) {
      if ((await fetch(product.url + path)).status === 200) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`${path} did not appear.`)
  }

  /** Body (decompressed) and headers of an answer, in lower case. */
  async function everythingOf({ path, query }: Ask, token?: string): Promise<string> {
    const answer = await fetch(product.url + path, {
      redirect: 'manual',
      method: query ? 'POST' : 'GET',
      headers: {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(query ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(query ? { body: JSON.stringify({ query }) } : {}),
    })
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    const body = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    return `${answer.status}\n${headers}\n${body}`.toLowerCase()
  }

  interface Found {
    leaks: string[]
    places: Set<string>
    broken: string[]
  }

  /** @param first which of the requests begins; the short run asks each eighth. */
  async function search(first: number, token?: string): Promise<Found & { asked: number }> {
    const found: Found = { leaks: [], places: new Set(), broken: [] }
    const share = runs(8, 1)
    const waiting = asks.filter((_, at) => at % share === first % share)
    const asked = waiting.length
    const worker = async () => {
      for (let ask = waiting.pop(); ask; ask = waiting.pop()) {
        const text = await everythingOf(ask, token)
        // What was asked for may come back in a "not found".
        const mine = ask.path.toLowerCase()
        const leaked = text.includes(`${canary}-`) && !mine.includes(`${canary}-`)
        const slugLeaked = text.includes(canarySlug) && !mine.includes(canarySlug)
        const counted = mine.includes(`[like]=${canary}`) && /"totaldocs":[1-9]/.test(text)
        if (leaked || slugLeaked || counted) found.leaks.push(`${ask.place} ${ask.path} ${ask.query ?? ''}`)
        if (text.includes(`${control}-control-`)) found.places.add(ask.place)
        if (/^5\d\d/.test(text) && !payloadsOwnFault(ask, text))
          found.broken.push(`${ask.path} ${ask.query?.slice(0, 200) ?? ''}`)
      }
    }
    await Promise.all(Array.from({ length: 8 }, worker))
    return { ...found, asked }
  }

  it.each(['anonymous', 'reporter'])(
    'for %s; and the published control is found in at least 15 places',
    async (who) => {
      const { asked, leaks, places, broken } = await search(4 * Number(who === 'reporter'), tokens[who])
      console.log(`${who}: ${asked} requests, ${leaks.length} leaks, control in ${places.size} places`)
      recordFigure('A1', `canaries ${who}`, {
        requests: asked,
        leaks: leaks.length,
        control: places.size,
      })
      expect(leaks.slice(0, 20)).toEqual([])
      expect(broken.slice(0, 20)).toEqual([])
      expect(places.size).toBeGreaterThanOrEqual(15)
    },
    400_000,
  )

  it('before an embargo ends, however near its end is, and not a moment later than its end is it public', async () => {
    const seconds = process.env.LONG ? 90 : 12
    /** For how long it is asked before the end, and at most after it: milliseconds. */
    const [before, after] = process.env.LONG ? [90_000, 4000] : [4000, 4000]
    const { id, slug, until } = await plantEnding(product.url, planted, seconds * 1000)
    const ending = { ...planted, ids: { articles: [id] }, slugs: [slug] }
    const every = asksFor(ending)
    // A round through all of them takes minutes; these are asked without pause, and show it as soon as it is public.
    const nearest = [`/tr/haber/${slug}`, '/feeds/tr/latest.json', `/api/articles/${id}`].map(
      (path): Ask => ({ place: path, path }),
    )
    const early: string[] = []
    let answers = 0
    let shownAt = Infinity
    await delay(Math.max(0, until - before - Date.now()))
    const worker = async (_: unknown, at: number) => {
      const token = at % 2 === 0 ? undefined : tokens.reporter
      const asked = at < 2 ? nearest : every
      // Each begins elsewhere, and all of them go round.
      for (let next = at * 997; Date.now() < Math.min(until + after, shownAt); next++) {
        const ask = asked[next % asked.length]!
        const text = await everythingOf(ask, token)
        const now = Date.now()
        answers++
        const path = ask.path.toLowerCase()
        if (!text.includes(`${endingWord}-`) || path.includes(`${endingWord}-`)) continue
        if (now < until) early.push(`${now - until} ms ${ask.path} ${ask.query ?? ''}`)
        else shownAt = Math.min(shownAt, now)
      }
    }
    await Promise.all(Array.from({ length: 8 }, worker))
    recordFigure('A1', 'canaries at the end of an embargo', { answers, early: early.length })
    expect(early).toEqual([])
    expect(shownAt).toBeLessThan(until + after)
  }, 400_000)

  it('would notice: an editor sees canaries in these very answers', async () => {
    const drafts = asks.filter(({ path }) => path.startsWith('/api/articles?draft=true'))
    const texts = await Promise.all(drafts.map((ask) => everythingOf(ask, tokens.editor)))
    expect(texts.some((text) => text.includes(`${canary}-draft-`))).toBe(true)
  })
})

/** 501 is Payload's word for a collection without endpoints; its own collections have no versions, and it answers 500. */
function payloadsOwnFault({ path }: Ask, text: string): boolean {
  return text.startsWith('501') || /^\/api\/payload-[\w-]+\/versions\b/.test(path)
}
