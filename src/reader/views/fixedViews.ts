/** The pages that show no single item: front, saved articles, imprint, and the way to the first language. */
import { createElement } from 'react'
import { addressOfPage, isLanguage, languages, type FixedPage } from '@/items/addresses'
import type { ArticleItem, DealItem, Language } from '@/items/types'
import type { LiveEntry, PublicSet, View } from '@/plugins/feeds/types'
import type { ReaderAssets } from '../assets'
import { openEdition, siteLanguages, type Edition } from '../edition'
import { latestFeed } from '../feedLinks'
import { itemOf, teasersOf } from '../gather/teasers'
import { answerPage, type Page } from '../page'
import { FrontPage } from '../pages/FrontPage'
import { ImprintPage } from '../pages/ImprintPage'
import { SavedPage } from '../pages/SavedPage'
import { alternatesOfPage } from './alternates'

const ARTICLES_ON_FRONT = 25
const DEALS_ON_FRONT = 4
/** How many of the newest articles compete for the lead. */
const NEWEST = 8

export const rootView: View = {
  name: 'reader.root',
  pattern: '/',
  maxAge: 0,
  async render(set) {
    const [first] = await siteLanguages(set)
    return { status: 302, location: addressOfPage('front', first ?? 'tr') }
  },
}

export function frontView(assets: () => ReaderAssets): View {
  return {
    name: 'reader.front',
    pattern: '/:language',
    maxAge: 0,
    eager: true,
    async render(set, { params, origin }) {
      const { language } = params
      if (!isLanguage(language)) return undefined
      const edition = await openEdition(set, language, origin, assets())
      return answerPage(edition, await frontPage(set, edition))
    },
    examples: async () => languages.map((language) => addressOfPage('front', language)),
  }
}

async function frontPage(set: PublicSet, edition: Edition): Promise<Page> {
  const { language } = edition
  const [articles, deals] = await Promise.all([
    set.list<ArticleItem>({ tag: 'type:article', language, limit: ARTICLES_ON_FRONT }),
    set.list<DealItem>({ tag: 'type:deal', language, limit: DEALS_ON_FRONT }),
  ])
  const lead = leadOf(articles)
  const ordered = [...(lead ? [lead] : []), ...articles.filter((entry) => entry !== lead)]
  const [first, ...others] = await teasersOf(set, ordered.map(itemOf), language)
  return {
    head: {
      title: null,
      description: edition.site.description,
      path: addressOfPage('front', language),
      kind: 'website',
      alternates: alternatesOfPage(edition, 'front'),
      feeds: [latestFeed(edition)],
      picture: first?.picture,
    },
    content: createElement(FrontPage, {
      edition,
      front: { lead: first, others, deals: deals.map(itemOf) },
    }),
  }
}

/** The newest that is more than routine; when all of late are routine, the newest. */
function leadOf(articles: LiveEntry<ArticleItem>[]): LiveEntry<ArticleItem> | undefined {
  const newest = articles.slice(0, NEWEST)
  return newest.find((entry) => entry.item.priority !== 'routine') ?? newest[0]
}

/** The saved articles or the imprint, in one language. */
export function fixedView(page: FixedPage, language: Language, assets: () => ReaderAssets): View {
  const path = addressOfPage(page, language)
  return {
    name: `reader.${page}.${language}`,
    pattern: path,
    maxAge: 0,
    async render(set, { origin }) {
      const edition = await openEdition(set, language, origin, assets())
      const { offline, imprint } = edition.texts
      return answerPage(edition, {
        head: {
          title: page === 'saved' ? offline.listTitle : imprint.title,
          description: null,
          path,
          kind: 'website',
          alternates: alternatesOfPage(edition, page),
          feeds: [latestFeed(edition)],
          unlisted: page === 'saved',
        },
        content: createElement(page === 'saved' ? SavedPage : ImprintPage, { edition }),
      })
    },
    examples: async () => [path],
  }
}
