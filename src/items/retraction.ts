import type { GoneReason, Publication } from '@/plugins/feeds/types'
import { isLanguage } from './addresses'
import { articleItem, tagsOfArticle, type ArticleDocument } from './article'
import { retractionIn } from './publicNotes'
import type { RetractionItem } from './types'
import { text } from './values'

/** Of the text that was public, the notice keeps these: what it is called, where it was, and whom it was about. */
export const shownInRetraction = [
  'headline',
  'slug',
  'inLanguage',
  'articleSection',
  'topics',
  'authors',
  'about',
  'mentions',
  'relatedArticles',
  'storyId',
  'datePublished',
]

/** The list of the notices of what was on a list. */
export const retractedFrom = (tag: string) => `retracted:${tag}`

/**
 * What stands in the place of an article that was retracted. It comes to the top of its lists once more, by the
 * date of the retraction: who has read the text weeks ago is to learn of it.
 */
export function noticeOfArticle(doc: ArticleDocument, language: string): Publication<RetractionItem> | null {
  const retraction = retractionIn(doc.publicNotes)
  if (!retraction || !isLanguage(language)) return null
  const { of, ...told } = retraction
  const was: ArticleDocument = { ...of, id: doc.id }
  const slug = text(was.slug)
  if (was.inLanguage !== language || !slug) return null
  const before = articleItem(was, { headline: text(was.headline) ?? '', slug })
  const item: RetractionItem = {
    id: doc.id,
    type: 'retraction',
    inLanguage: language,
    headline: text(was.headline),
    slug,
    articleSection: before.articleSection,
    datePublished: before.datePublished,
    retraction: told,
  }
  return { item, tags: tagsOfArticle(before).map(retractedFrom), slug, datePublished: told.date }
}

/** Why an article is gone. What was retracted stays so, in the trash too. */
export function whyArticleIsGone({ publicNotes, deletedAt }: ArticleDocument): GoneReason {
  if (retractionIn(publicNotes)) return 'retracted'
  return deletedAt ? 'trashed' : 'unpublished'
}
