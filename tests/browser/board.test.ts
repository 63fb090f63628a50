/** The board: what stands where, moved by mouse, by keyboard and by a menu, through the same door as everything. */
import type { Browser, Locator, Page } from 'playwright-core'

import { openBrowser, openContextOf, openView, phone } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { untilStill } from '../harness/stillness'
import { openDesk, paragraphs, type Desk } from '../product/desk'
import { complaintsOf } from './axe'

/** All columns fit in: at the edge of what is seen, a board that is dragged over scrolls on by itself. */
const wide = { width: 1920, height: 900 }

let product: Product
let browser: Browser
let page: Page
let desk: Desk

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  page = await (await openContextOf('editor', browser, product.url, { viewport: wide })).newPage()
  desk = await openDesk(product.url, 'reporter@example.com')
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d`) })
const cardIn = (name: string, headline: string) =>
  column(name).locator('.workflow-card', { hasText: headline })

async function submitted(headline: string): Promise<string> {
  const { id } = await desk.create('articles?draft=true', {
    headline,
    articleBody: paragraphs('Metin burada.'),
  })
  await desk.act('articles', id, 'submit')
  return id
}

async function drag(from: Locator, to: Locator): Promise<void> {
  // A board that is drawn anew lets go of what is dragged.
  await untilStill(page)
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  await page.mouse.move(start!.x + 20, start!.y + 12)
  await page.mouse.down()
  await page.mouse.move(start!.x + 40, start!.y + 20, { steps: 3 })
  // What the mouse does before the board has seen the last of it is lost on a busy machine.
  await page.locator('.workflow-column--no').first().waitFor()
  await page.mouse.move(end!.x + end!.width / 2, end!.y + 60, { steps: 8 })
  await to.and(page.locator('.workflow-column--over')).waitFor()
}

describe('the board', () => {
  it('shows each stage with its documents, and is led to from the menu', async () => {
    await submitted('Panodaki haber')
    await openView(page, '/admin')
    await page.locator('#nav-workflow-board').click()
    await cardIn('İncelemede', 'Panodaki haber').waitFor()
    await cardIn('Yayında', 'Son dakika haberi').getByText('Son dakika', { exact: true }).waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
  }, 120_000)

  it('moves a card that is dragged by the mouse, after the bar’s own question', async () => {
    await drag(cardIn('İncelemede', 'Panodaki haber'), column('Onaylandı'))
    await page.mouse.up()
    await page.getByRole('heading', { name: 'Onayla?' }).waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.locator('.workflow-dialog__confirm').click()
    await cardIn('Onaylandı', 'Panodaki haber').waitFor()
  }, 120_000)

  it('leaves a card where it was, and says why, where no act leads or none may', async () => {
    await drag(cardIn('Onaylandı', 'Panodaki haber'), column('Taslak'))
    await page.mouse.up()
    await page.getByText(/Panodaki haber: /).waitFor()
    await cardIn('Onaylandı', 'Panodaki haber').waitFor()
  }, 120_000)

  it('moves a card by the keyboard alone, and tells a screen reader', async () => {
    await submitted('Klavyeyle taşınan')
    await page.reload()
    const handle = cardIn('İncelemede', 'Klavyeyle taşınan').getByRole('button', {
      name: /^Ok tuşlarıyla taşı/,
    })
    await handle.focus()
    await page.keyboard.press('Space')
    await page.getByText(/alındı\.|üzerinde\./).waitFor({ state: 'attached' })
    const order = await page.locator('.workflow-column__heading').allInnerTexts()
    const steps =
      order.findIndex((name) => name.startsWith('Onaylandı')) -
      order.findIndex((name) => name.startsWith('İncelemede'))
    for (let step = 0; step < Math.abs(steps); step++) {
      await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
      await page.waitForTimeout(300)
    }
    await page.getByText('“Onaylandı” üzerinde.').waitFor({ state: 'attached' })
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Onayla?' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await cardIn('Onaylandı', 'Klavyeyle taşınan').waitFor()
  }, 120_000)

  it('has a menu at each card, with what is not possible and why; and fits a phone', async () => {
    await page.setViewportSize(phone)
    const menu = cardIn('Onaylandı', 'Klavyeyle taşınan').getByRole('button', { name: /^Taşı/ })
    await menu.click()
    await page.getByRole('heading', { name: 'Taşı: Klavyeyle taşınan' }).waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.locator('[data-act="publish"]').click()
    await page.locator('.workflow-dialog__confirm').click()
    await cardIn('Yayında', 'Klavyeyle taşınan').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }, 120_000)
})
