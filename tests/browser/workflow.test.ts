/**
 * Two people at two browsers, in Turkish and without a mouse: an article is written, reviewed, published and mended.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import {
  fieldAt,
  openBrowser,
  openContext,
  openContextOf,
  openView,
  ownPage,
  storedDocs,
} from '../harness/browser'
import { recordFigure } from '../harness/figures'
import { startProduct, type Product } from '../harness/product'
import { handsAt, type Hands } from './hands'

const password = 'newsroom-demo-2025'
const headline = 'Klavyeyle yazılan haber yayına giriyor'
const mended = 'Klavyeyle yazılan haber yayında'

let product: Product
let browser: Browser
let reporter: BrowserContext
let editor: BrowserContext

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  reporter = await openContext(browser, product.url)
  editor = await openContext(browser, product.url)
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function logIn(page: Page, hands: Hands, role: string): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').waitFor()
  await hands.tabTo('#field-email')
  await hands.type(`${role}@example.com`)
  await hands.press('Tab')
  await hands.type(password)
  await hands.press('Enter')
  // The dashboard takes the focus to the desk's heading.
  await page.waitForFunction(() => document.activeElement?.id === 'workflow-desk')
}

const stage = (page: Page, name: string) =>
  page.locator('.workflow-status').getByText(name, { exact: true }).waitFor()

/** Control and Enter opens the dialog of the bar's first act, and confirms it. */
async function act(page: Page, hands: Hands, name: string, leadsTo: string, keys = 'Control+Enter') {
  await page.locator(`.workflow-bar [data-act="${name}"]`).waitFor()
  await hands.press(keys)
  await page.locator('.workflow-dialog__confirm:not([disabled])').waitFor()
  await hands.press('Control+Enter')
  await page.locator('.workflow-dialog').waitFor({ state: 'detached' })
  await stage(page, leadsTo)
}

const stored = async (context: BrowserContext) =>
  (
    await storedDocs<{ id: string; slug: string; datePublished: string; headline: string }>(
      context,
      'articles',
      { 'where[headline][contains]': 'Klavyeyle yazılan' },
    )
  )[0]!

async function untilRead(path: string, words: string): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const answer = await fetch(product.url + path)
    const text = await answer.text()
    if (answer.ok && text.includes(words)) return
    if (Date.now() > deadline) throw new Error(`${path} does not show “${words}”: ${answer.status}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('by keyboard, from the login to a published and then mended article', () => {
  let written = 0

  it('a reporter writes it and submits it', async () => {
    const page = await reporter.newPage()
    const hands = handsAt(page)
    await logIn(page, hands, 'reporter')
    await hands.tabTo('.workflow-desk__new a[href$="/articles/create"]')
    await hands.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'field-headline')
    await hands.type(headline)
    await hands.press('Control+s')
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
    // The checklist's next open point is the body.
    await page.getByRole('button', { name: '“Metin” boş.' }).waitFor()
    await hands.press('F8')
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-lexical-editor'))
    await hands.type('Fare kullanmadan, baştan sona klavyeyle yazıldı.')
    await act(page, hands, 'submit', 'İncelemede')
    written = hands.actions()
    await page.close()
  })

  it('an editor approves it, publishes it, and mends its headline, all in all in 40 actions at most', async () => {
    const { id } = await stored(reporter)
    const page = await editor.newPage()
    const hands = handsAt(page)
    await logIn(page, hands, 'editor')
    await hands.tabTo(`.workflow-desk__title[href$="/articles/${id}"]`)
    await hands.press('Enter')
    await act(page, hands, 'approve', 'Onaylandı')
    await act(page, hands, 'publish', 'Yayında')
    const { slug, datePublished } = await stored(editor)
    await untilRead(`/tr/haber/${slug}`, headline)

    // The focus is at the bar, where the act was.
    await hands.tabTo('#field-headline')
    await hands.type(mended)
    await act(page, hands, 'fix', 'Yayında', 'Control+Shift+Enter')
    await untilRead(`/tr/haber/${slug}`, mended)
    expect((await stored(editor)).datePublished).toBe(datePublished)

    const actions = written + hands.actions()
    recordFigure('UI', 'key presses and texts from login to a published, then fixed article', { actions })
    expect(actions).toBeLessThanOrEqual(40)
    await page.close()
  })

  it('who goes through the desk sees where they are, and stays there when it is drawn anew', async () => {
    const page = await editor.newPage()
    await openView(page, '/admin')
    const hands = handsAt(page)
    await page.waitForFunction(() => document.activeElement?.id === 'workflow-desk')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    await hands.press('Tab')
    await hands.press('Tab')
    const before = await focused()
    const ring = () => page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(await ring()).toBe('solid')
    // As on a slow line, where the dashboard comes for the second time after a login only now.
    await page.evaluate(() => {
      const desk = document.querySelector('.workflow-desk')!
      desk.replaceWith(desk.cloneNode(true))
    })
    await page.waitForFunction(() => document.activeElement !== document.body)
    expect([before, await focused()]).toEqual([expect.stringContaining('/admin/'), before])
    // At once, before anybody has looked whether the focus is lost.
    await page.evaluate(() => {
      const desk = document.querySelector('.workflow-desk')!
      desk.replaceWith(desk.cloneNode(true))
    })
    await hands.tabTo('.workflow-desk__title')
    expect(hands.actions()).toBeLessThan(6)
    await page.close()
  })

  it('the history tells all of it, and the fix waits for somebody else to look at it', async () => {
    const { id } = await stored(editor)
    const answer = await editor.request.get(`/api/articles/${id}/workflow`, { headers: ownPage })
    const { history } = (await answer.json()) as {
      history: { act: string; byName: string; toCheck: boolean }[]
    }
    expect(history.map(({ act, byName, toCheck }) => [act, byName, toCheck])).toEqual([
      ['fix', 'Ayşe Demir', true],
      ['publish', 'Ayşe Demir', false],
      ['approve', 'Ayşe Demir', false],
      ['submit', 'Deniz Yıldız', false],
    ])
  })
})

describe('what is typed', () => {
  it('the moment an act is done is kept', async () => {
    const { id } = await stored(editor)
    const page = await editor.newPage()
    await openView(page, `/admin/collections/articles/${id}`)
    const field = fieldAt(page, 'headline')
    for (const times of ['bir', 'iki', 'üç']) {
      await field.fill(`Klavyeyle yazılan haber, ${times} kez`)
      await page.locator('.workflow-bar [data-act="fix"]').click()
      await page.locator('.workflow-dialog__confirm:not([disabled])').click()
      await page.locator('.workflow-dialog').waitFor({ state: 'detached' })
      const next = `Klavyeyle yazılan haber, ${times} kezden sonra`
      await field.fill(next)
      await page.waitForTimeout(1500)
      expect(await field.inputValue()).toBe(next)
    }
    await page.close()
  })
})

describe('a dialog', () => {
  it('closes and confirms by its keys wherever the focus is, and opens again', async () => {
    const { id } = await stored(editor)
    const page = await editor.newPage()
    await openView(page, `/admin/collections/articles/${id}`)
    const dialog = page.locator('.workflow-dialog')
    const open = async () => {
      await page.locator('.workflow-bar [data-act="fix"]').click()
      await page.locator('.workflow-dialog__confirm:not([disabled])').waitFor()
      await page.waitForFunction(() => document.activeElement?.closest('.workflow-dialog'))
      // As after a button that had it was switched off.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    }
    const fixes = async () => {
      const answer = await editor.request.get(`/api/articles/${id}/workflow`, { headers: ownPage })
      const { history } = (await answer.json()) as { history: { act: string }[] }
      return history.filter(({ act }) => act === 'fix').length
    }
    const before = await fixes()
    await fieldAt(page, 'headline').fill('Klavyeyle yazılan haber, bir kez daha')
    await open()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // Held down, the keys that open it do not confirm what nobody has read.
    for (const key of ['Control', 'Shift', 'Enter']) await page.keyboard.down(key)
    await page.locator('.workflow-dialog__confirm:not([disabled])').waitFor()
    await page.keyboard.down('Enter')
    for (const key of ['Enter', 'Shift', 'Control']) await page.keyboard.up(key)
    await page.waitForTimeout(1000)
    // Anew: for a moment after a dialog the focus is brought back wherever it is lost.
    await openView(page, `/admin/collections/articles/${id}`)
    await open()
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await fixes()).toBe(before + 1)
    await page.close()
  })
})

describe('in the list', () => {
  it('what is public stays out of the trash and says why; what went in says where it stood, and comes back', async () => {
    const chief = await openContextOf('chief', browser, product.url)
    const page = await chief.newPage()
    const docs = await storedDocs<{ id: string; workflow: { stage: string } }>(chief, 'articles')
    const at = (stage: string) => docs.find(({ workflow }) => workflow.stage === stage)!.id
    await openView(page, '/admin/collections/articles')
    const tick = (id: string) => page.locator(`tr:has(a[href*="${id}"]) input[type=checkbox]`).check()
    const chosen = (act: string) => page.locator('.list-selection').getByRole('button', { name: act })
    const confirm = () => page.getByRole('button', { name: 'Onayla', exact: true }).click()
    await tick(at('published'))
    await tick(at('approved'))
    await chosen('Sil').click()
    await confirm()
    await page.getByText('Önce yayından kaldırın: “Yayından kaldır” işlemi.').waitFor()

    await openView(page, `/admin/collections/articles/trash/${at('approved')}`)
    await stage(page, 'Onaylandı')
    expect(await page.locator('.workflow-bar').count()).toBe(0)
    await openView(page, '/admin/collections/articles/trash')
    await tick(at('approved'))
    await chosen('Geri Yükle').click()
    await confirm()
    await page.locator(`tr:has(a[href*="${at('approved')}"])`).waitFor({ state: 'detached' })
    await openView(page, `/admin/collections/articles/${at('approved')}`)
    await page.locator('.workflow-bar').waitFor()
    await chief.close()
  })
})
