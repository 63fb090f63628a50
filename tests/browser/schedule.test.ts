/**
 * An editor in Turkish schedules an approved article for the next minute, goes on writing, and the public reads
 * what was approved; and puts a draft under an embargo, by which "publish" is a schedule. From another time zone.
 */
import Database from 'libsql'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { wallOf } from '@/plugins/workflow/time/wallClock'
import { openBrowser, openContextOf, openView, ownPage, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs } from '../product/desk'

const ISTANBUL = 'Europe/Istanbul'
const MINUTE = 60_000

let product: Product
let browser: Browser
let editor: BrowserContext
beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  editor = await openContextOf('editor', browser, product.url)
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

type Article = { id: string; slug: string; headline: string }

async function articleAt(stage: string): Promise<Article> {
  const [article] = await storedDocs<Article>(editor, 'articles', { 'where[workflow.stage][equals]': stage })
  return article!
}

async function openTimedAct(page: Page, name: string): Promise<void> {
  await page.locator('.workflow-bar__menu button').first().click()
  await page.locator(`#workflow-time-${name}`).click()
  await page.locator('.workflow-dialog__wrapper').waitFor()
}

async function confirm(page: Page): Promise<void> {
  await page.locator('.workflow-dialog__confirm:not([disabled])').click()
  await page.locator('.workflow-dialog').waitFor({ state: 'detached' })
}

const timeField = (page: Page) => page.locator('.workflow-dialog input[type="datetime-local"]')
const status = (page: Page, text: RegExp) => page.locator('.workflow-status').getByText(text).waitFor()

/** Scheduled in the first test, public in the last: the others have the time between. */
let article: Article
let page: Page
let due = 0
/** When the public saw it first, and what; asked for all the while. */
let out: Promise<{ at: number; text: string }>

it('an approved text is scheduled for its minute, and written on', async () => {
  article = await articleAt('approved')
  page = await editor.newPage()
  await openView(page, `/admin/collections/articles/${article.id}`)
  await openTimedAct(page, 'schedule')
  // The zone is said, and the time that was chosen is said in words.
  await page.getByText('Yayımlanma zamanı (İstanbul)').waitFor()
  due = Math.ceil((Date.now() + 25_000) / MINUTE) * MINUTE
  const wall = wallOf(new Date(due).toISOString(), ISTANBUL)
  await timeField(page).fill(wall)
  await page
    .locator('.workflow-time__said')
    .getByText(`${wall.slice(11)} (İstanbul)`)
    .waitFor()
  await shoot(page, 'schedule-dialog')
  out = firstSeen()
  await confirm(page)
  await status(page, new RegExp(`^Planlandı: v\\d+, .*${wall.slice(11)} \\(İstanbul\\)$`))

  await page.locator('#field-headline').press('End')
  await page.keyboard.type(' ')
  await page.locator('.workflow-dialog__wrapper button').last().click()
  await page.locator('.workflow-dialog').waitFor({ state: 'detached' })
  await page.locator('#field-headline').press('End')
  await page.keyboard.type('ve sonrası')
  await status(page, /^Planlandı: v\d+, .* \(İstanbul\); değişiklik v\d+ bekliyor$/)
  await shoot(page, 'schedule-pending')
}, 120_000)

it('under an embargo "publish" is a schedule for its end, and lifting it is an act of its own', async () => {
  const abroad = await browser.newContext({
    baseURL: product.url,
    locale: 'tr-TR',
    timezoneId: 'America/New_York',
    storageState: await editor.storageState(),
  })
  const { id } = await articleAt('inReview')
  const page = await abroad.newPage()
  await openView(page, `/admin/collections/articles/${id}`)
  await openTimedAct(page, 'embargo')
  await timeField(page).fill('2030-01-05T09:00')
  await page.locator('.workflow-time__said').getByText('5 Oca 2030 09:00 (İstanbul)').waitFor()
  await shoot(page, 'embargo-dialog')
  await confirm(page)
  await status(page, /^5 Oca 2030 09:00 \(İstanbul\) zamanına kadar ambargolu$/)
  const { embargo } = await stateOf(id)
  expect(embargo).toEqual({ until: '2030-01-05T06:00:00.000Z' })
  await openTimedAct(page, 'liftEmbargo')
  await confirm(page)
  await page
    .locator('.workflow-status')
    .getByText(/ambargolu/)
    .waitFor({ state: 'detached' })
  expect((await stateOf(id)).embargo).toBeNull()
  await abroad.close()
}, 120_000)

async function stateOf(id: string): Promise<{ embargo: unknown }> {
  const answer = await editor.request.get(`/api/articles/${id}/workflow`, { headers: ownPage })
  return (await answer.json()) as { embargo: unknown }
}

it('what fails at its time is seen within ten seconds: in the list, on the desk, by the bell', async () => {
  const reporter = await openDesk(product.url, 'reporter@example.com')
  const { id } = await reporter.create('articles?draft=true', {
    headline: 'Zamanında çıkamayan haber',
    articleBody: paragraphs('Metin.'),
  })
  await reporter.act('articles', id, 'submit')
  const desk = await openDesk(product.url)
  await desk.act('articles', id, 'approve')
  const due = Date.now() + 5000
  await desk.schedule('articles', id, new Date(due).toISOString())
  // Somebody has changed what was approved, in the database itself.
  const database = new Database(path.join(product.folder, 'newsroom.db'))
  database.exec('PRAGMA busy_timeout = 5000')
  database.prepare("UPDATE _articles_v SET version_headline = 'Değiştirilmiş' WHERE parent_id = ?").run(id)
  database.close()
  const page = await editor.newPage()
  await page.waitForTimeout(Math.max(0, due - Date.now()))
  const row = page.locator('tr', { hasText: 'Değiştirilmiş' })
  const isSeen = () => row.getByText('Zamanında yapılamadı').isVisible()
  while (Date.now() < due + 10_000 && !(await isSeen())) {
    await openView(page, '/admin/collections/articles')
  }
  expect(await isSeen()).toBe(true)
  await openView(page, '/admin')
  await page.getByText('Zamanlanmış, yapılamayanlar').waitFor()
  await page.locator('.workflow-bell__count').waitFor()
  await page.close()
}, 120_000)

it('goes out at its minute, and what was written since does not', async () => {
  const { at, text } = await out
  expect(at).toBeGreaterThanOrEqual(due)
  expect(text).toContain(article.headline)
  expect(text).not.toContain('ve sonrası')
  await page.reload()
  await status(page, /^Yayında: v\d+, değişiklik bekliyor$/)
  await page.close()
}, 240_000)

async function firstSeen(): Promise<{ at: number; text: string }> {
  for (;;) {
    const answer = await fetch(`${product.url}/tr/haber/${article.slug}`).catch(() => undefined)
    const at = Date.now()
    if (answer?.ok || at > due + 10_000) return { at, text: (await answer?.text()) ?? '' }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
