/** What an editor says in public, in a browser in Turkish: a correction, a retraction; and a phone that had saved it. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { openBrowser, openContext, openContextOf, openView, phone } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs } from '../product/desk'
import { complaintsOf } from './axe'

const headline = 'Şirketin değeri açıklandı'
const wrong = 'Haberde değer yüz milyon dolar olarak geçiyordu.'
const right = 'Doğrusu on milyon dolar.'
const reason = 'Belgelerin uydurma olduğu anlaşıldı.'
const notice = 'Bu haberi yayımladığımız için okurlarımızdan özür dileriz.'

let product: Product
let browser: Browser
let editor: BrowserContext
let chief: BrowserContext
let article: { id: string; slug: string }

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  editor = await openContextOf('editor', browser, product.url)
  chief = await openContextOf('chief', browser, product.url)
  const desk = await openDesk(product.url)
  article = await desk.create<{ slug: string }>('articles?draft=true', {
    headline,
    articleBody: paragraphs('Değer yüz milyon dolar.'),
  })
  await desk.makePublic('articles', article.id)
  await desk.patch(
    'articles',
    article.id,
    { articleBody: paragraphs('Değer on milyon dolar.') },
    '?draft=true',
  )
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const stage = (page: Page, name: string) =>
  page.locator('.workflow-status').getByText(name, { exact: true }).waitFor()

async function openDialog(page: Page, act: string): Promise<void> {
  await openView(page, `/admin/collections/articles/${article.id}`)
  await page.locator('.workflow-bar__menu button').first().click()
  await page.locator(`#workflow-act-${act}`).click()
  await page.locator('.workflow-dialog__confirm').waitFor()
}
const confirm = (page: Page) => page.locator('.workflow-dialog__confirm').click()
const say = async (page: Page, first: string, second: string) => {
  await page.locator('#field-workflow-public-first').fill(first)
  await page.locator('#field-workflow-public-second').fill(second)
}

async function untilRead(path: string, words: string): Promise<number> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const answer = await fetch(product.url + path)
    if ((await answer.text()).includes(words)) return answer.status
    if (Date.now() > deadline) throw new Error(`${path} does not show “${words}”: ${answer.status}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
const path = () => `/tr/haber/${article.slug}`

describe('in the dialogs of the bar', () => {
  it('a correction asks for what was wrong and what is right, and goes out with both', async () => {
    const page = await editor.newPage()
    await openDialog(page, 'correct')
    await confirm(page)
    await page.locator('.workflow-problem').getByText('neyin yanlış, neyin doğru').waitFor()
    await say(page, wrong, right)
    await page.getByLabel('Ne kadar önemli').selectOption('major')
    expect((await complaintsOf(page)).ours).toEqual([])

    await confirm(page)
    await stage(page, 'Yayında')
    expect(await untilRead(path(), right)).toBe(200)
    await page.close()
  }, 120_000)

  it('a phone that has saved it shows the notice, once a chief editor has retracted it', async () => {
    const reader = await openContext(browser, product.url, { viewport: phone })
    const saved = await reader.newPage()
    await saved.goto(path())
    await saved.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await saved.getByRole('button', { name: 'Çevrimdışı okumak için kaydet' }).click()
    await saved.getByText('Kaydedildi.').waitFor()

    const page = await chief.newPage()
    await openDialog(page, 'retract')
    await say(page, reason, notice)

    await confirm(page)
    await stage(page, 'Geri çekildi')
    expect(await untilRead(path(), notice)).toBe(410)

    await saved.goto('/tr/kaydedilenler')
    await saved.getByText('Geri çekildi; metnin yerinde duyurusu var').waitFor()
    await reader.setOffline(true)
    await saved.goto(path())
    await saved.getByRole('heading', { name: `Geri çekildi: ${headline}` }).waitFor()
    await saved.getByText(notice).waitFor()
    expect(await saved.content()).not.toContain('milyon')

    await reader.close()
    await page.close()
  }, 120_000)

  it('nothing can be typed into what is retracted, and it is said why', async () => {
    const page = await chief.newPage()
    await openView(page, `/admin/collections/articles/${article.id}`)
    await page.getByText('okurlara duyurularak geri çekildi').waitFor()
    await page.locator('#field-headline:disabled').waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])

    await page.close()
  }, 120_000)

  it('what the public saw at a moment is asked for beside the form', async () => {
    const page = await editor.newPage()
    await openView(page, `/admin/collections/articles/${article.id}`)
    const question = page.getByLabel('Okurlar ne görüyordu?')
    await question.fill('2020-01-22T10:00')
    await page.getByRole('button', { name: 'Bak', exact: true }).click()
    await page.getByText('O sırada bu belgenin yayında olan bir hâli yoktu.').waitFor()
    const inAMinute = new Date(Date.now() + 60_000 + 3 * 3_600_000).toISOString().slice(0, 16)
    await question.fill(inAMinute)
    await page.getByRole('button', { name: 'Bak', exact: true }).click()
    await page.getByText('Geri çekme duyurusu').waitFor()
    await page.locator('.workflow-public-at').scrollIntoViewIfNeeded()

    await page.close()
  }, 120_000)
})
