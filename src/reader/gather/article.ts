/** An article with all that its page shows, joined from the entries of today. */
import type {
  ArticleItem,
  AuthorItem,
  CompanyItem,
  DealItem,
  Language,
  MediaItem,
  PersonItem,
  SectionItem,
  TopicItem,
} from '@/items/types'
import type { LiveEntry, PublicSet } from '@/plugins/feeds/types'
import { dealsIn } from '../articleHtml'
import { gatherBody } from './body'
import { gatherDeal, type GatheredDeal } from './deals'
import { itemsOf, itemOf, pictureOf, teasersOf, type Teaser } from './teasers'

export interface GatheredArticle {
  article: ArticleItem
  /** The number of its entry: where the sync of a saved copy goes on from. */
  sequence: number
  section: SectionItem | undefined
  topics: TopicItem[]
  authors: AuthorItem[]
  picture: MediaItem | undefined
  /** The picture to share, where the editors chose another. */
  sharedPicture: MediaItem | undefined
  /** HTML that may be put into the page as it is. */
  body: string
  deals: GatheredDeal[]
  companies: CompanyItem[]
  persons: PersonItem[]
  related: Teaser[]
  /** What it answers, and what answers it. */
  replyTo: ArticleItem | undefined
  replies: ArticleItem[]
  /** The same story in the other languages. */
  translations: ArticleItem[]
}

const MOST_RELATED = 12

export async function gatherArticle(
  set: PublicSet,
  entry: LiveEntry<ArticleItem>,
  languages: readonly Language[],
): Promise<GatheredArticle> {
  const article = entry.item
  const language = article.inLanguage
  const idsOf = (type: string) =>
    [...article.about, ...article.mentions].filter((ref) => ref.type === type).map((ref) => ref.id)
  const dealIds = [...idsOf('deal'), ...dealsIn(article.articleBody)]
  const deals = await itemsOf<DealItem>(set, 'deal', dealIds, language)
  return {
    article,
    sequence: entry.number,
    section: article.articleSection
      ? await set.item<SectionItem>({ type: 'section', id: article.articleSection }, language)
      : undefined,
    topics: await itemsOf<TopicItem>(set, 'topic', article.topics, language),
    authors: await itemsOf<AuthorItem>(set, 'author', article.authors, language),
    picture: await pictureOf(set, article.image, language),
    sharedPicture: await pictureOf(set, article.seo.image, language),
    body: await gatherBody(set, article),
    deals: await Promise.all(deals.map((deal) => gatherDeal(set, deal, language))),
    companies: await itemsOf<CompanyItem>(set, 'company', idsOf('company'), language),
    persons: await itemsOf<PersonItem>(set, 'person', idsOf('person'), language),
    related: await relatedBothWays(set, article, language),
    replyTo: article.replyTo
      ? await set.item<ArticleItem>({ type: 'article', id: article.replyTo }, language)
      : undefined,
    replies: await repliesTo(set, article),
    translations: await translationsOf(set, article, languages),
  }
}

/** The answers to an article, newest first. */
async function repliesTo(
  set: PublicSet,
  { id, inLanguage: language }: Pick<ArticleItem, 'id' | 'inLanguage'>,
): Promise<ArticleItem[]> {
  const entries = await set.list<ArticleItem>({ tag: `replies-to:${id}`, language, limit: MOST_RELATED })
  return entries.map(itemOf)
}

/** What it points to, then what points to it, newest first; each once. */
async function relatedBothWays(set: PublicSet, article: ArticleItem, language: Language): Promise<Teaser[]> {
  const to = await itemsOf<ArticleItem>(set, 'article', article.relatedArticles, language)
  const from = await set.list<ArticleItem>({
    tag: `related-to:${article.id}`,
    language,
    limit: MOST_RELATED,
  })
  const all = [...to, ...from.map(itemOf)].filter((other) => other.id !== article.id)
  const once = new Map(all.map((other) => [other.id, other]))
  return teasersOf(set, [...once.values()].slice(0, MOST_RELATED), language)
}

async function translationsOf(
  set: PublicSet,
  article: ArticleItem,
  languages: readonly Language[],
): Promise<ArticleItem[]> {
  const others = languages.filter((language) => language !== article.inLanguage)
  const found = await Promise.all(
    others.map((language) => set.list<ArticleItem>({ tag: `story:${article.storyId}`, language, limit: 1 })),
  )
  return found.flat().map(itemOf)
}
