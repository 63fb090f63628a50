import path from 'node:path'

import { env } from '../env'
import { mobileViews } from '../mobile/views'
import { createDelivery } from '../plugins/feeds/delivery'
import { openStore } from '../plugins/feeds/store'
import { builtSiteDir } from '../reader/assets'
import { newsroomFeedViews } from '../reader/feedViews'
import { readerViews } from '../reader/views'

/** The public's side of this process: feeds, pages, the mobile feed, pictures. Knows no Payload. */
export async function openDelivery() {
  const store = await openStore(env.DATABASE_URL)
  const delivery = await createDelivery({
    store,
    views: [...newsroomFeedViews, ...mobileViews, ...readerViews],
    origin: env.SERVER_URL,
    mediaDir: path.resolve(env.MEDIA_DIR),
    assetsDir: path.resolve(builtSiteDir),
  })
  return delivery
}
