/** The reader site: every page a pure view of the public set. */
import { languages } from '@/items/addresses'
import type { View } from '@/plugins/feeds/types'
import { builtAssets, type ReaderAssets } from '../assets'
import { articlePage } from './articleView'
import { companyPage } from './companyView'
import { dealPage } from './dealView'
import { elsewhereView } from './elsewhereView'
import { fixedView, frontView, rootView } from './fixedViews'
import { itemView } from './itemView'
import { authorPage, sectionPage, topicPage } from './listViews'
import { manifestView } from './manifestView'

/** The deepest path that is looked up among the redirects. */
const DEEPEST = 4

/**
 * @param assets the addresses of style and script; asked when a page is rendered,
 * so that the views can be listed before the reader is built
 */
export function createReaderViews(assets: () => ReaderAssets): View[] {
  return [
    rootView,
    manifestView(assets),
    frontView(assets),
    ...languages.flatMap((language) => [
      itemView(articlePage, language, assets),
      itemView(companyPage, language, assets),
      itemView(dealPage, language, assets),
      itemView(sectionPage, language, assets),
      itemView(topicPage, language, assets),
      itemView(authorPage, language, assets),
      fixedView('saved', language, assets),
      fixedView('imprint', language, assets),
    ]),
    ...Array.from({ length: DEEPEST }, (_, index) => elsewhereView(index + 1, assets)),
  ]
}

/** With the files of the last build. Last in a row of views: they answer for unknown paths too. */
export const readerViews: View[] = createReaderViews(builtAssets)
