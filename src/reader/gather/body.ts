/** An article's body as HTML, with the names and pictures of today. Deals are named in it: their terms stand below. */
import type { ArticleItem } from '@/items/types'
import type { PublicSet } from '@/plugins/feeds/types'
import { gatherJoin, referencesOf, renderBody } from '../articleHtml'

export async function gatherBody(set: PublicSet, article: ArticleItem): Promise<string> {
  const { articleBody, inLanguage } = article
  if (!articleBody) return ''
  return renderBody(articleBody, await gatherJoin(set, inLanguage, referencesOf(articleBody)), {
    deals: 'named',
  })
}
