/** Turkish is complete on the reader's pages: what reads the same on the English ones is content. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { addressOf, addressOfPage, type PageType } from '@/items/addresses'
import { openBrowser, openContext, openContextOf, ownPage, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { untilStill, watchTraffic } from '../harness/stillness'
import { textsIn, untranslated } from './untranslated'
import { visibleStrings } from './visibleStrings'

const collections = ['articles', 'companies', 'deals', 'persons', 'media', 'sections', 'topics', 'authors']
const content = new Set<string>()
let product: Product
let browser: Browser
let reader: BrowserContext
let page: Page
let story: Record<'en' | 'tr', string>

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  reader = await openContext(browser, product.url)
  page = await reader.newPage()
  const admin = await openContextOf('admin', browser, product.url)
  for (const collection of collections) textsIn(await storedDocs(admin, collection), content)
  const site = await admin.request.get('/api/globals/site?locale=all', { headers: ownPage })
  textsIn(await site.json(), content)
  const slugOf = async (headline: string) => {
    const query = { 'where[headline][contains]': headline }
    return (await storedDocs<{ slug: string }>(admin, 'articles', query))[0]!.slug
  }
  story = { tr: await slugOf('OpenAI ile Microsoft'), en: await slugOf('partnership of OpenAI') }
  await admin.close()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function textsOf(path: string): Promise<Set<string>> {
  watchTraffic(page)
  await page.goto(path)
  await untilStill(page)
  return visibleStrings(page)
}

type Addresses = (language: 'en' | 'tr') => string
const item =
  (type: PageType, slug: string): Addresses =>
  (language) =>
    addressOf({ type, slug }, language)

const pages: { name: string; address: Addresses; status?: number }[] = [
  { name: 'front', address: (language) => addressOfPage('front', language) },
  { name: 'saved', address: (language) => addressOfPage('saved', language) },
  { name: 'imprint', address: (language) => addressOfPage('imprint', language) },
  { name: 'article', address: (language) => addressOf({ type: 'article', slug: story[language] }, language) },
  { name: 'company', address: item('company', 'openai') },
  { name: 'deal with terms and claims', address: item('deal', 'openai-microsoft-ortakligi') },
  { name: 'deal with an open question', address: item('deal', 'stargate-projesi') },
  { name: 'section', address: item('section', 'teknoloji') },
  { name: 'topic', address: item('topic', 'yapay-zeka') },
  { name: 'author', address: item('author', 'teknoloji-masasi') },
  { name: 'nothing there', address: item('article', 'yok'), status: 404 },
]

describe('the reader’s pages speak Turkish', () => {
  it.each(pages)('$name', async ({ address, status = 200 }) => {
    for (const path of [address('tr'), address('en')]) {
      expect([path, (await reader.request.get(path)).status()]).toEqual([path, status])
    }
    const [turkish, english] = [await textsOf(address('tr')), await textsOf(address('en'))]
    expect(turkish.size).toBeGreaterThan(4)
    expect(untranslated(turkish, english, content)).toEqual([])
  })
})
