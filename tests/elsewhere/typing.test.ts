/**
 * What was typed and not saved is there again: after a network that was gone, a login that expired, a tab that
 * was closed. In somebody else's project: the plugin alone does it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { startSomebodysSite } from './somebodysProject'
import type { Site } from './runIn'
import { openBrowser, openContext, openView, ownPage, type Language } from '../harness/browser'

/** The network is away for a minute in the long run; nothing depends on how long. */
const AWAY = process.env.LONG ? 60_000 : 2_000
const password = 'elsewhere-2025'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSomebodysSite(), openBrowser()])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function sitDown(email = 'writer@example.com', language: Language = 'en'): Promise<BrowserContext> {
  const context = await openContext(browser, site.url, { language })
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
  return context
}

/** The login is over for the server, while the browser still sends its cookie: as after the hours that it lasts. */
async function endSessions(email: string): Promise<void> {
  const elsewhere = await sitDown(email)
  const answer = await elsewhere.request.post('/api/users/logout?allSessions=true', { headers: ownPage })
  expect(answer.status()).toBe(200)
  await elsewhere.close()
}

/** A draft of its own, without anything in it but a name. */
async function newDraft(context: BrowserContext, collection: 'pages' | 'places'): Promise<string> {
  const data = collection === 'pages' ? { title: 'Before' } : { id: crypto.randomUUID(), name: 'Before' }
  const answer = await context.request.post(`/api/${collection}?draft=true`, { data, headers: ownPage })
  const { doc } = (await answer.json()) as { doc: { id: number | string } }
  return `/admin/collections/${collection}/${doc.id}`
}

async function type(page: Page, name: string, body: string): Promise<void> {
  await page.locator('#field-title, #field-name').fill(name)
  await page.locator('[data-lexical-editor]').click()
  await page.keyboard.type(body)
}

const typedIn = async (page: Page) => [
  await page.locator('#field-title, #field-name').inputValue(),
  (await page.locator('[data-lexical-editor]').innerText()).trim(),
]

async function storedAt(context: BrowserContext, address: string): Promise<string> {
  const path = address.replace('/admin/collections', '/api')
  const answer = await context.request.get(`${path}?draft=true&depth=0`, { headers: ownPage })
  return answer.text()
}

async function untilStored(context: BrowserContext, address: string, words: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await storedAt(context, address)).includes(words)) {
    if (Date.now() > deadline) throw new Error(`Not stored: ${await storedAt(context, address)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('typing')))
const offer = (page: Page) => page.locator('.kept-typing section')

describe('without a network', () => {
  it('says so, keeps what is typed, and saves it when the network is back, without another letter', async () => {
    const context = await sitDown()
    const address = await newDraft(context, 'places')
    const page = await context.newPage()
    await openView(page, address)
    await context.setOffline(true)
    await page.getByText('No connection.').waitFor()
    await type(page, 'Written without a network', 'And a body, too.')
    await page.waitForTimeout(AWAY)
    expect(await typedIn(page)).toEqual(['Written without a network', 'And a body, too.'])
    expect(await kept(page)).toHaveLength(1)

    await context.setOffline(false)
    await untilStored(context, address, 'And a body, too.')
    await page.getByText('No connection.').waitFor({ state: 'detached' })
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('typing')))
    await context.close()
  })
})

describe.each([
  { collection: 'pages' as const, saving: 'by a button' },
  { collection: 'places' as const, saving: 'by itself' },
])('in a collection that is saved $saving', ({ collection }) => {
  it('offers what was typed after the login expired, in Turkish, and keeps it until it is saved', async () => {
    const context = await sitDown('editor@example.com', 'tr')
    const address = await newDraft(context, collection)
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.accept())
    await openView(page, address)
    await endSessions('editor@example.com')
    const me = await context.request.get('/api/users/me', { headers: ownPage })
    expect(((await me.json()) as { user: unknown }).user).toBeNull()
    await type(page, 'Oturum bitti', 'Metin duruyor.')
    await page.waitForFunction(() =>
      Object.values(localStorage).some((text: string) => text.includes('Metin duruyor.')),
    )

    await page.goto(address)
    await page.locator('#field-email').fill('editor@example.com')
    await page.locator('#field-password').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.pathname === address)
    await offer(page).waitFor()
    expect(await offer(page).innerText()).toMatch(
      new RegExp(`Kaydedilmemiş metin var: editor@example\\.com yazdı, .*${new Date().getFullYear()}`),
    )
    expect(await typedIn(page)).toEqual(['Before', expect.not.stringContaining('Metin')])
    await offer(page).getByRole('button', { name: 'Geri getir' }).click()
    await offer(page).waitFor({ state: 'detached' })
    await page.getByText('Metin duruyor.').waitFor()
    expect(await typedIn(page)).toEqual(['Oturum bitti', 'Metin duruyor.'])

    if (collection === 'pages') await page.locator('#action-save-draft').click()
    await untilStored(context, address, 'Metin duruyor.')
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('typing')))
    await context.close()
  })
})

describe('after the tab was closed', () => {
  it('offers it to the same person at the same document only, and puts it back or throws it away', async () => {
    const context = await sitDown()
    const address = await newDraft(context, 'pages')
    const closed = await context.newPage()
    await openView(closed, address)
    await type(closed, 'Typed and closed', 'The body of it.')
    await closed.waitForTimeout(500)
    await closed.close({ runBeforeUnload: false })

    const other = await context.newPage()
    await openView(other, await newDraft(context, 'pages'))
    expect(await offer(other).count()).toBe(0)
    await context.request.post('/api/users/login', { data: { email: 'chief@example.com', password } })
    // Whoever logs in loads the admin.
    await other.goto('about:blank')
    await openView(other, address)
    expect(await offer(other).count()).toBe(0)

    await context.request.post('/api/users/login', { data: { email: 'writer@example.com', password } })
    await other.goto('about:blank')
    await openView(other, address)
    await offer(other).getByRole('button', { name: 'Put it back' }).click()
    await other.getByText('The body of it.').waitFor()
    expect(await typedIn(other)).toEqual(['Typed and closed', 'The body of it.'])
    // Not saved yet, so it is still kept.
    expect(await kept(other)).toHaveLength(1)

    await other.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await openView(again, address)
    await offer(again).getByRole('button', { name: 'Discard it' }).click()
    await offer(again).waitFor({ state: 'detached' })
    expect(await kept(again)).toEqual([])
    expect(await typedIn(again)).toEqual(['Before', expect.not.stringContaining('body')])
    await context.close()
  })

  it('also offers a text that was never saved at all', async () => {
    const context = await sitDown()
    const closed = await context.newPage()
    await openView(closed, '/admin/collections/pages/create')
    await type(closed, 'Never saved', 'Not even once.')
    await closed.waitForTimeout(500)
    await closed.close({ runBeforeUnload: false })

    const page = await context.newPage()
    await openView(page, '/admin/collections/pages/create')
    await offer(page).getByRole('button', { name: 'Put it back' }).click()
    await page.getByText('Not even once.').waitFor()
    expect(await typedIn(page)).toEqual(['Never saved', 'Not even once.'])
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/pages\/\d+$/)
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('typing')))
    await context.close()
  })
})
