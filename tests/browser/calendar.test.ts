/** The calendar: what happens when, on the newsroom's clock wherever one sits; moved by the bar's own dialogs. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { wallOf } from '@/plugins/workflow/time/wallClock'
import { openBrowser, openContextOf, openView, phone } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs, type Desk } from '../product/desk'
import { complaintsOf } from './axe'

const ISTANBUL = 'Europe/Istanbul'
const DAY = 24 * 3_600_000

let product: Product
let browser: Browser
let editor: BrowserContext
let page: Page
let desk: Desk

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  editor = await openContextOf('editor', browser, product.url)
  page = await editor.newPage()
  desk = await openDesk(product.url)
  await planned('Yarının haberi', tomorrow('09:00'))
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** A moment of tomorrow, on Istanbul's wall clock. */
const tomorrow = (time: string) => {
  const day = wallOf(new Date(Date.now() + DAY).toISOString(), ISTANBUL).slice(0, 10)
  return new Date(`${day}T${time}:00+03:00`).toISOString()
}

async function planned(headline: string, at: string): Promise<string> {
  const reporter = await openDesk(product.url, 'reporter@example.com')
  const { id } = await reporter.create('articles?draft=true', { headline, articleBody: paragraphs('Metin.') })
  await reporter.act('articles', id, 'submit')
  await desk.act('articles', id, 'approve')
  await desk.schedule('articles', id, at)
  return id
}

const entry = (headline: string) => page.locator('.workflow-calendar__entry', { hasText: headline })
const tab = (name: string) => page.locator('.workflow-calendar').getByRole('tab', { name })

describe('the calendar', () => {
  it('shows the month on the newsroom’s clock, and is led to from the menu', async () => {
    await openView(page, '/admin/collections/articles')
    await page.locator('.template-default__nav-toggler-container button, .nav-toggler').first().click()
    await page.locator('#nav-workflow-calendar').click()
    await page.getByText('Bütün saatler İstanbul saatidir.').waitFor()
    expect(await page.title()).toBe('Takvim · Newsroom')
    // And not the list from which one came.
    expect((await page.locator('.step-nav').innerText()).trim()).toMatch(/Takvim$/)
    await entry('Yarının haberi').getByText('09:00 Yayımlanacak').waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
  }, 120_000)

  it('moves what is planned by the keyboard alone', async () => {
    await entry('Yarının haberi').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Yarının haberi' }).waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.locator('[data-act="schedule"]').focus()
    await page.keyboard.press('Enter')
    await page
      .locator('.workflow-dialog input[type="datetime-local"]')
      .fill(wallOf(tomorrow('14:30'), ISTANBUL))
    await page.keyboard.press('Control+Enter')
    // What the checklist warns of leads to the document, which is not open here.
    const warning = page.locator('.workflow-problem').getByRole('link').first()
    expect(await warning.getAttribute('href')).toMatch(/^\/admin\/collections\/articles\//)
    await page.keyboard.press('Control+Enter')
    await entry('Yarının haberi').getByText('14:30 Yayımlanacak').waitFor()
  }, 120_000)

  it('has a week, a day and an agenda, and whoever comes back finds what they left', async () => {
    for (const name of ['Hafta', 'Gün', 'Ajanda']) {
      await tab(name).click()
      await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: name }).waitFor()
      expect((await complaintsOf(page)).ours).toEqual([])
    }
    await page.reload()
    await entry('Yarının haberi').getByText('14:30 Yayımlanacak').waitFor()
    expect(await tab('Ajanda').getAttribute('aria-selected')).toBe('true')
    await tab('Ay').click()
    const month = await page.locator('.workflow-calendar').getByRole('heading').innerText()
    await page.reload()
    await tab('Ay').waitFor()
    expect(await page.locator('.workflow-calendar').getByRole('heading').innerText()).toBe(month)
  }, 120_000)

  it('shows the kinds that are chosen', async () => {
    await page.getByLabel('Yayımlanacak').uncheck()
    await entry('Yarının haberi').waitFor({ state: 'detached' })
    await page.getByLabel('Yayımlanacak').check()
    await entry('Yarının haberi').waitFor()
  }, 120_000)

  it('takes a schedule back', async () => {
    await entry('Yarının haberi').click()
    await page.locator('[data-act="unschedule"]').click()
    await page.locator('.workflow-dialog__confirm').click()
    await entry('Yarının haberi').waitFor({ state: 'detached' })
  }, 120_000)

  it('begins with an agenda on a phone, and fits it', async () => {
    await page.setViewportSize(phone)
    await openView(page, '/admin/calendar')
    await entry('OpenAI ile Microsoft').first().waitFor()
    expect(await tab('Ajanda').getAttribute('aria-selected')).toBe('true')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }, 120_000)
})
