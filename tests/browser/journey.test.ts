/**
 * One article's way, by the hands of those who make it: written by a reporter, published by an editor,
 * read on the web, in the feeds, on the phone, and without a server.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Deal } from '@/payload-types'
import { tr } from '@/reader/texts/tr'
import { recordFigure } from '../harness/figures'
import { fieldAt, logIn, openBrowser, openContext, openView, phone, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'

const headline = 'Çağdaş ışık: İstanbul’da ödüllü şölen'
const slug = 'cagdas-isik-istanbul-da-odullu-solen'
const paragraphs = ['İğne deliğinden geçen ışık, ğ ve ş ile yazıldı.', 'Üçüncü gün öğleden sonra bitti.']

let product: Product
let browser: Browser
let editor: BrowserContext
/** Where a phone stands that has everything from before; one that has nothing is not told what is gone. */
let cursor: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  const answer = await fetch(`${product.url}/mobile/v1/changes?locale=tr&limit=500`)
  const sync = (await answer.json()) as { cursor: string; complete: boolean }
  expect(sync.complete).toBe(true)
  cursor = sync.cursor
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** Counts what the hand does, not what it types; also beyond a change of pages. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('clicked', () => (clicks += 1))
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => (window as unknown as { clicked(): void }).clicked(), true)
  })
  return () => clicks
}

interface Change {
  id: string
  headline?: string
  gone?: string
}

/** What readers find of an article in the feeds, on its page and in the phone's sync. */
async function seenByReaders(id: string) {
  const read = async (path: string) => {
    const answer = await fetch(product.url + path, { redirect: 'manual' })
    return { status: answer.status, text: await answer.text() }
  }
  const [rss, json, page, sync] = await Promise.all([
    read('/feeds/tr/latest.rss'),
    read('/feeds/tr/latest.json'),
    read(`/tr/haber/${slug}`),
    read(`/mobile/v1/changes?locale=tr&limit=500&since=${cursor}`),
  ])
  const { items } = JSON.parse(json.text) as { items: { id: string; title: string }[] }
  const { changes } = JSON.parse(sync.text) as { changes: Change[] }
  const change = changes.find((one) => one.id === id)
  return {
    rss: /<title>([^<]*)<\/title>/.exec(
      rss.text.split('<item>').find((item) => item.includes(id)) ?? '',
    )?.[1],
    json: items.find((item) => item.id.endsWith(id))?.title,
    page: page.status === 200 ? /<h1[^>]*>([^<]*)<\/h1>/.exec(page.text)?.[1] : page.status,
    phone: change?.gone ?? change?.headline,
  }
}

/** @returns how long it took, in milliseconds */
async function untilReadersSee(id: string, expected: Awaited<ReturnType<typeof seenByReaders>>) {
  const started = performance.now()
  for (;;) {
    const seen = await seenByReaders(id)
    const isThere = JSON.stringify(seen) === JSON.stringify(expected)
    const waited = performance.now() - started
    if (isThere) return Math.round(waited)
    if (waited > 10_000) expect(seen).toEqual(expected)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const everywhere = (title: string) => ({ rss: title, json: title, page: title, phone: title })

describe('an article with Turkish letters', () => {
  let id: string

  it('is a saved draft within five clicks, and saves itself from then on', async () => {
    const reporter = await openContext(browser, product.url)
    const page = await reporter.newPage()
    const clicks = await countClicks(page)
    await logIn(page, 'reporter')
    const before = clicks()

    await page.locator('#card-articles a[href$="/create"]').click()
    await fieldAt(page, 'headline').click()
    await page.keyboard.type(headline)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ödül töreninden notlar.')
    await page.locator('[data-lexical-editor]').click()
    await page.keyboard.type(paragraphs[0]!)
    await page.keyboard.press('Enter')
    await page.keyboard.type(paragraphs[1]!)
    await page.getByRole('button', { name: 'Taslağı kaydet' }).click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
    recordFigure('UI', 'clicks to a saved draft', { clicks: clicks() - before })
    expect(clicks() - before).toBeLessThanOrEqual(5)

    id = new URL(page.url()).pathname.split('/').at(-1)!
    await fieldAt(page, 'description').fill('Ödül töreninden notlar, şimdi daha uzun.')
    await expectStored(reporter, id, 'şimdi daha uzun')
    // A reporter cannot publish; there is nothing to press.
    expect(await actButton(page, 'publish').count()).toBe(0)
    await act(page, 'submit', 'İncelemede')
    expect((await seenByReaders(id)).page).toBe(404)
    await reporter.close()
  })

  it('is everywhere when an editor has approved and published it', async () => {
    editor = await openContext(browser, product.url)
    const page = await editor.newPage()
    await logIn(page, 'editor')
    await openView(page, `/admin/collections/articles/${id}`)
    expect(await fieldAt(page, 'headline').inputValue()).toBe(headline)
    await act(page, 'approve', 'Onaylandı')
    expect((await seenByReaders(id)).page).toBe(404)
    await act(page, 'publish', 'Yayında')
    const milliseconds = await untilReadersSee(id, everywhere(headline))
    recordFigure('UI', 'published until everywhere', { milliseconds })

    const reader = await editor.newPage()
    await reader.goto(`/tr/haber/${slug}`)
    for (const text of paragraphs) expect(await reader.getByText(text).isVisible()).toBe(true)
    await reader.close()
  })

  it('follows everywhere when a typo in its headline is mended', async () => {
    const page = editor.pages()[0]!
    const changed = `${headline} (güncellendi)`
    // The page is drawn anew after an act; a person sees that.
    await page.waitForLoadState('networkidle')
    await fieldAt(page, 'headline').fill(changed)
    await act(page, 'fix', 'Yayında')
    await untilReadersSee(id, everywhere(changed))
  })

  it('is gone everywhere when it is unpublished, and then goes to the trash', async () => {
    const page = editor.pages()[0]!
    const nowhere = (phone: string) => ({ rss: undefined, json: undefined, page: 410, phone })
    await page.locator('.workflow-bar__more').click()
    await page.locator('#workflow-act-unpublish').click()
    await confirm(page, 'Taslak')
    await untilReadersSee(id, nowhere('unpublished'))
    const whole = await fetch(`${product.url}/mobile/v1/articles/${id}`)
    expect([whole.status, await whole.json()]).toEqual([
      410,
      expect.objectContaining({ gone: 'unpublished' }),
    ])
    await openView(page, `/admin/collections/articles/${id}`)
    await choose(page, 'Sil')
    await page.waitForURL(/articles(\/trash)?(\?.*)?$/)
    expect(await seenByReaders(id)).toEqual(nowhere('unpublished'))
  })
})

const actButton = (page: Page, act: string) => page.locator(`.workflow-bar [data-act="${act}"]`)

/** An act of the workflow by its button; its dialog may ask whether to go on in spite of warnings. */
async function act(page: Page, name: string, stage: string): Promise<void> {
  await actButton(page, name).click()
  await confirm(page, stage)
}

async function confirm(page: Page, stage: string): Promise<void> {
  await page.locator('.workflow-dialog__confirm').click()
  await page.locator('.workflow-status').getByText(stage, { exact: true }).waitFor()
}

/** An act of the document's menu, which asks whether it is meant. */
async function choose(page: Page, act: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.locator('dialog, .confirmation-modal').getByRole('button', { name: 'Onayla' }).click()
}

async function expectStored(context: BrowserContext, id: string, words: string): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const docs = await storedDocs(context, 'articles', { 'where[id][equals]': id })
    if (JSON.stringify(docs).includes(words)) return
    if (Date.now() > deadline) throw new Error(`It was not saved by itself: ${JSON.stringify(docs)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('the story, saved on a phone', () => {
  it('opens whole in a new tab while the server is dead', async () => {
    const [story] = await storedDocs<{ id: string; slug: string }>(editor, 'articles', {
      'where[headline][contains]': 'OpenAI ile Microsoft',
      'where[inLanguage][equals]': 'tr',
    })
    const [partnership] = await storedDocs<Deal>(editor, 'deals', {
      'where[slug][contains]': 'microsoft',
      locale: 'tr',
    })
    const onPhone = await openContext(browser, product.url, { viewport: phone })
    const page = await onPhone.newPage()
    await page.goto(`/tr/haber/${story!.slug}`)
    const pictures = await page.locator('main img').count()
    await page.getByRole('button', { name: tr.offline.save }).click()
    await page.getByRole('status').getByText(tr.offline.saved).waitFor()
    await product.kill()

    const tab = await onPhone.newPage()
    await tab.goto(`/tr/haber/${story!.slug}`)
    expect(await tab.getByText('Sam Altman, X’teki bir paylaşıma verdiği yanıtta').isVisible()).toBe(true)
    expect(partnership!.terms).toHaveLength(7)
    for (const { summary } of partnership!.terms ?? []) {
      expect(await tab.getByText(summary, { exact: true }).count()).toBeGreaterThan(0)
    }
    const widths = await tab.locator('main img').evaluateAll((images) =>
      Promise.all(
        (images as HTMLImageElement[]).map(async (image) => {
          image.loading = 'eager'
          await image.decode().catch(() => undefined)
          return image.naturalWidth
        }),
      ),
    )
    expect(widths).toHaveLength(pictures)
    expect(Math.min(...widths)).toBeGreaterThan(0)
    await onPhone.close()
  })
})
