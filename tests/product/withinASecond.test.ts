import { startProduct, type Product } from '../harness/product'
import { recordFigure } from '../harness/figures'
import { openDesk, paragraphs, type Desk } from './desk'

/**
 * The built product, real HTTP, the real clock: from the moment an act is
 * acknowledged until feed, page and sync all show it. The times are printed and
 * kept as figures, not asserted (machines differ); a limit far above the promise
 * of one second catches what is broken.
 */
describe('what an editor does is public within a second', () => {
  const rounds = 10
  const broken = 15_000
  const times: Record<string, number[]> = { publish: [], change: [], unpublish: [], republish: [], trash: [] }
  let product: Product
  let desk: Desk

  beforeAll(async () => {
    product = await startProduct({ seed: true })
    desk = await openDesk(product.url)
  })
  afterAll(() => product.close())

  const text = async (path: string) => {
    const answer = await fetch(`${product.url}${path}`, { redirect: 'manual' })
    return { status: answer.status, body: await answer.text() }
  }

  interface Seen {
    feeds: string[]
    page: { status: number; body: string }
    sync: { gone?: string; headline?: string } | undefined
  }

  async function look(id: string, slug: string, cursor: string): Promise<Seen> {
    const [rss, atom, json, page, sync] = await Promise.all([
      text('/feeds/tr/latest.rss'),
      text('/feeds/tr/latest.atom'),
      text('/feeds/tr/latest.json'),
      text(`/tr/haber/${slug}`),
      text(`/mobile/v1/changes?locale=tr&since=${cursor}`),
    ])
    const { changes } = JSON.parse(sync.body) as {
      changes: { id: string; gone?: string; headline?: string }[]
    }
    return {
      feeds: [rss.body, atom.body, json.body],
      page,
      sync: changes.find((change) => change.id === id),
    }
  }

  async function timeUntil(act: string, shown: () => Promise<boolean>): Promise<void> {
    const start = performance.now()
    while (!(await shown())) {
      if (performance.now() - start > broken) throw new Error(`${act}: not shown within ${broken / 1000} s`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    times[act]?.push(performance.now() - start)
  }

  const cursorNow = async () => {
    let cursor = ''
    for (;;) {
      const { body } = await text(`/mobile/v1/changes?locale=tr&limit=500${cursor && `&since=${cursor}`}`)
      const page = JSON.parse(body) as { cursor: string; complete: boolean }
      cursor = page.cursor
      if (page.complete) return cursor
    }
  }

  it(`${rounds} articles through publish, change, unpublish, republish and trash: 50 values`, async () => {
    for (let round = 0; round < rounds; round++) {
      const cursor = await cursorNow()
      const headline = `Ölçüm ${round}: şirketler ığdır’da`
      const changed = `${headline} (değişti)`
      const { id, slug } = await desk.create<{ slug: string }>('articles', {
        headline,
        inLanguage: 'tr',
        description: 'Ölçüm için bir haber.',
        articleBody: paragraphs('Bir paragraf.'),
        _status: 'published',
      })
      const live = (seen: Seen, title: string) =>
        seen.feeds.every((feed) => feed.includes(title)) &&
        seen.page.status === 200 &&
        seen.page.body.includes(title) &&
        seen.sync?.headline === title
      const gone = (seen: Seen, reason: string) =>
        !seen.feeds.some((feed) => feed.includes(headline)) &&
        seen.page.status === 410 &&
        seen.sync?.gone === reason

      await timeUntil('publish', async () => live(await look(id, slug, cursor), headline))
      await desk.patch('articles', id, { headline: changed, _status: 'published' })
      await timeUntil('change', async () => live(await look(id, slug, cursor), changed))
      await desk.patch('articles', id, { _status: 'draft' })
      await timeUntil('unpublish', async () => gone(await look(id, slug, cursor), 'unpublished'))
      await desk.patch('articles', id, { _status: 'published' })
      await timeUntil('republish', async () => live(await look(id, slug, cursor), changed))
      await desk.patch('articles', id, { deletedAt: new Date().toISOString() })
      await timeUntil('trash', async () => gone(await look(id, slug, cursor), 'trashed'))
    }
    const all = Object.values(times)
      .flat()
      .sort((a, b) => a - b)
    const rounded = Object.fromEntries(
      Object.entries(times).map(([act, values]) => [act, values.map((value) => Math.round(value)).join(' ')]),
    )
    console.log('Milliseconds until shown in three feeds, the page and the sync:', rounded)
    recordFigure('A4', 'shown within', {
      values: all.length,
      p50_ms: Math.round(all[all.length >> 1] ?? 0),
      max_ms: Math.round(all.at(-1) ?? 0),
    })
    expect(all).toHaveLength(5 * rounds)
  }, 240_000)

  it('a company’s new name is in every feed and page, by one change', async () => {
    const cursor = await cursorNow()
    const companies = (await (
      await fetch(`${product.url}/api/companies?where[slug][equals]=openai`)
    ).json()) as {
      docs: { id: string }[]
    }
    const id = companies.docs[0]?.id ?? ''
    const story = (await (await fetch(`${product.url}/feeds/tr/company/openai.json`)).json()) as {
      items: { url: string }[]
    }
    const page = new URL(story.items.at(-1)?.url ?? '').pathname
    await desk.patch('companies', id, { name: 'Yeni Şirket Adı', _status: 'published' }, '?locale=tr')
    await timeUntil('rename', async () => {
      const seen = await Promise.all([page, '/tr/sirket/openai', '/feeds/tr/company/openai.rss'].map(text))
      return seen.every(({ body }) => body.includes('Yeni Şirket Adı'))
    })
    const { body } = await text(`/mobile/v1/changes?locale=tr&since=${cursor}`)
    const { changes } = JSON.parse(body) as { changes: { id: string; type: string }[] }
    expect(changes.map(({ id, type }) => ({ id, type }))).toEqual([{ id, type: 'company' }])
  })
})
