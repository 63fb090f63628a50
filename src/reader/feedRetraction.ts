/** What was taken back, as the web feeds tell it (ALL-4): under the article's own id, so that readers replace its text. */
import { addressOf } from '@/items/addresses'
import type { RetractionItem, SectionItem } from '@/items/types'
import type { FeedArticle } from '@/plugins/feeds/formats'
import type { NoticeEntry, PublicSet } from '@/plugins/feeds/types'

/** @param origin the public one, without a slash at its end */
export async function presentRetraction(
  { item }: NoticeEntry<RetractionItem>,
  set: PublicSet,
  origin: string,
): Promise<FeedArticle> {
  const { inLanguage: language, retraction } = item
  const section = item.articleSection
    ? await set.item<SectionItem>({ type: 'section', id: item.articleSection }, language)
    : undefined
  return {
    id: `urn:uuid:${item.id}`,
    url: origin + addressOf({ type: 'article', slug: item.slug }, language),
    originalUrl: null,
    title: item.headline ?? '',
    summary: null,
    contentHtml: null,
    language,
    authors: [],
    categories: section ? [{ label: section.name, term: section.slug }] : [],
    image: null,
    datePublished: item.datePublished,
    dateModified: retraction.date,
    corrections: [],
    retraction,
  }
}
