/** The newsroom's web feeds: `/feeds/tr/latest.rss`, `/feeds/en/company/openai.atom` … */
import { languages } from '@/items/addresses'
import type { ArticleItem } from '@/items/types'
import type { View } from '@/plugins/feeds/types'
import { feedViews } from '@/plugins/feeds/views'
import { presentArticle } from './feedArticle'
import { describeFeed, feedKinds } from './feedDescription'

/** Who makes another newsroom of this one gives it another: the ids of its feeds are made of it (ATOM-1). */
const IDENTITY = 'c2a3f0a5-5a0e-4c1e-9d55-7a3c1c0e8b42'

export const newsroomFeedViews: View[] = feedViews<ArticleItem>({
  languages,
  identity: IDENTITY,
  everything: 'type:article',
  kinds: feedKinds,
  describe: describeFeed,
  present: presentArticle,
})
