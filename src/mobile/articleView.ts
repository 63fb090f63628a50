import { addressOf, isLanguage, languages } from '@/items/addresses'
import type { ArticleItem, Language } from '@/items/types'
import { sanitizeContent } from '@/plugins/feeds/formats'
import { isLive, type Entry, type LiveEntry, type PublicSet, type View } from '@/plugins/feeds/types'
import { dealsIn, gatherJoin, renderBody } from '@/reader/articleHtml'
import { referencesOfArticle, toArticle } from './articles'
import { toDeal } from './deals'
import { json } from './json'
import { refuse } from './refusals'
import type { MobileWholeArticle } from './shapes'
import { tombstoneOf } from './tombstones'

/** Ids are compared with what is there, and nothing else comes near the database (SYNC-12). */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MOST_EXAMPLES = 100
const MOST_REPLIES = 12

/** `GET /mobile/v1/articles/{id}?locale=`: one article with all it shows. */
export const articleView: View = {
  name: 'mobile article',
  pattern: '/mobile/v1/articles/:id',
  query: ['locale'],
  maxAge: 0,
  async render(set, { params, query, origin }) {
    const locale = query.get('locale') || null
    if (locale !== null && !isLanguage(locale)) return refuse('badLocale', null)
    const id = params.id ?? ''
    const entry = ID.test(id) ? await findArticle(set, id.toLowerCase(), locale) : undefined
    if (!entry) return refuse('unknownArticle', locale)
    if (!isLive(entry)) return json(tombstoneOf(entry), 410)
    return json(await wholeArticle(entry, set, origin), 200, new Date(entry.at))
  },
  async examples(set) {
    const lists = languages.map((language) =>
      set.list({ tag: 'type:article', language, limit: MOST_EXAMPLES }),
    )
    return (await Promise.all(lists)).flat().map(({ document }) => `/mobile/v1/articles/${document}`)
  },
}

/** In its own language when none is named: an article has one. What is public comes before what is gone. */
async function findArticle(
  set: PublicSet,
  id: string,
  locale: Language | null,
): Promise<Entry<ArticleItem> | undefined> {
  const asked = locale ? [locale] : languages
  const entries = await Promise.all(
    asked.map((language) => set.entry<ArticleItem>({ type: 'article', id }, language)),
  )
  const found = entries.filter((entry) => entry !== undefined)
  return found.find(isLive) ?? found[0]
}

async function wholeArticle(
  { item, number }: LiveEntry<ArticleItem>,
  set: PublicSet,
  origin: string,
): Promise<MobileWholeArticle> {
  const join = await gatherJoin(set, item.inLanguage, referencesOfArticle(item))
  const naming = { join, origin, named: true }
  const article = toArticle(item, number, naming)
  const about = item.about.flatMap(({ type, id }) => (type === 'deal' ? [id] : []))
  const deals = [...new Set([...about, ...dealsIn(item.articleBody)])]
  const shown = await Promise.all(
    deals.map(async (id) => {
      const deal = join.get('deal', id)
      const entry = await set.entry({ type: 'deal', id }, item.inLanguage)
      return deal && entry ? toDeal(deal, entry.number, naming) : undefined
    }),
  )
  const replies = await set.list<ArticleItem>({
    tag: `replies-to:${item.id}`,
    language: item.inLanguage,
    limit: MOST_REPLIES,
  })
  return {
    ...article,
    bodyHtml: item.articleBody ? sanitizeContent(renderBody(item.articleBody, join), article.url) : '',
    replies: replies.map(({ item: { headline, id, slug, type } }) => ({
      id,
      headline,
      url: origin + addressOf({ type, slug }, item.inLanguage),
    })),
    deals: shown.filter((deal) => deal !== undefined),
  }
}
