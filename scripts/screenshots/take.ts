import fs from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'

const folder = 'docs/screenshots'
const largestPicture = 200_000
export const desk = { width: 1280, height: 860 }
export const phone = { width: 390, height: 844 }

/** Opens an address, waits until `selector` is there and nothing moves any more, and writes the picture. */
export async function take(
  context: BrowserContext,
  name: string,
  address: string,
  selector: string,
  open?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector(selector, { timeout: 30_000, state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page
    .addStyleTag({ content: '*, *::before, *::after { animation: none !important }' })
    .catch(() => undefined)
  await open?.(page)
  await page.waitForTimeout(1500)
  const picture = await smallEnough(await page.screenshot({ animations: 'disabled' }))
  const file = `${folder}/${name}.png`
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, picture)
  console.log(`${file}  ${Math.round(picture.length / 1000)} kB`)
  await page.close()
}

/** A browser in which one of the demo's people is logged in, with the admin in their language. */
export async function loggedIn(
  browser: Browser,
  url: string,
  {
    role = 'editor',
    language = 'tr',
    ...options
  }: { role?: string; language?: 'en' | 'tr' } & BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: desk,
    locale: language === 'tr' ? 'tr-TR' : 'en-GB',
    colorScheme: 'light',
    timezoneId: 'Europe/Istanbul',
    ...options,
  })
  await context.addCookies([{ name: 'newsroom-lng', value: language, url }])
  const answer = await context.request.post(`${url}/api/users/login`, {
    data: { email: `${role}@example.com`, password: 'newsroom-demo-2025' },
  })
  if (!answer.ok()) throw new Error(`The demo's ${role} could not log in at ${url}: ${answer.status()}`)
  return context
}

/** The oldest document that a query finds. */
export async function firstOf(
  context: BrowserContext,
  url: string,
  collection: string,
  query: Record<string, string>,
): Promise<{ id: string; slug: string }> {
  const params = new URLSearchParams({ depth: '0', limit: '1', sort: 'createdAt', ...query })
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const answer = await context.request.get(`${url}/api/${collection}?${params}`, { headers })
  const { docs } = (await answer.json()) as { docs: { id: string; slug: string }[] }
  if (!docs[0]) throw new Error(`There is nothing in ${collection} to show: is ${url} a seeded demo?`)
  return docs[0]
}

/** Fewer colours until the file is small: a README is read over the network. */
async function smallEnough(png: Buffer): Promise<Buffer> {
  for (const colours of [256, 128, 64, 32]) {
    const picture = await sharp(png).png({ palette: true, colours, compressionLevel: 9 }).toBuffer()
    if (picture.length < largestPicture) return picture
  }
  throw new Error(`A picture does not get smaller than ${largestPicture} bytes.`)
}
