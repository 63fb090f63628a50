/** What is refused is said at its field, in the language of the person who wrote it, and nothing is stored. */
import fs from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

import {
  desk,
  fieldAt,
  openBrowser,
  openContextOf,
  openView,
  ownPage,
  phone,
  storedDocs,
  type Language,
} from '../harness/browser'
import { untilStill } from '../harness/stillness'
import { startProduct, type Product } from '../harness/product'
import * as bad from './badInputs'
import type { Bad } from './badInputs'

let product: Product
let browser: Browser
let editor: Record<Language, BrowserContext>
let deal: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  // One after the other: of two logins of one person in the same moment, Payload keeps one session.
  const tr = await openContextOf('editor', browser, product.url, { language: 'tr' })
  const en = await openContextOf('editor', browser, product.url, { language: 'en' })
  editor = { tr, en }
  const [seeded] = await storedDocs(editor.tr, 'deals', {
    'where[slug][equals]': 'openai-microsoft-ortakligi',
  })
  deal = seeded!.id
}, 240_000)
afterAll(async () => {
  await browser.close()
  await product.close()
})

/**
 * Payload sends a form a quarter of a second after each change; its answer folds rows again that were unfolded since,
 * and wipes away what a save has said in between.
 */
const formIsSent = (page: Page) => untilStill(page, 400)

async function openTab(page: Page, tab: number): Promise<void> {
  await page.locator('.tabs-field__tab-button').nth(tab).click()
  for (const unfold of await page.getByText(/^(Tümünü göster|Show All)$/).all()) await unfold.click()
}

/** The messages that can be read in the tab which is open, by the path of their field, when there are so many. */
async function messages(page: Page, count: number): Promise<Record<string, string>> {
  const all = page.locator('.field-error')
  // Too few are no reason to stop: what is missing is seen by comparing.
  await all
    .nth(count - 1)
    .waitFor({ timeout: 5000 })
    .catch(() => undefined)
  const found: Record<string, string> = {}
  for (const message of await all.all()) {
    found[await pathOf(message)] = (await isReadable(message))
      ? (await message.innerText()).trim()
      : 'cut off'
  }
  return found
}

/** Payload shows a message in one line of the width of its field, and nothing at all on narrow screens. */
async function isReadable(message: Locator): Promise<boolean> {
  const text = message.locator('.tooltip-content')
  const isWhole = await text.evaluate(({ clientWidth, scrollWidth }) => scrollWidth <= clientWidth)
  return isWhole && (await message.isVisible())
}

/** The field whose element holds this; a picture's file is the one field that has no such name. */
async function pathOf(message: Locator): Promise<string> {
  const field = message.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " field-type ")][1]')
  const named = field.locator('xpath=descendant-or-self::*[starts-with(@id, "field-")]')
  if (!(await named.count())) return (await field.getAttribute('class'))!.split(' ').at(-1)!
  return (await named.first().getAttribute('id'))!.slice('field-'.length).replaceAll('__', '.')
}

const saidIn = (language: Language, inputs: Bad[]) =>
  Object.fromEntries(
    inputs.flatMap(({ says }) => Object.entries(says)).map(([at, said]) => [at, said[language]]),
  )

/** Everything that a refused save could have changed. */
const stored = async () => ({
  deals: await storedDocs(editor.tr, 'deals'),
  published: await storedDocs(editor.tr, 'deals', { draft: 'false' }),
  versions: (await storedDocs(editor.tr, 'deals/versions')).map(({ id, updatedAt }) => ({ id, updatedAt })),
  pictures: await storedDocs(editor.tr, 'media'),
  files: fs.readdirSync(path.join(product.folder, 'media')).toSorted(),
})

describe.each(['tr', 'en'] as const)('said at the field (%s), and not stored:', (language) => {
  let page: Page

  // One page for all: a new one compiles the whole admin again.
  beforeAll(async () => {
    page = await editor[language].newPage()
  })
  beforeEach(() => page.setViewportSize(desk))
  afterAll(() => page.close())

  /** What is said in the corner; Payload lists there which fields are meant. */
  async function toast(): Promise<string> {
    const said = page.locator('.toast-error').first()
    await said.waitFor()
    return (await said.innerText()).trim()
  }

  it.each([
    { what: 'values', inputs: bad.faults },
    { what: 'deletions', inputs: bad.deletions },
    { what: 'characters', inputs: bad.characters },
  ])('in the form of a deal: $what', async ({ inputs }) => {
    const before = await stored()
    await openView(page, `/admin/collections/deals/${deal}`)
    const tabs = [...new Set(inputs.map(({ tab }) => tab))]
    for (const tab of tabs) {
      await openTab(page, tab)
      await formIsSent(page)
      for (const { write } of inputs.filter((input) => input.tab === tab)) await write(page)
      await formIsSent(page)
    }
    await page.locator('#action-save-draft').click()
    const called = (await toast()).split(/\n|: /)
    expect(called.filter((name) => inputs.some(({ says }) => name in says))).toEqual([])
    const seen: Record<string, string> = {}
    for (const tab of tabs) {
      await openTab(page, tab)
      const here = saidIn(
        language,
        inputs.filter((input) => input.tab === tab),
      )
      const atDesk = await messages(page, Object.keys(here).length)
      Object.assign(seen, atDesk)
      if (tab !== tabs[0]) continue
      await page.setViewportSize(phone)
      expect(await messages(page, Object.keys(here).length)).toEqual(atDesk)
      await page.setViewportSize(desk)
    }
    expect(seen).toEqual(saidIn(language, inputs))
    expect(await stored()).toEqual(before)
  })

  it.each([
    { what: 'the currency TRL', at: 'value.currency', ...bad.oldLira },
    { what: 'NUL', at: 'summary', ...bad.nul },
  ])('by the API: $what', async ({ data, at, said }) => {
    const before = await stored()
    const headers = { ...ownPage, 'Accept-Language': language }
    const answer = await editor[language].request.patch(`/api/deals/${deal}?draft=true`, { data, headers })
    expect(answer.status()).toBe(400)
    const { errors } = (await answer.json()) as { errors: { data: { errors: object[] } }[] }
    const message = expect.objectContaining({ path: at, message: said[language] }) as object
    expect(errors[0]?.data.errors).toContainEqual(message)
    expect(await stored()).toEqual(before)
  })

  it('offers TRY and no TRL', async () => {
    await openView(page, `/admin/collections/deals/${deal}`)
    await openTab(page, 0)
    const currency = fieldAt(page, 'value.currency').locator('input').first()
    await currency.fill('TR')
    expect(await page.locator('.rs__option').allInnerTexts()).toContainEqual(expect.stringMatching(/^TRY/))
    await currency.fill('TRL')
    await page.locator('.rs__menu-notice--no-options').waitFor()
  })

  it.each([
    { what: 'HTML', file: bad.html, said: bad.notAPicture },
    { what: '70 megapixels', file: bad.huge, said: bad.tooManyPixels },
  ])('as a .png: $what', async ({ file, said }) => {
    const before = await stored()
    await openView(page, '/admin/collections/media/create')
    const picture = { name: 'a.png', mimeType: 'image/png', buffer: await file() }
    await page.locator('input[type=file]').setInputFiles(picture)
    await fieldAt(page, 'alt').fill('Mavi')
    await formIsSent(page)
    await page.locator('#action-save').click()
    expect(await toast()).toMatch(language === 'tr' ? /: Dosya$/ : /: File$/)
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport)
      expect(await messages(page, 1)).toEqual({ 'file-field': said[language] })
    }
    expect(await stored()).toEqual(before)
  })
})
