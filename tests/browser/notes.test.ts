/** Notes on an article, whom they mention, and the bell that tells of it; in Turkish. */
import type { Browser, Page } from 'playwright-core'

import { openBrowser, openContextOf, openView, phone } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs } from '../product/desk'
import { complaintsOf } from './axe'

let product: Product
let browser: Browser
let reporter: Page
let editor: Page
let article: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  reporter = await pageOf('reporter')
  editor = await pageOf('editor')
  const desk = await openDesk(product.url, 'reporter@example.com')
  const { id } = await desk.create('articles?draft=true', {
    headline: 'Notlu haber',
    articleBody: paragraphs('Metin.'),
  })
  article = id
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function pageOf(role: 'editor' | 'reporter'): Promise<Page> {
  const page = await (await openContextOf(role, browser, product.url)).newPage()
  return page
}

const notes = (page: Page) => page.getByRole('region', { name: /^Notlar/ })
const bell = (page: Page) => page.locator('.workflow-bell__popup button').first()

describe('notes', () => {
  it('mention somebody who is chosen by the keyboard, and are stored by it', async () => {
    await openView(reporter, `/admin/collections/articles/${article}`)
    const field = notes(reporter).getByLabel('Yeni not')
    await notes(reporter).getByRole('button', { name: 'Yeni not' }).click()
    await field.pressSequentially('Kaynağı sordum, @ay')
    await reporter.getByRole('option').first().waitFor()
    expect((await complaintsOf(reporter)).ours).toEqual([])
    await reporter.keyboard.press('Enter')
    expect(await field.inputValue()).toMatch(/^Kaynağı sordum, @\S+/)
    await reporter.keyboard.type('bakar mısın?')
    await reporter.keyboard.press('Control+Enter')
    await notes(reporter).locator('.workflow-thread__text strong').waitFor()
    await field.waitFor({ state: 'detached' })
    // The keys were the note's: no act of the bar was asked for.
    expect(await reporter.locator('.workflow-dialog').count()).toBe(0)
  }, 120_000)

  it('are told of by the bell, which leads there', async () => {
    await openView(editor, '/admin')
    await editor.getByText('Bildirimler, 1 okunmamış').waitFor({ state: 'attached' })
    await bell(editor).click()
    await editor.getByText('Kaynağı sordum').waitFor()
    expect((await complaintsOf(editor)).ours).toEqual([])
    await editor.getByRole('link', { name: /sizden söz etti: Notlu haber/ }).click()
    await notes(editor).getByText('bakar mısın?').waitFor()
    await editor.getByText('Bildirimler, 1 okunmamış').waitFor({ state: 'detached' })
  }, 120_000)

  it('are answered and resolved, and opened again', async () => {
    await notes(editor).getByRole('button', { name: 'Yanıtla' }).click()
    await editor.getByLabel(/adlı kişiye yanıt/).fill('Baktım, tamam.')
    await notes(editor).getByRole('button', { name: 'Yanıtla', exact: true }).click()
    await notes(editor).getByText('Baktım, tamam.').waitFor()
    await notes(editor).getByRole('button', { name: 'Çözüldü' }).click()
    await notes(editor).getByText('1 çözüldü').click()
    await notes(editor)
      .getByText(/ çözdü, /)
      .waitFor()
    expect((await complaintsOf(editor)).ours).toEqual([])
    await notes(editor).getByRole('button', { name: 'Yeniden aç' }).click()
    await notes(editor).getByText('1 açık').waitFor()
  }, 120_000)

  it('are changed and deleted by who wrote them', async () => {
    await reporter.reload()
    await notes(reporter).getByRole('button', { name: 'Değiştir' }).first().click()
    const field = notes(reporter).getByLabel('Değiştir')
    expect(await field.inputValue()).toMatch(/@\S+.*bakar mısın\?$/)
    await field.fill('Kaynak bulundu.')
    await notes(reporter).getByRole('button', { name: 'Notu kaydet' }).click()
    await notes(reporter).getByText('Kaynak bulundu.').waitFor()
    await notes(reporter).getByRole('button', { name: 'Sil', exact: true }).first().click()
    await notes(reporter).getByRole('button', { name: 'Kalıcı olarak sil' }).click()
    await notes(reporter).getByText('Kaynak bulundu.').waitFor({ state: 'detached' })
    await notes(reporter).getByText('Baktım, tamam.').waitFor()
  }, 120_000)
})

describe('what comes by mail', () => {
  it('is chosen in the view of all notifications', async () => {
    await openView(editor, '/admin/notifications')
    await bell(editor).waitFor()
    await editor.getByRole('heading', { name: 'E-postayla da' }).waitFor()
    const choice = editor.getByLabel('Biri bir notta benden söz ettiğinde')
    expect(await choice.isChecked()).toBe(true)
    await choice.uncheck()
    await editor.getByText('Seçiminiz kaydedildi.').waitFor()
    expect((await complaintsOf(editor)).ours).toEqual([])
    await editor.reload()
    await choice.waitFor()
    expect(await choice.isChecked()).toBe(false)
    await editor.setViewportSize(phone)
    expect(await editor.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await bell(editor).waitFor()
    if (process.env.SHOTS) await editor.screenshot({ path: `${process.env.SHOTS}/notifications.png` })
  }, 120_000)
})
