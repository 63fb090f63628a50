/** The workflow speaks Turkish wherever it says something: its menus with their reasons, dialogs, notes, reports. */
import type { BrowserContext, Page } from 'playwright-core'

import type { PossibleAct, WorkflowState } from '@/plugins/workflow/types'
import { openContextOf, openView, ownPage, storedDocs } from '../harness/browser'
import { openTwoLanguages, untranslatedAfter, type TwoLanguages } from './twoLanguages'
import { textsIn } from './untranslated'

const patience = 240_000
let here: TwoLanguages
/** Of an article at each stage, and of a public one with a change pending; what the bar says of it. */
const articles: Record<string, WorkflowState> = {}

beforeAll(async () => {
  here = await openTwoLanguages()
  const { tr } = here.admin
  for (const { id } of await storedDocs(tr, 'articles')) {
    const answer = await tr.request.get(`/api/articles/${id}/workflow`, { headers: ownPage })
    const state = (await answer.json()) as WorkflowState
    articles[state.pending ? 'pending' : state.stage] ??= state
    // What people wrote reads the same in every language.
    textsIn(
      state.history.map(({ note }) => note),
      here.content,
    )
  }
}, 120_000)
afterAll(() => here?.close())

const addressOf = (stage: string) => `/admin/collections/articles/${articles[stage]!.id}`
const dialog = (page: Page) => page.locator('.workflow-dialog__wrapper').waitFor()

type Open = (page: Page) => Promise<void>
const looked = (path: string, open: Open | Open[]) => untranslatedAfter(here.pages, path, open, here.content)

const openMenu: Open = async (page) => {
  await page.locator('.workflow-bar__menu button').first().click()
  await page.locator('#workflow-assign').waitFor()
}
const openAct =
  ({ act, note, primary }: PossibleAct): Open =>
  async (page) => {
    if (!primary) await page.locator('.workflow-bar__menu button').first().click()
    await page.locator(primary ? `[data-act="${act}"]` : `#workflow-act-${act}`).click()
    await dialog(page)
    if (note !== 'required') return
    await page.locator('.workflow-dialog__confirm').click()
    await page.locator('.workflow-problem').waitFor()
  }

describe('the workflow speaks Turkish', () => {
  it(
    'at each stage: in the bar, the panels, the menu with why something is not possible, and the dialog of each act',
    async () => {
      const stages = ['approved', 'archived', 'changesRequested', 'draft', 'inReview', 'pending', 'published']
      expect(Object.keys(articles).toSorted()).toEqual(stages)
      const seen = new Set<string>()
      for (const [stage, { acts }] of Object.entries(articles)) {
        const unseen = acts.filter(({ act, possible }) => possible && !seen.has(act))
        for (const { act } of unseen) seen.add(act)
        expect(await looked(addressOf(stage), [...unseen.map(openAct), openMenu])).toEqual([])
      }
      expect(seen.size).toBeGreaterThan(7)
    },
    patience,
  )

  it(
    'when something is to happen at a time, and under an embargo',
    async () => {
      const timed =
        (name: string, wall?: string): Open =>
        async (page) => {
          await page.locator('.workflow-bar__menu button').first().click()
          await page.locator(`#workflow-time-${name}`).click()
          await dialog(page)
          if (!wall) return
          await page.locator('.workflow-dialog input[type="datetime-local"]').fill(wall)
          await page.locator('.workflow-dialog__confirm').click()
          await page.locator('.workflow-problem, .workflow-status__line').first().waitFor()
        }
      const [past, future] = ['2020-01-05T09:00', '2030-01-05T09:00']
      const found = [
        await looked(addressOf('approved'), [
          timed('schedule', past),
          timed('schedule', future),
          timed('unschedule'),
        ]),
        await looked(addressOf('published'), timed('scheduleUnpublish', future)),
        await looked(addressOf('draft'), [timed('embargo', future), timed('liftEmbargo')]),
      ]
      expect(found.flat()).toEqual([])
    },
    patience,
  )

  it(
    'when it assigns, brings an old text back, and warns of an approval that would be left behind',
    async () => {
      here.content.add('Demo: Bir anlaşma haberi nasıl okunur?!')
      const assigning = await looked(addressOf('draft'), async (page) => {
        await page.locator('.workflow-assignment button').click()
        await dialog(page)
      })
      const restoring = await looked(`${addressOf('published')}/versions`, async (page) => {
        await page.locator('tbody a').first().click()
        await page.locator('.workflow-restore__button').click()
        await dialog(page)
      })
      const leaving = await looked(addressOf('approved'), async (page) => {
        await page.locator('#field-headline').press('End')
        await page.keyboard.type('!')
        await dialog(page)
      })
      expect([...assigning, ...restoring, ...leaving]).toEqual([])
    },
    patience,
  )

  it(
    'while somebody else is editing, and when a text was typed and not saved',
    async () => {
      const editor: BrowserContext = await openContextOf('editor', here.browser, here.product.url)
      const writing = await editor.newPage()
      await openView(writing, addressOf('draft'))
      here.content.add('Başka birinin spotu')
      const saved = writing.waitForResponse((answer) => answer.url().includes('autosave=true'))
      await writing.locator('#field-description').fill('Başka birinin spotu')
      await saved
      const asked = await looked(addressOf('draft'), dialog)
      const reading = await looked(addressOf('draft'), async (page) => {
        await dialog(page)
        await page.locator('.workflow-dialog__controls button').nth(1).click()
        await page.locator('.workflow-note').waitFor()
      })
      await editor.close()
      const offline = await looked(addressOf('changesRequested'), async (page) => {
        await page.context().setOffline(true)
        await page.locator('.workflow-note').waitFor()
        await page.context().setOffline(false)
      })
      expect([...asked, ...reading, ...offline]).toEqual([])
    },
    patience,
  )

  it(
    'in a bulk act and its report',
    async () => {
      const found = await looked('/admin/collections/articles', async (page) => {
        for (const box of (await page.locator('tbody input[type=checkbox]').all()).slice(0, 6))
          await box.click()
        await page.locator('.list-controls__popup button').first().click()
        await page.locator('#workflow-bulk').click()
        // In the second language it has been done already, and is refused.
        await page.locator('.workflow-dialog select').selectOption({ index: 1 })
        await page.locator('#field-workflow-bulk-note').fill('Not')
        await page.locator('.workflow-dialog .btn--style-primary').click()
        await page.locator('.workflow-report').waitFor()
      })
      expect(found).toEqual([])
    },
    patience,
  )
})
