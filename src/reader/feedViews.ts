/** The newsroom's web feeds: `/feeds/tr/latest.rss`, `/feeds/en/company/openai.atom` … */
import { languages } from '@/items/addresses'
import { retractedFrom } from '@/items/retraction'
import type { ArticleItem } from '@/items/types'
import type { View } from '@/plugins/feeds/types'
import { feedViews } from '@/plugins/feeds/views'
import { presentArticle } from './feedArticle'
import { describeFeed, feedKinds } from './feedDescription'
import { presentRetraction } from './feedRetraction'

export const newsroomFeedViews: View[] = feedViews<ArticleItem>({
  languages,
  everything: 'type:article',
  kinds: feedKinds,
  describe: describeFeed,
  present: presentArticle,
  notices: { tag: retractedFrom, present: presentRetraction },
})
