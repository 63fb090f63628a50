/** What stands on the open pages when a test fails: a timeout alone says what was not there, and not what was. */
import type { Page } from 'playwright-core'

declare global {
  /** Called by tests/harness/plainGlobals.mjs, which sees a test fail. */
  var pagesShown: (() => Promise<string>) | undefined
}

const open = new Set<Page>()
const MOST_LETTERS = 600

/** From now on, until it is closed, a failing test says the page's address and how its text begins. */
export function showWhenFailing(page: Page): void {
  globalThis.pagesShown = pagesShown
  open.add(page)
  page.on('close', () => open.delete(page))
}

async function pagesShown(): Promise<string> {
  const shown = await Promise.all([...open].map(shownOn))
  return shown.join('\n')
}

async function shownOn(page: Page): Promise<string> {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch((error: Error) => error.message)
  return `On ${page.url()}: ${text.replace(/\s+/g, ' ').slice(0, MOST_LETTERS)}`
}
