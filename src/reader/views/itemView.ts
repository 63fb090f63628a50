/** What all pages of single items have in common: found, moved, gone, or never there. */
import { addressOf, patternOf, type PageType } from '@/items/addresses'
import type { Language } from '@/items/types'
import {
  isLive,
  isNotice,
  type LiveEntry,
  type NoticeEntry,
  type PublicSet,
  type View,
} from '@/plugins/feeds/types'
import type { ReaderAssets } from '../assets'
import { openEdition, type Edition } from '../edition'
import { answerPage, type Page } from '../page'
import { answerGone, answerNotFound } from './missing'
import { redirectFrom } from './redirects'

export interface ItemPage<Item> {
  type: PageType
  build(set: PublicSet, edition: Edition, entry: LiveEntry<Item>): Promise<Page>
  /** What stands at the address of what was taken back in public. */
  buildNotice?(set: PublicSet, edition: Edition, entry: NoticeEntry<never>): Promise<Page>
}

/** So many addresses of a type are named as examples. */
const EXAMPLES = 20

/** The view of a type's pages in one language. */
export function itemView<Item extends { type: PageType; slug: string }>(
  { type, build, buildNotice }: ItemPage<Item>,
  language: Language,
  assets: () => ReaderAssets,
): View {
  return {
    name: `reader.${type}.${language}`,
    pattern: patternOf(type, language),
    maxAge: 0,
    async render(set, { params, origin }) {
      const slug = params.slug ?? ''
      const entry = await set.bySlug<Item>(type, language, slug)
      const edition = await openEdition(set, language, origin, assets())
      if (isLive(entry)) return answerPage(edition, await build(set, edition, entry))
      const path = addressOf({ type, slug }, language)
      const moved = await redirectFrom(set, path, language)
      if (moved) return moved
      if (buildNotice && isNotice(entry))
        return answerPage(edition, await buildNotice(set, edition, entry as NoticeEntry<never>), 410)
      return entry?.reason ? answerGone(set, edition, path, entry.reason) : answerNotFound(set, edition, path)
    },
    async examples(set) {
      const entries = await set.list<Item>({ tag: `type:${type}`, language, limit: EXAMPLES })
      return entries.map(({ item }) => addressOf(item, language))
    },
  }
}
