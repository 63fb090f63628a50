/** Articles as lists show them: with their section and picture. */
import type { ArticleItem, Language, MediaItem, SectionItem } from '@/items/types'
import type { LiveEntry, PublicSet } from '@/plugins/feeds/types'

export interface Teaser {
  article: ArticleItem
  section: SectionItem | undefined
  picture: MediaItem | undefined
}

/** The newest articles on a list. */
export async function teasersOn(
  set: PublicSet,
  tag: string,
  language: Language,
  limit: number,
): Promise<Teaser[]> {
  const entries = await set.list<ArticleItem>({ tag, language, limit })
  return teasersOf(set, entries.map(itemOf), language)
}

export async function teasersOf(
  set: PublicSet,
  articles: ArticleItem[],
  language: Language,
): Promise<Teaser[]> {
  return Promise.all(articles.map((article) => teaserOf(set, article, language)))
}

async function teaserOf(set: PublicSet, article: ArticleItem, language: Language): Promise<Teaser> {
  const [section, picture] = await Promise.all([
    article.articleSection
      ? set.item<SectionItem>({ type: 'section', id: article.articleSection }, language)
      : undefined,
    pictureOf(set, article.image, language),
  ])
  return { article, section, picture }
}

export async function pictureOf(
  set: PublicSet,
  id: string | null,
  language: Language,
): Promise<MediaItem | undefined> {
  return id ? set.item<MediaItem>({ type: 'media', id }, language) : undefined
}

/** The items of some documents in the order of their ids; what is not public is left out. */
export async function itemsOf<Item>(
  set: PublicSet,
  type: string,
  ids: string[],
  language: Language,
): Promise<Item[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => set.item<Item>({ type, id }, language)))
  return found.filter((item) => item !== undefined)
}

export const itemOf = <Item>(entry: LiveEntry<Item>): Item => entry.item
