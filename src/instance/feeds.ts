import { env } from '../env'
import { fedCollections } from '../items'
import { feedsPlugin } from '../plugins/feeds'

/** The publishing to feeds, told what this newsroom's documents look like to the public. */
export const newsroomFeeds = feedsPlugin({
  collections: fedCollections,
  languages: ['tr', 'en'],
  reconcile: env.ROLE === 'all' || env.ROLE === 'worker',
})
