/** A story in two languages, and a draft shown to somebody without a login: in a browser, in Turkish. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { openBrowser, openContext, openContextOf, openView } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs, type Desk } from '../product/desk'
import { complaintsOf } from './axe'

const headline = 'Şirketler ağı büyütüyor'

let product: Product
let browser: Browser
let chief: BrowserContext
let page: Page
let desk: Desk
let article: { id: string; slug: string }
let english: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  chief = await openContextOf('chief', browser, product.url)
  page = await (await openContextOf('editor', browser, product.url)).newPage()
  desk = await openDesk(product.url)
  const data = { headline, articleBody: paragraphs('Anlaşma imzalandı.') }
  article = await desk.create<{ slug: string }>('articles?draft=true', data)
  await desk.makePublic('articles', article.id)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const open = (id: string, on = page) => openView(on, `/admin/collections/articles/${id}`)
const languages = () => page.locator('.workflow-languages')

describe('a translation', () => {
  it('is begun beside the form, and the form of the new draft opens', async () => {
    await open(article.id)
    await languages().getByText('özgün metin').waitFor()
    await languages().getByRole('button', { name: 'İngilizce çevirisini başlat' }).click()
    await page.waitForURL(
      (url) => !url.pathname.includes(article.id) && /articles\/[0-9a-f-]{36}/.test(url.pathname),
    )
    english = new URL(page.url()).pathname.split('/').at(-1)!
    await languages().getByRole('link', { name: 'Türkçe' }).waitFor()
    expect(await page.locator('#field-headline').inputValue()).toBe(headline)
    expect((await complaintsOf(page)).ours).toEqual([])
  }, 120_000)

  it('stands in the list beside its original, with what the public sees', async () => {
    await openView(page, '/admin/collections/articles')
    const row = page.locator('tr', { has: page.getByRole('link', { name: headline }) }).first()
    await row.locator('.workflow-language--public', { hasText: 'TR' }).waitFor()
    await row.locator('.workflow-language', { hasText: 'EN' }).waitFor()
    expect(await row.locator('.workflow-language--public').count()).toBe(1)
  }, 120_000)

  it('says what has happened to its original, on the desk and above its form, until somebody has looked', async () => {
    await desk.makePublic('articles', english)
    await desk.patch('articles', article.id, { articleBody: paragraphs('Değer on milyon.') }, '?draft=true')
    const correction = { wrong: 'Yüz milyon.', right: 'On milyon.' }
    await desk.act('articles', article.id, 'correct', { correction })

    await openView(page, '/admin')
    const list = page.locator('.workflow-desk__list', { hasText: 'Bakılacak çeviriler' })
    await list.getByText('Özgün metin düzeltildi (1. düzeltme).').waitFor()
    await list.getByRole('link', { name: headline }).click()
    const note = page.getByRole('region', { name: 'Özgün metin değişti' })
    await note.getByText('Özgün metin düzeltildi (1. düzeltme).').waitFor()
    await note.getByRole('link', { name: 'Özgün metinde ne değişti' }).waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await note.getByRole('button', { name: 'Baktım' }).click()
    await note.waitFor({ state: 'detached' })
  }, 120_000)

  it('is taken back together with its original, in words of its own', async () => {
    const page = await chief.newPage()
    await open(article.id, page)
    await page.locator('.workflow-bar__menu button').first().click()
    await page.locator('#workflow-act-retract').click()
    await page.locator('#field-workflow-public-first').fill('Belge uydurma.')
    await page.locator('#field-workflow-public-second').fill('Özür dileriz.')
    await page.getByLabel(`İngilizce metni de: ${headline}`).check()
    await page.locator(`[id="field-workflow-${english}-first"]`).fill('The paper was forged.')
    await page.locator(`[id="field-workflow-${english}-second"]`).fill('We apologise.')
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.locator('.workflow-dialog__confirm').click()
    await page.locator('.workflow-status').getByText('Geri çekildi', { exact: true }).waitFor()
    for (const [path, words] of [
      [`/tr/haber/${article.slug}`, 'Belge uydurma.'],
      [`/en/news/${article.slug}`, 'The paper was forged.'],
    ] as const) {
      const answer = await untilGone(path)
      expect(answer).toContain(words)
    }
  }, 120_000)
})

async function untilGone(path: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(product.url + path)
    if (answer.status === 410) return answer.text()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${path} is still there.`)
}

describe('a preview link', () => {
  it('is made beside the form, opened without a login, and revoked', async () => {
    const { id } = await desk.create('articles?draft=true', { headline: 'Gösterilecek taslak' })
    await open(id)
    const panel = page.getByRole('region', { name: 'Önizleme bağlantıları' })
    await panel.getByRole('button', { name: 'Yeni önizleme bağlantısı' }).click()
    await panel.getByLabel('Kimin için (isteğe bağlı)').fill('Avukat Işıl')
    expect((await complaintsOf(page)).ours).toEqual([])
    await panel.getByRole('button', { name: 'Bağlantıyı oluştur' }).click()
    const address = panel.getByLabel('Bağlantının adresi: Avukat Işıl')
    await address.waitFor()
    const url = await address.inputValue()

    const visitor = await openContext(browser, product.url)
    const seen = await visitor.newPage()
    await seen.goto(url)
    await seen.getByRole('heading', { name: 'Gösterilecek taslak' }).waitFor()
    await seen.getByText('Önizleme — yayıma verilmemiş bir metin').waitFor()
    await panel.getByRole('button', { name: 'Bağlantıyı geri al: Avukat Işıl' }).click()
    await address.waitFor({ state: 'detached' })
    expect((await seen.goto(url))?.status()).toBe(410)
    await seen.getByRole('heading', { name: /Bağlantı artık geçerli değil/ }).waitFor()
    await visitor.close()
  }, 120_000)
})
