import { startProduct, type Product } from '../harness/product'
import { recordFigure } from '../harness/figures'
import { isStandIn } from '../harness/needs'
import { openDesk, type Desk } from './desk'
import { openWatch, timeOneArticle, type ArticleTimes, type Watch } from './visibility'

/**
 * The built product, real HTTP, the real clock: from the moment an act is
 * acknowledged until feed, page and sync all show it. The times are printed and
 * kept as figures, not asserted (machines differ); a limit far above the promise
 * of one second catches what is broken.
 */
describe('what an editor does is public within a second', () => {
  const rounds = isStandIn ? 1 : 10
  let product: Product
  let desk: Desk
  let chief: Desk
  let watch: Watch

  beforeAll(async () => {
    product = await startProduct({ seed: true })
    desk = await openDesk(product.url)
    chief = await openDesk(product.url, 'chief@example.com')
    watch = openWatch(product.url)
  })
  afterAll(() => product.close())

  it(`${rounds} articles through publish, change, fix, unpublish, republish and retract: ${6 * rounds} values`, async () => {
    const times: ArticleTimes[] = []
    for (let round = 0; round < rounds; round++)
      times.push(await timeOneArticle(watch, { desk, chief }, round))
    const all = times.flatMap((each) => Object.values(each) as number[]).sort((a, b) => a - b)
    const acts = ['publish', 'change', 'fix', 'unpublish', 'republish', 'retract'] as const
    const rounded = Object.fromEntries(
      acts.map((act) => [act, times.map((each) => Math.round(each[act])).join(' ')]),
    )
    console.log('Milliseconds until shown in three feeds, the page and the sync:', rounded)
    recordFigure('A4', 'shown within', {
      values: all.length,
      p50_ms: Math.round(all[all.length >> 1] ?? 0),
      max_ms: Math.round(all.at(-1) ?? 0),
    })
    expect(all).toHaveLength(6 * rounds)
  }, 240_000)

  it('a company’s new name is in every feed and page, by one change', async () => {
    const cursor = await watch.cursorNow()
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
    await desk.patch('companies', id, { name: 'Yeni Şirket Adı' }, '?draft=true&locale=tr')
    await desk.makePublic('companies', id)
    await watch.until('rename', async () => {
      const seen = await Promise.all(
        [page, '/tr/sirket/openai', '/feeds/tr/company/openai.rss'].map(watch.text),
      )
      return seen.every(({ body }) => body.includes('Yeni Şirket Adı'))
    })
    const { body } = await watch.text(`/mobile/v1/changes?locale=tr&since=${cursor}`)
    const { changes } = JSON.parse(body) as { changes: { id: string; type: string }[] }
    expect(changes.map(({ id, type }) => ({ id, type }))).toEqual([{ id, type: 'company' }])
  })
})
