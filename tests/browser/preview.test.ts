/** The draft beside the form, in a real browser: what is saved is seen, by itself. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { chromiumFlags, findChromium } from '../harness/chromium'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs } from '../product/desk'

let product: Product
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  product = await startProduct({ seed: true })
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  const viewport = { width: 1600, height: 900 }
  context = await browser.newContext({ baseURL: product.url, locale: 'tr-TR', viewport })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await logIn(page)
  await page.locator('.dashboard').waitFor()
  await page.close()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await product.close()
})

async function logIn(page: Page) {
  await page.getByLabel('E-posta').fill('editor@example.com')
  await page.getByLabel('Parola').fill('newsroom-demo-2025')
  await page.getByRole('button', { name: 'Giriş' }).click()
}

it('the live preview shows a new headline after the autosave, where it was being read', async () => {
  const desk = await openDesk(product.url)
  const long = Array.from({ length: 60 }, (_, index) => `Paragraf ${index + 1}.`)
  const { id } = await desk.create('articles', {
    headline: 'İlk başlık',
    inLanguage: 'tr',
    articleBody: paragraphs(...long),
  })
  const page = await context.newPage()
  await page.goto(`/admin/collections/articles/${id}`)
  await page.waitForLoadState('networkidle')
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('#live-preview-iframe')
  await frame.getByRole('heading', { level: 1, name: 'İlk başlık' }).waitFor()
  await frame.getByText('Önizleme — bu metin yayımda değil').waitFor()
  const scrolledTo = () => frame.locator('html').evaluate((html) => html.scrollTop)
  await frame.locator('html').evaluate((html) => html.scrollTo(0, 500))

  await page.locator('#field-headline').fill('Değişen başlık: ığdır’da şölen')
  await frame.getByRole('heading', { level: 1, name: 'Değişen başlık: ığdır’da şölen' }).waitFor()
  expect(await scrolledTo()).toBe(500)

  // On a phone there is no room beside the form, also for those who leave the preview open at their desk.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('#live-preview-iframe').waitFor({ state: 'hidden' })
  // The frame leaves by a transition; the form is as wide as the screen when it is over.
  await page.waitForFunction(
    () => (document.querySelector('#field-headline')?.getBoundingClientRect().width ?? 0) > 280,
  )
  await page.locator('#preview-button').waitFor()
})

it('is kept by no service worker', async () => {
  const desk = await openDesk(product.url)
  const { id } = await desk.create('articles', { headline: 'Saklanmayan', inLanguage: 'tr' })
  const page = await context.newPage()
  await page.goto('/tr')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto(`/preview/articles/${id}`)
  await page.getByRole('heading', { level: 1, name: 'Saklanmayan' }).waitFor()
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/tr/kaydedilenler')
  expect(kept.filter((path) => /preview/.test(path))).toEqual([])
})

it('whoever is sent to the login comes back to the draft', async () => {
  const desk = await openDesk(product.url)
  const { id } = await desk.create('articles', { headline: 'Girişten sonra', inLanguage: 'tr' })
  const stranger = await browser.newContext({ baseURL: product.url, locale: 'tr-TR' })
  const page = await stranger.newPage()
  await page.goto(`/preview/articles/${id}`)
  await logIn(page)
  await page.getByRole('heading', { level: 1, name: 'Girişten sonra' }).waitFor()
  await stranger.close()
})
