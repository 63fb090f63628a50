/**
 * `npm run screenshots -- http://localhost:3000`: the README's pictures, from a
 * running demo, with the demo's editor. Needs a Chromium (`CHROME_PATH`, or at
 * one of the usual places).
 */
import fs from 'node:fs'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import sharp from 'sharp'

import { chromiumFlags, findChromium } from '../tests/harness/chromium'

const folder = 'docs/screenshots'
const largestPicture = 200_000
const desk = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }

const url = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '')
const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium was found: set CHROME_PATH.')

fs.mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
try {
  await takeAll(browser)
} finally {
  await browser.close()
}

async function takeAll(browser: Browser): Promise<void> {
  const editor = await loggedIn(browser)
  const article = await firstOf(editor, 'articles', {
    'where[and][0][inLanguage][equals]': 'tr',
    'where[and][1][_status][equals]': 'published',
    'where[and][2][headline][contains]': 'OpenAI',
  })
  const deal = await firstOf(editor, 'deals', { 'where[slug][contains]': 'microsoft' })
  await take(editor, 'admin-articles', '/admin/collections/articles', '.collection-list table')
  await take(editor, 'admin-article', `/admin/collections/articles/${article.id}`, '#field-headline')
  await take(editor, 'admin-deal', `/admin/collections/deals/${deal.id}`, '#field-name')
  await editor.close()

  for (const colorScheme of ['light', 'dark'] as const) {
    const reader = await browser.newContext({ viewport: phone, colorScheme, locale: 'tr-TR' })
    await take(reader, `reader-${colorScheme}`, `/tr/haber/${article.slug}`, 'h1')
    await reader.close()
  }
  const reader = await browser.newContext({ viewport: desk, locale: 'tr-TR' })
  await take(reader, 'reader-front', '/tr', 'h1, h2')
  await take(reader, 'feed', '/feeds/tr/latest.rss', 'body, rss')
  await reader.close()
}

/** A browser in which the demo's editor is logged in, with the admin in Turkish. */
async function loggedIn(browser: Browser): Promise<BrowserContext> {
  const options: BrowserContextOptions = { viewport: desk, locale: 'tr-TR', colorScheme: 'light' }
  const context = await browser.newContext(options)
  await context.addCookies([{ name: 'newsroom-lng', value: 'tr', url }])
  const answer = await context.request.post(`${url}/api/users/login`, {
    data: { email: 'editor@example.com', password: 'newsroom-demo-2025' },
  })
  if (!answer.ok()) throw new Error(`The demo's editor could not log in at ${url}: ${answer.status()}`)
  return context
}

async function firstOf(
  context: BrowserContext,
  collection: string,
  query: Record<string, string>,
): Promise<{ id: string; slug: string }> {
  const params = new URLSearchParams({ depth: '0', limit: '1', sort: 'createdAt', ...query })
  const answer = await context.request.get(`${url}/api/${collection}?${params}`)
  const { docs } = (await answer.json()) as { docs: { id: string; slug: string }[] }
  if (!docs[0]) throw new Error(`There is nothing in ${collection} to show: is ${url} a seeded demo?`)
  return docs[0]
}

/** Opens an address, waits until `selector` is there and nothing moves any more, and writes the picture. */
async function take(context: BrowserContext, name: string, path: string, selector: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(url + path, { waitUntil: 'load' })
  await page.waitForSelector(selector, { timeout: 30_000, state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page
    .addStyleTag({ content: '*, *::before, *::after { animation: none !important }' })
    .catch(() => undefined)
  await page.waitForTimeout(1500)
  const picture = await smallEnough(await page.screenshot({ animations: 'disabled' }))
  fs.writeFileSync(`${folder}/${name}.png`, picture)
  console.log(`${folder}/${name}.png  ${Math.round(picture.length / 1000)} kB`)
  await page.close()
}

/** Fewer colours until the file is small: a README is read over the network. */
async function smallEnough(png: Buffer): Promise<Buffer> {
  for (const colours of [256, 128, 64, 32]) {
    const picture = await sharp(png).png({ palette: true, colours, compressionLevel: 9 }).toBuffer()
    if (picture.length < largestPicture) return picture
  }
  throw new Error(`A picture does not get smaller than ${largestPicture} bytes.`)
}
