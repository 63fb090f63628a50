/**
 * Turkish is complete: every view is opened in Turkish and in English, and what reads the same in both is
 * a text that nobody translated. Forms are opened empty and filled in, with all their tabs, rows and menus.
 */
import { openContext, type Language } from '../harness/browser'
import { collections, openTwoLanguages, untranslatedOn, withDrafts, type TwoLanguages } from './twoLanguages'

/** A walk of twenty views takes half a minute; on a busy machine more. */
const patience = 240_000
let here: TwoLanguages

beforeAll(async () => {
  here = await openTwoLanguages()
})
afterAll(() => here?.close())

const inAdmin = (paths: string[]) => untranslatedOn(here.pages, paths, here.content)

describe('the admin speaks Turkish', () => {
  it(
    'on the dashboard, in the account, the site’s settings and where nothing is',
    async () => {
      expect(await inAdmin(['/admin', '/admin/account', '/admin/globals/site', '/admin/nowhere'])).toEqual([])
    },
    patience,
  )

  it(
    'on the board, in the calendar and the notifications',
    async () => {
      expect(await inAdmin(['/admin/board', '/admin/calendar', '/admin/notifications'])).toEqual([])
    },
    patience,
  )

  it(
    'in every list and the trash',
    async () => {
      const lists = collections.map((collection) => `/admin/collections/${collection}`)
      const trash = withDrafts.map((collection) => `/admin/collections/${collection}/trash`)
      expect(await inAdmin([...lists, ...trash])).toEqual([])
    },
    patience,
  )

  it(
    'in the versions',
    async () => {
      const paths = Object.entries(here.versions).flatMap(([collection, version]) => {
        const list = `/admin/collections/${collection}/${here.examples[collection]}/versions`
        return [list, `${list}/${version}`]
      })
      expect(paths).toHaveLength(8)
      expect(await inAdmin(paths)).toEqual([])
    },
    patience,
  )

  it(
    'to those who are not logged in',
    async () => {
      const { browser, content, product } = here
      const open = async (language: Language) =>
        (await openContext(browser, product.url, { language })).newPage()
      const pages = { tr: await open('tr'), en: await open('en') }
      const paths = ['/admin/login', '/admin/forgot', '/admin/logout', '/admin/reset/nothing']
      expect(await untranslatedOn(pages, paths, content)).toEqual([])
    },
    patience,
  )
})

describe('the forms speak Turkish', () => {
  it(
    'while they are empty',
    async () => {
      expect(
        await inAdmin(collections.map((collection) => `/admin/collections/${collection}/create`)),
      ).toEqual([])
    },
    patience,
  )

  it(
    'when they are filled in',
    async () => {
      const forms = Object.entries(here.examples).map(([slug, id]) => `/admin/collections/${slug}/${id}`)
      expect(forms.length).toBeGreaterThan(8)
      expect(await inAdmin(forms)).toEqual([])
    },
    patience,
  )
})
