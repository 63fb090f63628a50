/** Real people at a real browser: who they are, in which language, on which screen. */
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'

import { chromiumFlags, findChromium } from './chromium'
import { showWhenFailing } from './pagesShown'
import { untilStill, watchTraffic } from './stillness'

export type Language = 'en' | 'tr'

export const desk = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }
/** What a browser says by itself, and a request beside it does not: only then does the cookie count. */
export const ownPage = { 'Sec-Fetch-Site': 'same-origin' }
const password = 'newsroom-demo-2025'
/** The product may be starting, and the machine busy; far above what it takes. */
const patience = 60_000

/** @throws Error when this machine has no Chromium */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
}

/** A browser of somebody who reads the given language; nobody is logged in. */
export async function openContext(
  browser: Browser,
  url: string,
  {
    colorScheme = 'light',
    language = 'tr',
    viewport = desk,
  }: { colorScheme?: 'dark' | 'light'; language?: Language; viewport?: typeof desk } = {},
): Promise<BrowserContext> {
  const locale = language === 'tr' ? 'tr-TR' : 'en-GB'
  const context = await browser.newContext({
    baseURL: url,
    colorScheme,
    locale,
    viewport,
    timezoneId: 'Europe/Istanbul',
  })
  context.setDefaultTimeout(patience)
  context.on('page', showWhenFailing)
  await context.addInitScript(withoutBlur)
  return context
}

/** Drawn without a graphics card, what is blurred behind a dialog takes longer than all the rest of it. */
function withoutBlur(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after, ::backdrop { backdrop-filter: none !important }')
  document.adoptedStyleSheets = [sheet]
}

/** The same with one of the demo's people logged in, by the API: for tests that are not about logging in. */
export async function openContextOf(
  role: 'admin' | 'chief' | 'editor' | 'reporter',
  ...given: Parameters<typeof openContext>
): Promise<BrowserContext> {
  const context = await openContext(...given)
  const data = { email: `${role}@example.com`, password }
  const answer = await context.request.post('/api/users/login', { data })
  if (!answer.ok()) throw new Error(`${role} could not log in: ${answer.status()} ${await answer.text()}`)
  return context
}

/** Logs in by the form, in Turkish, and waits for the dashboard. */
export async function logIn(page: Page, role: string): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('E-posta').fill(`${role}@example.com`)
  await page.getByLabel('Parola').fill(password)
  await page.getByRole('button', { name: 'Giriş' }).click()
  await page.locator('.dashboard').waitFor()
}

/** Opens an address of the admin and waits until it stands still: forms are filled after they are there. */
export async function openView(page: Page, path: string): Promise<void> {
  watchTraffic(page)
  if (!(await followed(page, path))) await page.goto(path)
  await untilStill(page)
  // The network is idle too while the server is still rendering the rest of a view. One that stays empty is for the test to say.
  await page.waitForFunction(() => document.body.innerText.trim().length > 20).catch(() => undefined)
}

/**
 * Goes to another view of an admin that is open already, as its links do: its code stays, which takes half of the time
 * of loading it again. What is open already is loaded again: a list would keep its filters.
 */
async function followed(page: Page, path: string): Promise<boolean> {
  const before = page.url()
  const isOpen = /\/admin(?!\/log)/.test(before)
  if (!isOpen || new URL(path, before).pathname === new URL(before).pathname) return false
  const isOnItsWay = await page.evaluate((to) => {
    const { next } = window as { next?: { router?: { push(to: string): void } } }
    next?.router?.push(to)
    return next?.router !== undefined
  }, path)
  if (!isOnItsWay) return false
  // A list that is refreshing itself changes its query, and may overtake who leaves it.
  const hasLeft = page.waitForURL(({ pathname }) => pathname !== new URL(before).pathname, {
    timeout: 20_000,
  })
  return hasLeft.then(
    () => true,
    () => false,
  )
}

/** The documents of a collection as somebody at the desk sees them, drafts and all languages. */
export async function storedDocs<Doc = Record<string, unknown> & { id: string }>(
  context: BrowserContext,
  collection: string,
  query: Record<string, string> = {},
): Promise<Doc[]> {
  const params = new URLSearchParams({ depth: '0', limit: '100', draft: 'true', locale: 'all', ...query })
  const answer = await context.request.get(`/api/${collection}?${params}`, { headers: ownPage })
  if (!answer.ok()) throw new Error(`${collection}: ${answer.status()} ${await answer.text()}`)
  return ((await answer.json()) as { docs: Doc[] }).docs
}

/** The field of a form that has this path: "parties.1.company". */
export function fieldAt(page: Page, path: string): Locator {
  return page.locator(`#field-${path.replaceAll('.', '__')}`).first()
}
