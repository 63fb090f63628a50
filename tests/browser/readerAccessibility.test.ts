/** The reader's pages for everybody: checked by axe, at a phone's width, light and dark, and by keyboard. */
import fs from 'node:fs'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'

import { addressOf } from '@/items/addresses'
import { tr } from '@/reader/texts/tr'
import { chromiumFlags, findChromium } from '../harness/chromium'
import { seededSet, turkishStory } from '../reader/seededSet'
import { axeOn } from './axe'
import { builtReader, startReaderServer, type BuiltReader, type ReaderServer } from './readerServer'

const paths = [
  '/tr',
  addressOf(turkishStory, 'tr'),
  '/tr/anlasma/openai-microsoft-ortakligi',
  '/en/company/microsoft',
  '/tr/kaydedilenler',
  '/tr/haber/yok',
]

let browser: Browser
let built: BuiltReader
let server: ReaderServer

beforeAll(async () => {
  built = await builtReader()
  server = await startReaderServer(seededSet(), built)
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
})

afterAll(async () => {
  await browser.close()
  await server.kill()
  fs.rmSync(built.folder, { recursive: true })
})

async function within<T>(
  options: Parameters<Browser['newContext']>[0],
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  try {
    return await act(context)
  } finally {
    await context.close()
  }
}

const phone = { width: 390, height: 844 }

describe('the reader’s pages', () => {
  it.each([
    ['light, on a phone', { viewport: phone, colorScheme: 'light' as const }],
    ['dark, on a phone', { viewport: phone, colorScheme: 'dark' as const }],
    ['on a wide screen', { viewport: { width: 1280, height: 900 } }],
  ])('have nothing that axe complains about: %s', async (_, options) => {
    await within(options, async (context) => {
      for (const path of paths) {
        const page = await context.newPage()
        await page.goto(server.url + path)
        const { violations } = await axeOn(page).analyze()
        const complaints = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        )
        expect({ path, complaints }).toEqual({ path, complaints: [] })
        await page.close()
      }
    })
  })

  it('fit the narrowest phones without scrolling sideways', async () => {
    await within({ viewport: { width: 320, height: 640 } }, async (context) => {
      for (const path of paths) {
        const page = await context.newPage()
        await page.goto(server.url + path)
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect({ path, excess }).toEqual({ path, excess: 0 })
        await page.close()
      }
    })
  })

  it('begin, for the keyboard, with the way to the content', async () => {
    await within({ viewport: phone }, async (context) => {
      const page = await context.newPage()
      await page.goto(server.url + paths[1])
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(tr.site.skip)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    })
  })

  it('can be read without any script', async () => {
    await within({ viewport: phone, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage()
      await page.goto(server.url + paths[1])
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(turkishStory.headline)
      expect(await page.getByRole('button').count()).toBe(0)
    })
  })

  it('run under their policy without a single refusal', async () => {
    await within({ viewport: phone }, async (context) => {
      const said: string[] = []
      const page = await context.newPage()
      page.on('console', (message) => {
        if (/Content Security Policy|error/i.test(message.text())) said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      for (const path of paths.slice(0, 5)) await page.goto(server.url + path, { waitUntil: 'networkidle' })
      expect(said).toEqual([])
    })
  })
})
