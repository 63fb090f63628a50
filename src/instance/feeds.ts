import { env } from '../env'
import { fedCollections, fedGlobals } from '../items'
import { languages } from '../items/addresses'
import { feedsPlugin } from '../plugins/feeds'

/** The publishing to feeds, told what this newsroom's documents look like to the public. */
export const newsroomFeeds = feedsPlugin({
  collections: fedCollections,
  globals: fedGlobals,
  languages: [...languages],
  reconcile: env.ROLE === 'all' || env.ROLE === 'worker',
})
