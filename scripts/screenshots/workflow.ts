import type { Browser, BrowserContext, Page } from 'playwright-core'

import { planForTomorrow, talkAbout } from './deskLife'
import { firstOf, loggedIn, phone, take } from './take'

type Language = 'en' | 'tr'

/** The pictures of docs/workflow.md and docs/workflow.tr.md: what editors see of the workflow. */
export async function takeWorkflow(browser: Browser, url: string): Promise<void> {
  for (const language of ['tr', 'en'] as const) await takeIn(browser, url, language)
}

async function takeIn(browser: Browser, url: string, language: Language): Promise<void> {
  const chief = await loggedIn(browser, url, { role: 'chief', language })
  const at = (stage: string) =>
    firstOf(chief, url, 'articles', { 'where[workflow.stage][equals]': stage, draft: 'true' })
  const [review, requested, approved] = await Promise.all(
    ['inReview', 'changesRequested', 'approved'].map(at),
  )
  const pending = await firstOf(chief, url, 'articles', {
    'where[and][0][workflow.stage][equals]': 'draft',
    'where[and][1][_status][equals]': 'draft',
    'where[and][2][headline][contains]': 'bekliyor',
    draft: 'true',
  })
  // The mentions that were suggested for it have not been decided.
  const story = await firstOf(chief, url, 'articles', {
    'where[headline][contains]': 'partnership of OpenAI',
  })
  await assign(chief, url, review!.id)
  const list = `${url}/admin/collections/articles`
  const shot = (name: string, address: string, selector: string, open?: (page: Page) => Promise<void>) =>
    take(chief, `workflow-${language}/${name}`, address, selector, open)

  await shot('desk', `${url}/admin`, '.workflow-desk')
  await shot('list', list, '.workflow-cell')
  await shot('document', `${list}/${review!.id}`, '.workflow-history')
  await shot('menu', `${list}/${pending.id}`, '.workflow-bar', async (page) => {
    await page.locator('.workflow-bar__menu button').first().click()
  })
  await shot('approve', `${list}/${review!.id}`, '.workflow-bar', (page) => open(page, 'approve'))
  await shot('typo', `${list}/${pending.id}`, '.workflow-bar', (page) => open(page, 'fix'))
  await shot('checklist', `${list}/${story.id}`, '.workflow-finding')
  await shot('difference', `${list}/${pending.id}/versions`, 'tbody a', async (page) => {
    await page.locator('tbody a').first().click()
    await page.locator('.workflow-restore').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
  })
  await shot('approved', `${list}/${approved!.id}`, '.workflow-bar', async (page) => {
    await page.locator('#field-headline').press('End')
    await page.keyboard.type(' ')
    await page.locator('.workflow-dialog__wrapper').waitFor()
  })
  await whileSomebodyWrites(browser, url, `${list}/${requested!.id}`, () =>
    shot('locked', `${list}/${requested!.id}`, '.workflow-dialog__wrapper'),
  )
  await planForTomorrow(chief, url, approved!.id)
  await talkAbout(chief, url, review!.id)
  await shot('board', `${url}/admin/board`, '.workflow-card')
  await shot('calendar', `${url}/admin/calendar`, '.workflow-calendar__entry')
  await shot('notes', `${list}/${review!.id}#workflow-notes`, '.workflow-thread', async (page) => {
    await page.locator('#workflow-notes').scrollIntoViewIfNeeded()
  })
  await chief.close()

  const onPhone = await loggedIn(browser, url, { role: 'chief', language, viewport: phone })
  await take(onPhone, `workflow-${language}/phone`, `${list}/${review!.id}`, '.workflow-checklist')
  await onPhone.close()
}

async function open(page: Page, act: string): Promise<void> {
  await page.locator(`.workflow-bar [data-act="${act}"]`).click()
  await page.locator('.workflow-dialog__wrapper').waitFor()
}

/** To whoever takes the pictures, until tomorrow afternoon. */
async function assign(chief: BrowserContext, url: string, id: string): Promise<void> {
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const answer = await chief.request.get(`${url}/api/users/me`, { headers })
  const { user } = (await answer.json()) as { user: { id: string } }
  const due = new Date(Date.now() + 86_400_000)
  due.setUTCHours(14, 0, 0, 0)
  const data = { assignee: user.id, due: due.toISOString() }
  await chief.request.post(`${url}/api/articles/${id}/assign`, { data, headers })
}

/** Another editor types a letter and takes it back: the text stays as it is, the document is theirs meanwhile. */
async function whileSomebodyWrites(
  browser: Browser,
  url: string,
  address: string,
  look: () => Promise<void>,
): Promise<void> {
  const editor = await loggedIn(browser, url, { role: 'editor' })
  const page = await editor.newPage()
  await page.goto(address)
  await page.waitForSelector('#field-headline')
  await page.waitForLoadState('networkidle')
  await page.locator('#field-headline').press('End')
  await page.keyboard.type('x')
  await page.waitForTimeout(500)
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(4000)
  await look()
  await page.goto(`${url}/admin`)
  await editor.close()
}
