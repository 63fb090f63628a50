/** An article of a set in memory taken back, as the log has it then. */
import { noticeOfArticle } from '@/items/retraction'
import type { ArticleItem } from '@/items/types'
import type { MemorySet } from '../harness/memorySet'

export const retraction = {
  at: '2025-11-26T09:00:00.000Z',
  reason: 'Kaynağın <uydurma> olduğu anlaşıldı.',
  notice: 'Okurlarımızdan özür dileriz.',
}

/** @param of what the notice goes on telling of the article, beside its address. */
export function retractOn(set: MemorySet, article: ArticleItem, of: object = { headline: article.headline }) {
  const { id, inLanguage, slug, datePublished, articleSection } = article
  const kept = { inLanguage, slug, datePublished, articleSection, ...of }
  const publicNotes = { corrections: [], retraction: { ...retraction, of: kept } }
  const notice = noticeOfArticle({ id, publicNotes }, inLanguage)
  return set.takeBack(article, 'retracted', inLanguage, notice)
}
