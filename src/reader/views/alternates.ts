/** The same page in the site's other languages. */
import { addressOf, addressOfPage, type FixedPage, type PageType } from '@/items/addresses'
import type { PublicSet } from '@/plugins/feeds/types'
import type { Edition } from '../edition'
import type { PageHead } from '../parts/Head'

/** Of an item that is localised by field: where it is public in them. */
export async function alternatesOf(
  set: PublicSet,
  edition: Edition,
  item: { type: PageType; id: string },
): Promise<PageHead['alternates']> {
  const found = await Promise.all(
    othersOf(edition).map(async (language) => {
      const other = await set.item<{ type: PageType; slug: string }>(item, language)
      return other && { language, path: addressOf(other, language) }
    }),
  )
  return found.filter((alternate) => alternate !== undefined)
}

/** Of a page that every language has. */
export function alternatesOfPage(edition: Edition, page: 'front' | FixedPage): PageHead['alternates'] {
  return othersOf(edition).map((language) => ({ language, path: addressOfPage(page, language) }))
}

const othersOf = (edition: Edition) => edition.languages.filter((language) => language !== edition.language)
