/**
 * The workflow in the admin for everybody: axe finds nothing in what the plugin draws. What it finds in Payload's own
 * components is listed, by rule and place, so that nothing is added to it unseen.
 */
import type { Browser, Page } from 'playwright-core'

import { desk, openBrowser, openContextOf, openView, ownPage, phone, storedDocs } from '../harness/browser'
import { runs } from '../harness/figures'
import { startProduct, type Product } from '../harness/product'
import { complaintsOf } from './axe'
import { ofPayload } from './payloadViolations'

let product: Product
let browser: Browser
const ids: Record<string, string> = {}

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  const chief = await openContextOf('chief', browser, product.url)
  const articles = await storedDocs<{ id: string; workflow: { stage: string; live: unknown } }>(
    chief,
    'articles',
  )
  for (const { id, workflow } of articles)
    ids[workflow.live && workflow.stage === 'draft' ? 'pending' : workflow.stage] ??= id
  const me = await chief.request.get('/api/users/me', { headers: ownPage })
  const { user } = (await me.json()) as { user: { id: string } }
  const assignment = { assignee: user.id, due: '2020-01-01T10:00:00.000Z' }
  await chief.request.post(`/api/articles/${ids.inReview}/assign`, { data: assignment, headers: ownPage })
  await chief.close()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

interface Shown {
  name: string
  path: () => string
  /** What is opened before axe looks. */
  open?: (page: Page) => Promise<void>
}

const article = (stage: string) => () => `/admin/collections/articles/${ids[stage]}`
const dialog = (page: Page) => page.locator('.workflow-dialog__wrapper').waitFor()
const act = async (page: Page, name: string) => {
  await page.locator(`.workflow-bar [data-act="${name}"]`).click()
  await dialog(page)
}

const timed = async (page: Page, name: string) => {
  await page.locator('.workflow-bar__menu button').first().click()
  await page.locator(`#workflow-time-${name}`).click()
  await dialog(page)
}

const views: Shown[] = [
  { name: 'the desk', path: () => '/admin' },
  { name: 'the list', path: () => '/admin/collections/articles' },
  { name: 'a new document', path: () => '/admin/collections/articles/create' },
  { name: 'a document with a change pending', path: article('pending') },
  {
    name: 'the menu of acts',
    path: article('pending'),
    async open(page) {
      await page.locator('.workflow-bar__menu button').first().click()
      await page.locator('.workflow-menu__impossible').first().waitFor()
    },
  },
  { name: 'an act’s dialog', path: article('pending'), open: (page) => act(page, 'fix') },
  {
    name: 'an act that lacks its note',
    path: article('inReview'),
    async open(page) {
      await act(page, 'requestChanges')
      await page.locator('.workflow-dialog__confirm').click()
      await page.locator('.workflow-problem').waitFor()
    },
  },
  {
    name: 'the assignment',
    path: article('inReview'),
    async open(page) {
      await page.locator('.workflow-assignment button').click()
      await dialog(page)
    },
  },
  {
    name: 'the time of a schedule',
    path: article('approved'),
    async open(page) {
      await timed(page, 'schedule')
      await page.locator('.workflow-dialog input[type="datetime-local"]').fill('2030-01-05T09:00')
    },
  },
  {
    name: 'an embargo, and its line in the bar',
    path: article('changesRequested'),
    async open(page) {
      await timed(page, 'embargo')
      await page.locator('.workflow-dialog input[type="datetime-local"]').fill('2030-01-05T09:00')
      await page.locator('.workflow-dialog__confirm').click()
      await page.locator('.workflow-status__line').waitFor()
    },
  },
  {
    name: 'the difference of two versions',
    path: article('published'),
    async open(page) {
      await openView(page, `${article('published')()}/versions`)
      await page.locator('tbody a').first().click()
      await page.locator('.workflow-restore__button').click()
      await dialog(page)
    },
  },
]

const isLong = runs(0, 1) === 1
const ofLayout = ['color-contrast', 'scrollable-region-focusable', 'meta-viewport', 'region']
/**
 * `rules`: the theme changes nothing but colours, and a phone what is where and how large, so where a view was seen in
 * light, they are what there is to see.
 */
const ways: { how: string; theme?: 'dark'; viewport?: typeof phone; rules?: string[] }[] = [
  { how: 'light' },
  { how: 'dark', theme: 'dark', rules: isLong ? undefined : ['color-contrast'] },
  { how: 'at 390 px', viewport: phone, rules: isLong ? undefined : ofLayout },
]
/** A view is opened once and then looked at in each way; `LONG` opens it anew for each. */
const openings = isLong ? ways.map((way) => [way]) : [ways]

/** Colours fade from one theme into the other. */
const show = (page: Page, theme: string) =>
  page.evaluate(async (theme) => {
    document.documentElement.setAttribute('data-theme', theme)
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(fading.map(({ finished }) => finished))
  }, theme)

describe.each(openings.map((seen) => [seen.map(({ how }) => how).join(', '), seen] as const))(
  'axe, %s',
  (_, seen) => {
    let page: Page
    beforeAll(async () => {
      const [{ theme, viewport } = {}] = seen
      const context = await openContextOf('chief', browser, product.url, { colorScheme: theme, viewport })
      // One page for all: a new one compiles the whole admin again.
      page = await context.newPage()
    })
    afterAll(() => page?.context().close())

    it.each(views)('$name', async ({ path, open }) => {
      await page.setViewportSize(seen[0]?.viewport ?? desk)
      await openView(page, path())
      await open?.(page)
      // Nothing is half transparent any more.
      await page.waitForTimeout(500)
      for (const { how, theme = 'light', viewport = desk, rules } of seen) {
        await page.setViewportSize(viewport)
        await show(page, theme)
        const { ours, payloads } = await complaintsOf(page, rules)
        expect([how, ours]).toEqual([how, []])
        expect([how, payloads.filter((one) => !ofPayload.includes(one))]).toEqual([how, []])
      }
    })
  },
)

describe('axe, while somebody else is editing', () => {
  it('the dialog, and then the note below the controls', async () => {
    const editor = await openContextOf('editor', browser, product.url)
    const writing = await editor.newPage()
    await openView(writing, article('changesRequested')())
    await writing.locator('#field-headline').press('End')
    const saved = writing.waitForResponse((answer) => answer.url().includes('autosave=true'))
    await writing.keyboard.type('!')
    await saved
    const chief = await openContextOf('chief', browser, product.url)
    const page = await chief.newPage()
    await openView(page, article('changesRequested')())
    await dialog(page)
    await page.waitForTimeout(500)
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.getByRole('button', { name: 'Yalnızca oku' }).click()
    await page.locator('.workflow-note').waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await editor.close()
    await chief.close()
  })
})

describe('axe, on a bulk act', () => {
  it('while it is asked for, and on its report', async () => {
    const chief = await openContextOf('chief', browser, product.url)
    const page = await chief.newPage()
    await openView(page, '/admin/collections/articles')
    for (const box of (await page.locator('tbody input[type=checkbox]').all()).slice(0, 5)) await box.click()
    await page.locator('.list-controls__popup button').first().click()
    await page.locator('#workflow-bulk').click()
    await page.locator('.workflow-dialog select').selectOption({ index: 1 })
    await page.locator('#field-workflow-bulk-note').fill('Not')
    expect((await complaintsOf(page)).ours).toEqual([])
    await page.locator('.workflow-dialog .btn--style-primary').click()
    await page.locator('.workflow-report').waitFor()
    expect((await complaintsOf(page)).ours).toEqual([])
    await chief.close()
  })
})
