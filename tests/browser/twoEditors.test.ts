/** Two people at one document, each at a browser of their own: who has it, who takes it over, and who was slower. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { fieldAt, openBrowser, openContextOf, openView, ownPage, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'

let product: Product
let browser: Browser
let reporter: BrowserContext
let editor: BrowserContext

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  reporter = await openContextOf('reporter', browser, product.url)
  editor = await openContextOf('editor', browser, product.url, { language: 'en' })
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function newArticle(): Promise<string> {
  const data = { headline: 'İki kişi bir haberde', inLanguage: 'tr', _status: 'draft' }
  const answer = await reporter.request.post('/api/articles?draft=true', { data, headers: ownPage })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return doc.id
}

async function openArticle(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage()
  await openView(page, `/admin/collections/articles/${id}`)
  return page
}

const headline = (page: Page) => fieldAt(page, 'headline')

async function untilStored(id: string, words: string): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const [doc] = await storedDocs<{ id: string; headline: string }>(editor, 'articles', {
      'where[id][equals]': id,
      locale: 'tr',
    })
    if (doc?.headline.includes(words)) return
    if (Date.now() > deadline) throw new Error(`Not stored: ${doc?.headline}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const dialog = (page: Page) => page.locator('.workflow-dialog')
const notes = (page: Page) => page.locator('.workflow-notices')

describe('a document that somebody is writing in', () => {
  let id: string
  let first: Page
  let second: Page

  it('says to who opens it who has it and since when, also after it has saved itself, and can only be read', async () => {
    id = await newArticle()
    first = await openArticle(reporter, id)
    await headline(first).fill('Muhabir yazıyor')
    await untilStored(id, 'Muhabir yazıyor')

    second = await openArticle(editor, id)
    await dialog(second).getByRole('heading', { name: 'Deniz Yıldız is editing this document' }).waitFor()
    expect(await dialog(second).innerText()).toMatch(/Since \w+ \d+, \d+:\d+/)
    await dialog(second).getByRole('button', { name: 'Only read' }).click()
    await notes(second).getByText('Deniz Yıldız is editing this document.').waitFor()
    expect(await headline(second).isDisabled()).toBe(true)
    expect(await second.locator('[contenteditable="true"][data-lexical-editor]').count()).toBe(0)
  })

  it('is taken over with a word of why; who had it is told by whom, and keeps what could not be saved', async () => {
    await notes(second).getByRole('button', { name: 'Take over' }).click()
    await dialog(second).getByLabel(/Why/).fill('Breaking')
    await dialog(second).getByRole('button', { name: 'Take over' }).click()
    await second.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-headline')?.disabled === false,
    )
    await second.waitForLoadState('networkidle')
    await headline(second).fill('The editor goes on')
    await untilStored(id, 'The editor goes on')

    await headline(first).press('End')
    await first.keyboard.type(' ve bitiriyor')
    await dialog(first).getByRole('heading', { name: 'Bu belgeyi Ayşe Demir devraldı' }).waitFor()
    await dialog(first).getByRole('button', { name: 'Yalnızca oku' }).click()
    const changed = notes(first).getByRole('region', { name: 'Bu arada değişti' })
    expect(await changed.innerText()).toMatch(/Ayşe Demir daha yeni bir metin kaydetti/)
    expect(await changed.innerText()).toContain('Başlık: “Muhabir yazıyor” yerine “The editor goes on”')
    const { history } = (await (
      await editor.request.get(`/api/articles/${id}/workflow`, { headers: ownPage })
    ).json()) as { history: { act: string; note: string }[] }
    expect(history[0]).toMatchObject({ act: 'takeOver', note: 'Deniz Yıldız: Breaking' })
  })

  it('is free again when the form is left: who had to wait goes on, over the newest text', async () => {
    await second.goto('/admin')
    await notes(first).getByText('Ayşe Demir düzenlemeyi bitirdi.').waitFor()
    await notes(first).getByRole('button', { name: 'Şimdi düzenle' }).click()
    await notes(first).getByRole('button', { name: 'Geri getir' }).waitFor()
    expect(await headline(first).inputValue()).toBe('The editor goes on')
    await notes(first).getByRole('button', { name: 'Geri getir' }).click()
    await untilStored(id, 'Muhabir yazıyor ve bitiriyor')
    await first.close()
    await second.close()
  })
})

describe('a save over a newer text', () => {
  it('is refused, the difference is shown, and what was typed can be put back over it', async () => {
    const id = await newArticle()
    const slow = await openArticle(reporter, id)
    const quick = await openArticle(editor, id)
    await headline(quick).fill('The editor was quicker')
    await untilStored(id, 'quicker')
    // Leaves the form, and with it the lock.
    await quick.close()

    const refused = slow.waitForResponse((response) => response.request().method() === 'PATCH')
    await fieldAt(slow, 'description').fill('Muhabirin spotu')
    expect((await refused).status()).toBe(409)
    const note = notes(slow).getByRole('region', { name: 'Bu arada değişti' })
    await note.getByText('Başlık: “İki kişi bir haberde” yerine “The editor was quicker”').waitFor()
    await note.getByRole('button', { name: 'En yeni metni yükle' }).click()
    await notes(slow).getByRole('button', { name: 'Geri getir' }).click()
    await slow.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#field-description')?.value === 'Muhabirin spotu',
    )
    // Only what was typed comes back: the other's headline stays.
    expect(await headline(slow).inputValue()).toBe('The editor was quicker')
    await slow.close()
  })
})
