/** The views of the web feeds; what a project must tell them stands in ./types. */
export { feedViews } from './feedViews'
export { MOST_BYTES } from './fit'
export type { FeedDescription, FeedKind, FeedTopic, FeedViewsOptions } from './types'
