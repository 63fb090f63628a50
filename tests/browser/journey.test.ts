/** The whole way, as its people go it: reporter, editor, reader with a phone, and no server at the end. */
import type { Browser, Page } from 'playwright-core'

import { deals } from '../../seed/data/deals'
import { desk, logIn, openBrowser, openContext, openContextOf, openView, phone } from '../harness/browser'
import { recordFigure } from '../harness/figures'
import { startProduct, type Product } from '../harness/product'

const headline = 'Şule’nin çılgın öğüdü: İğneada’da ığıl ığıl bir akşam'
const slug = 'sule-nin-cilgin-ogudu-igneada-da-igil-igil-bir-aksam'
const body = 'Dün akşam İğneada’da güneş, ığıl ığıl akan derenin üstünden battı.'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ seed: true })
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await product.close()
})

/** Counts what a person presses; typing is free. */
function handsOn(page: Page) {
  let clicks = 0
  return {
    async click(selector: string) {
      clicks++
      await page.locator(selector).first().click()
    },
    count: () => clicks,
  }
}

const shown = async (path: string) => (await fetch(product.url + path)).text()

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`Not within 10 s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('the way of an article', () => {
  let address = ''

  it('a reporter logs in and has a saved draft within five clicks, and autosave keeps what follows', async () => {
    const context = await openContext(browser, product.url, { viewport: desk })
    const page = await context.newPage()
    await logIn(page, 'reporter')
    const hands = handsOn(page)
    await hands.click('#card-articles .card__actions a, #card-articles a[href$="/create"]')
    await page.locator('#field-headline').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('#field-headline').fill(headline)
    await page.locator('#field-description').fill('Çok kısa bir özet: şaşırtıcı, ğ’li, ü’lü.')
    await hands.click('.rich-text-lexical [contenteditable=true]')
    await page.keyboard.type(body)
    await hands.click('#action-save-draft')
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}/)
    address = new URL(page.url()).pathname
    console.log(`Clicks from logged in to saved draft: ${hands.count()}`)
    recordFigure('UI', 'clicks to a saved draft', { clicks: hands.count() })
    expect(hands.count()).toBeLessThanOrEqual(5)

    await page.locator('#field-description').fill('Kendiliğinden kaydedilen özet.')
    const id = address.split('/').at(-1) ?? ''
    await until('autosaved', async () => {
      const answer = await context.request.get(`/api/articles/${id}?draft=true&depth=0`, {
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      })
      return (await answer.text()).includes('Kendiliğinden kaydedilen özet.')
    })
    await context.close()
  }, 120_000)

  it('an editor publishes it, and it is in feed, page and phone sync', async () => {
    const context = await openContextOf('editor', browser, product.url, { viewport: desk })
    const page = await context.newPage()
    await openView(page, address)
    expect(await page.locator('#field-headline').inputValue()).toBe(headline)
    await page.locator('#action-save').click()
    await until('in the feeds', async () => (await shown('/feeds/tr/latest.json')).includes(headline))
    expect(await shown('/feeds/tr/latest.rss')).toContain(headline)
    const article = await shown(`/tr/haber/${slug}`)
    expect(article).toContain(body)
    expect(article).toContain('Kendiliğinden kaydedilen özet.')
    const { changes } = JSON.parse(await shown('/mobile/v1/changes?locale=tr&limit=500')) as {
      changes: { headline?: string }[]
    }
    expect(changes.map((change) => change.headline)).toContain(headline)
    await context.close()
  }, 120_000)

  it('an editor unpublishes it by the menu, and it is gone everywhere, with its reason', async () => {
    const context = await openContextOf('editor', browser, product.url, { viewport: desk })
    const page = await context.newPage()
    await openView(page, address)
    await page.locator('.doc-controls__popup button:not([disabled])').last().click()
    await page.locator('#action-unpublish').click()
    await page.locator('#confirm-action').last().click()
    await until('gone', async () => (await fetch(`${product.url}/tr/haber/${slug}`)).status === 410)
    expect(await shown('/feeds/tr/latest.json')).not.toContain(headline)
    const id = address.split('/').at(-1)
    const sync = await shown('/mobile/v1/changes?locale=tr&limit=500')
    expect(sync).not.toContain(headline)
    const mobile = await fetch(`${product.url}/mobile/v1/articles/${id}`)
    expect(mobile.status).toBe(410)
    expect(await mobile.json()).toMatchObject({ gone: 'unpublished' })
    await context.close()
  }, 120_000)
})

describe('the story on a phone without a network', () => {
  it('opens in a new tab after the server was killed: last paragraph, every picture, all seven terms', async () => {
    const context = await openContext(browser, product.url, { viewport: phone })
    const page = await context.newPage()
    await page.goto('/tr')
    await page
      .getByRole('link', { name: /OpenAI ile Microsoft’un/ })
      .first()
      .click()
    await page.waitForURL(/\/tr\/haber\//)
    const address = page.url()
    await page.getByRole('button', { name: 'Çevrimdışı okumak için kaydet' }).click()
    await page
      .getByText(/kaydedildi/i)
      .first()
      .waitFor()
    await product.kill()
    await page.close()

    const tab = await context.newPage()
    await tab.goto(address)
    const text = (await tab.locator('main').innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('Sam Altman, X’teki bir paylaşıma verdiği yanıtta bunu yalanladı.')
    const pictures = tab.locator('main img')
    const count = await pictures.count()
    expect(count).toBeGreaterThanOrEqual(3)
    for (let i = 0; i < count; i++) {
      const picture = pictures.nth(i)
      await picture.scrollIntoViewIfNeeded()
      await until(`picture ${i + 1} is drawn`, () =>
        picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth > 0),
      )
    }
    const terms = deals.find(({ key }) => key === 'partnership')?.deal.terms ?? []
    expect(terms).toHaveLength(7)
    for (const { summary } of terms) expect(text).toContain(summary.tr.replace(/\s+/g, ' '))
    await context.close()
  }, 120_000)
})
