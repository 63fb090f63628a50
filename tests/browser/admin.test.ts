/** The desk on a phone: nothing is wider than the screen, and an article can be written and published by thumb. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

import { fieldAt, openBrowser, openContextOf, openView, phone, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'

let product: Product
let browser: Browser
let editor: BrowserContext
let page: Page

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  editor = await openContextOf('editor', browser, product.url, { viewport: phone })
  page = await editor.newPage()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** How much wider than the screen the page is; what scrolls inside its own box does not count. */
const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function fullest(collection: string): Promise<string> {
  const docs = await storedDocs(editor, collection)
  const [first] = docs.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)
  return first!.id
}

describe('the desk at 390 px', () => {
  it('has no view that is wider than the screen, in none of its tabs', async () => {
    const wide: string[] = []
    const paths = ['/admin', '/admin/account']
    for (const collection of ['articles', 'companies', 'deals', 'media']) {
      const list = `/admin/collections/${collection}`
      paths.push(list, `${list}/create`, `${list}/${await fullest(collection)}`)
    }
    for (const path of paths) {
      await openView(page, path)
      if ((await excess()) > 0) wide.push(path)
      for (const tab of (await page.locator('.tabs-field__tab-button').all()).slice(1)) {
        await tab.click()
        for (const unfold of await page.getByText('Tümünü göster', { exact: true }).all()) {
          if (await unfold.isVisible()) await unfold.click()
        }
        if ((await excess()) > 0) wide.push(`${path} (${await tab.innerText()})`)
      }
    }
    expect(wide).toEqual([])
  })

  it('has headline, body and the next act within reach', async () => {
    await openView(page, '/admin/collections/articles/create')
    const save = page.locator('#action-save-draft')
    const submit = page.locator('.workflow-bar [data-act="submit"]')
    const isWithinReach = async (control: Locator) => {
      await control.scrollIntoViewIfNeeded()
      const box = (await control.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(phone.width)
    }
    for (const control of [fieldAt(page, 'headline'), page.locator('[data-lexical-editor]'), save])
      await isWithinReach(control)
    await fieldAt(page, 'headline').fill('Telefonda yazılan haber')
    await page.locator('[data-lexical-editor]').click()
    await page.keyboard.type('Başparmakla yazıldı.')
    await save.click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await submit.waitFor()
    await isWithinReach(submit)
    await isWithinReach(page.locator('.workflow-bar__more'))
    // After writing, far down in the form, what leads on is still on the screen.
    await page.locator('[data-lexical-editor]').scrollIntoViewIfNeeded()
    expect((await submit.boundingBox())!.y).toBeLessThan(phone.height)
    await submit.click()
    const confirm = page.locator('.workflow-dialog__confirm')
    await isWithinReach(confirm)
    await confirm.click()
    await page.locator('.workflow-status').getByText('İncelemede', { exact: true }).waitFor()
  })
})
