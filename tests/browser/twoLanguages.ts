/** Opens the admin's views in Turkish and English, and says which texts of them nobody translated. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { openBrowser, openContextOf, openView, ownPage, storedDocs, type Language } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'
import { textsIn, untranslated } from './untranslated'
import { visibleStrings } from './visibleStrings'

export const withDrafts = ['articles', 'companies', 'deals', 'persons']
export const collections = [...withDrafts, 'media', 'sections', 'topics', 'authors', 'users', 'redirects']

/** The seeded product and a browser in each language; what is stored in it is content and no text of ours. */
export interface TwoLanguages {
  product: Product
  browser: Browser
  admin: Record<Language, BrowserContext>
  content: Set<string>
  /** By collection: the id of its fullest document, which shows the most of its form, and of a version of it. */
  examples: Record<string, string>
  versions: Record<string, string>
  /** A page in each language for views that are opened one after the other: a new one compiles the whole admin again. */
  pages: Record<Language, Page>
  close(): Promise<void>
}

export async function openTwoLanguages(): Promise<TwoLanguages> {
  const [product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  const close = async () => {
    await browser.close()
    await product.close()
  }
  try {
    // One after the other: of two logins of one account in the same moment Payload keeps one session.
    const tr = await openContextOf('admin', browser, product.url, { language: 'tr' })
    const en = await openContextOf('admin', browser, product.url, { language: 'en' })
    const stored = { content: new Set<string>(), examples: {}, versions: {} }
    for (const collection of collections) await readContent(tr, collection, stored)
    const site = await tr.request.get('/api/globals/site?locale=all', { headers: ownPage })
    textsIn(await site.json(), stored.content)
    const pages = { tr: await tr.newPage(), en: await en.newPage() }
    return { product, browser, admin: { tr, en }, ...stored, pages, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Stored = Pick<TwoLanguages, 'content' | 'examples' | 'versions'>

async function readContent(
  admin: BrowserContext,
  collection: string,
  { content, examples, versions }: Stored,
): Promise<void> {
  const hasDrafts = withDrafts.includes(collection)
  const docs = await storedDocs(admin, collection)
  const trashed = hasDrafts ? await storedDocs(admin, collection, { trash: 'true' }) : []
  textsIn([docs, trashed], content)
  const [fullest] = docs.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)
  if (!fullest) return
  examples[collection] = fullest.id
  if (!hasDrafts) return
  const query = { 'where[parent][equals]': fullest.id, limit: '1' }
  const [version] = await storedDocs(admin, `${collection}/versions`, query)
  if (version) versions[collection] = version.id
}

/**
 * @param paths of the admin, the same in both languages
 * @returns one line for each text that reads the same in both: "/admin: Dashboard"
 */
export async function untranslatedOn(
  pages: Record<Language, Page>,
  paths: string[],
  content: Set<string>,
): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const turkish = await stringsOf(pages.tr, path)
    const english = await stringsOf(pages.en, path)
    // A page that failed to open has hardly a word on it, and nothing to find fault with.
    if (turkish.size < 4) found.push(`${path}: nothing to read`)
    for (const text of untranslated(turkish, english, content)) found.push(`${path}: ${text}`)
  }
  return found
}

type Open = (page: Page, language: Language) => Promise<void>

/**
 * What a view shows after something has been opened in it, or after one thing and then the next, in both languages,
 * one after the other. Escape closes what was opened before the next is.
 * @returns one line for each text that reads the same in both
 */
export async function untranslatedAfter(
  pages: Record<Language, Page>,
  path: string,
  open: Open | Open[],
  content: Set<string>,
): Promise<string[]> {
  const read = async (language: Language) => {
    const page = pages[language]
    await openView(page, path)
    const found = new Set<string>()
    for (const [at, each] of [open].flat().entries()) {
      if (at > 0) await closeDialog(page)
      await each(page, language)
      await page.waitForTimeout(300)
      for (const text of await visibleStrings(page)) found.add(text)
    }
    return found
  }
  const [turkish, english] = [await read('tr'), await read('en')]
  return untranslated(turkish, english, content).map((text) => `${path}: ${text}`)
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('.workflow-dialog').waitFor({ state: 'detached' })
}

/** Everything that a view shows: its tabs with their rows unfolded, and its menus. */
async function stringsOf(page: Page, path: string): Promise<Set<string>> {
  await openView(page, path)
  const found = await visibleStrings(page)
  const look = async () => {
    await page.waitForTimeout(150)
    for (const text of await visibleStrings(page)) found.add(text)
  }
  for (const tab of (await page.locator('.tabs-field__tab-button').all()).slice(1)) {
    await tab.click()
    for (const unfold of await page.getByText(/^(Tümünü göster|Show All)$/).all()) {
      if (await unfold.isVisible()) await unfold.click()
    }
    await look()
  }
  for (const menu of ['.doc-controls__popup button', '#toggle-list-columns', '#toggle-list-filters']) {
    const opener = page.locator(menu).first()
    if (!(await opener.isVisible())) continue
    await opener.click()
    await look()
  }
  return found
}
