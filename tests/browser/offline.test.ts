/** What a reader saved opens without a server: in a real browser, with the real service worker. */
import fs from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { addressOf, addressOfPage } from '@/items/addresses'
import { tr } from '@/reader/texts/tr'
import { chromiumFlags, findChromium } from '../harness/chromium'
import type { MemorySet } from '../harness/memorySet'
import { articleItem, dealItem } from '../reader/seededItems'
import { publishArticle, publishDeal, seededSet, turkishStory } from '../reader/seededSet'
import { retractOn } from '../reader/retracted'
import { deals } from '../../seed/data/deals'
import { demoArticles } from '../../seed/data/demo'
import { builtReader, startReaderServer, type BuiltReader, type ReaderServer } from './readerServer'

const { offline } = tr
const article = addressOf(turkishStory, 'tr')
const partnership = dealItem('partnership', deals.find(({ key }) => key === 'partnership')!.deal, 'tr')
const dealPage = addressOf(partnership, 'tr')
const savedPage = addressOfPage('saved', 'tr')
const lastParagraph = 'Sam Altman, X’teki bir paylaşıma verdiği yanıtta bunu yalanladı.'
const phone = { width: 390, height: 844 }

let browser: Browser
let context: BrowserContext
let built: BuiltReader
let set: MemorySet
let server: ReaderServer
const port = () => Number(new URL(server.url).port)

beforeAll(async () => {
  built = await builtReader()
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
})

beforeEach(async () => {
  set = seededSet()
  server = await startReaderServer(set, built)
  context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 })
})

afterEach(async () => {
  await context.close()
  await server.kill()
})

afterAll(async () => {
  await browser.close()
  fs.rmSync(built.folder, { recursive: true })
})

async function openTab(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

/** Presses the save action and waits until the page says that it is done. */
async function save(path: string): Promise<Page> {
  const page = await openTab(path)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.getByRole('button', { name: offline.save }).click()
  await page.getByRole('status').getByText(offline.saved).waitFor()
  return page
}

/** The widths of all pictures as the browser has decoded them, the lazy ones too; 0 is a broken one. */
async function pictureWidths(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll('img')]
    for (const image of images) {
      image.loading = 'eager'
      await image.decode().catch(() => undefined)
    }
    return images.map((image) => image.naturalWidth)
  })
}

describe('a saved article, the server killed', () => {
  it('opens whole in a new tab: last paragraph, every picture, all seven terms', async () => {
    const page = await save(article)
    const shown = await page.locator('img').count()
    await page.close()
    await server.kill()

    const tab = await openTab(article)
    expect(await tab.getByText(lastParagraph).isVisible()).toBe(true)
    const widths = await pictureWidths(tab)
    expect(widths).toHaveLength(shown)
    expect(widths.every((width) => width > 0)).toBe(true)
    for (const { summary } of partnership.terms) {
      expect(await tab.getByText(summary, { exact: true }).count()).toBeGreaterThan(0)
    }
    expect(partnership.terms).toHaveLength(7)
    const styled = await tab.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontWeight)
    expect(Number(styled)).toBeGreaterThanOrEqual(600)
    expect(await tab.getByRole('button', { name: offline.remove }).isVisible()).toBe(true)
  })

  it('has its pictures whichever size the browser chooses', async () => {
    await (await save(article)).close()
    await server.kill()
    for (const size of [phone, { width: 1600, height: 1000 }, { width: 320, height: 600 }]) {
      const tab = await context.newPage()
      await tab.setViewportSize(size)
      await tab.goto(server.url + article)
      expect((await pictureWidths(tab)).every((width) => width > 0)).toBe(true)
      await tab.close()
    }
  })

  it('has the pages of its deals with it', async () => {
    await (await save(article)).close()
    await server.kill()
    const tab = await openTab(dealPage)
    expect(await tab.locator('[data-term]').count()).toBe(7)
  })

  it('keeps the policy under which its page was sent', async () => {
    await (await save(article)).close()
    await server.kill()
    const tab = await context.newPage()
    const response = await tab.goto(server.url + article)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'self'")
  })
})

describe('the list of what is saved', () => {
  it('stands in for a page that was not saved, and says why', async () => {
    await (await save(article)).close()
    await server.kill()
    const tab = await openTab(addressOfPage('front', 'tr'))
    await tab.getByText(offline.youAreOffline).waitFor()
    await tab.getByRole('link', { name: turkishStory.headline }).click()
    expect(await tab.getByText(lastParagraph).isVisible()).toBe(true)
  })

  it('lets go of an article: nothing of it is left', async () => {
    await (await save(article)).close()
    const list = await openTab(savedPage)
    await list.getByText(/yaklaşık .* yer kaplıyor/).waitFor()
    await list.getByRole('button', { name: offline.removeOf(turkishStory.headline) }).click()
    await list.getByRole('status').getByText(offline.removed).waitFor()
    expect(await leftOnDevice(list)).toEqual({ articles: 0, pages: 0, pictures: 0 })
    await server.kill()
    const tab = await openTab(article)
    await tab.getByText(offline.youAreOffline).waitFor()
  })

  it('keeps what another saved article still needs', async () => {
    const [first, second] = ['demo-opinion', 'demo-reply'].map((key) =>
      articleItem(demoArticles.find((each) => each.key === key)!),
    )
    await (await save(addressOf(first!, 'tr'))).close()
    await (await save(addressOf(second!, 'tr'))).close()
    const list = await openTab(savedPage)
    // Both show the same picture, and the site's logo.
    await list.getByRole('button', { name: offline.removeOf(first!.headline) }).click()
    await list.getByRole('status').getByText(offline.removed).waitFor()
    expect(await leftOnDevice(list)).toEqual({ articles: 1, pages: 1, pictures: 2 })
  })
})

describe('what happens to an article after it was saved', () => {
  it('replaces the copy of what is gone by a notice (SYNC-14)', async () => {
    await (await save(article)).close()
    set.takeBack(turkishStory, 'retracted', 'tr')
    const list = await openTab(savedPage)
    await list.getByText(offline.gone, { exact: true }).waitFor()
    expect(await leftOnDevice(list)).toEqual({ articles: 1, pages: 1, pictures: 0 })
    await list.close()
    await server.kill()
    const tab = await openTab(article)
    await tab.getByRole('heading', { name: offline.goneTitle }).waitFor()
    expect(await tab.content()).not.toContain(lastParagraph)
  })

  it('replaces the copy of what was retracted by its notice (SYNC-14, ALL-4)', async () => {
    await (await save(article)).close()
    retractOn(set, turkishStory)
    const list = await openTab(savedPage)
    await list.getByText(offline.retracted, { exact: true }).waitFor()
    await list.getByRole('link', { name: `Geri çekildi: ${turkishStory.headline}` }).waitFor()
    expect(await leftOnDevice(list)).toEqual({ articles: 1, pages: 1, pictures: 0 })
    await list.close()
    await server.kill()
    const tab = await openTab(article)
    await tab.getByRole('heading', { name: `Geri çekildi: ${turkishStory.headline}` }).waitFor()
    await tab.getByText('Kaynağın <uydurma> olduğu anlaşıldı.').waitFor()
    await tab.getByText('Okurlarımızdan özür dileriz.').waitFor()
    expect(await tab.content()).not.toContain(lastParagraph)
  })

  it('saves anew what was corrected, also when only its deal was', async () => {
    await (await save(article)).close()
    publishArticle(set, { ...turkishStory, headline: 'Düzeltilmiş başlık' })
    publishDeal(set, { ...partnership, summary: 'Düzeltilmiş anlaşma özeti.' }, 'tr')
    const list = await openTab(savedPage)
    await list.getByRole('link', { name: 'Düzeltilmiş başlık' }).waitFor()
    await server.kill()
    const tab = await openTab(article)
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('Düzeltilmiş başlık')
    expect(await tab.getByText('Düzeltilmiş anlaşma özeti.').count()).toBeGreaterThan(0)
  })
})

describe('saving', () => {
  it('says so when it fails, and keeps no half of an article', async () => {
    const page = await openTab(article)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await server.kill()
    await page.getByRole('button', { name: offline.save }).click()
    await page.getByRole('status').getByText(offline.failed).waitFor()
    expect(await page.getByRole('button', { name: offline.save }).isVisible()).toBe(true)
    expect((await leftOnDevice(page)).articles).toBe(0)
  })

  it('is not in the way of a server that is back', async () => {
    await (await save(article)).close()
    await server.kill()
    publishArticle(set, { ...turkishStory, headline: 'Yeni başlık' })
    server = await startReaderServer(set, built, port())
    const tab = await openTab(article)
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('Yeni başlık')
  })
})

async function leftOnDevice(page: Page): Promise<{ articles: number; pages: number; pictures: number }> {
  return page.evaluate(async () => {
    const count = (store: string) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('reader')
        opening.onerror = () => reject(new Error('IndexedDB does not open'))
        opening.onsuccess = () => {
          const counting = opening.result.transaction(store).objectStore(store).count()
          counting.onsuccess = () => {
            resolve(counting.result)
            opening.result.close()
          }
        }
      })
    const pictures = await caches.open('saved-pictures').then((cache) => cache.keys())
    return { articles: await count('articles'), pages: await count('pages'), pictures: pictures.length }
  })
}
