/** The mobile feed: what an app syncs, and single articles. */
import type { View } from '@/plugins/feeds/types'
import { articleView } from './articleView'
import { changesView } from './changesView'

export const mobileViews: View[] = [changesView, articleView]
