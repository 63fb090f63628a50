/** Turkish is complete in the forms: empty and filled in, with all their tabs, rows and menus. */
import { collections, openTwoLanguages, untranslatedOn, type TwoLanguages } from './twoLanguages'

/** A walk of twenty views takes half a minute; on a busy machine more. */
const patience = 240_000
let here: TwoLanguages

beforeAll(async () => {
  here = await openTwoLanguages()
})
afterAll(() => here?.close())

const inAdmin = (paths: string[]) => untranslatedOn(here.admin, paths, here.content)

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
