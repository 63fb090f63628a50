import { env } from '../env'
import { fedCollections, fedGlobals } from '../items'
import { languages } from '../items/addresses'
import { feedsPlugin } from '../plugins/feeds'
import { isPictureShown } from './isPictureShown'

/** The publishing to feeds, told what this newsroom's documents look like to the public. */
export const newsroomFeeds = feedsPlugin({
  collections: fedCollections.map((fed) =>
    fed.slug === 'media' ? { ...fed, isStillShown: isPictureShown } : fed,
  ),
  globals: fedGlobals,
  languages: [...languages],
  reconcile: env.ROLE === 'all' || env.ROLE === 'worker',
})
