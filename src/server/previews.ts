import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { env } from '../env'
import { followSet } from '../plugins/feeds/set/followedSet'
import { Reader } from '../plugins/feeds/set/readers'
import { openStore } from '../plugins/feeds/store'
import type { PublicSet } from '../plugins/feeds/types'
import { previewHandler } from '../preview'
import { builtAssets } from '../reader/assets'

/** Previews of drafts, over a public set of their own that is opened by the first of them. */
export function openPreviews(payload: Payload): { handler: RequestHandler; close(): Promise<void> } {
  let opened: ReturnType<typeof openSet> | undefined
  async function withPublicSet<T>(use: (set: PublicSet) => Promise<T>): Promise<T> {
    const { followed } = await (opened ??= openSet())
    await followed.refresh()
    const reader = new Reader()
    try {
      return await use(followed.open(reader))
    } finally {
      followed.forget(reader)
    }
  }
  return {
    handler: previewHandler({ payload, withPublicSet, origin: env.SERVER_URL, assets: builtAssets }),
    close: async () => (await opened)?.store.close(),
  }
}

async function openSet() {
  const store = await openStore(env.DATABASE_URL)
  return { store, followed: followSet(store) }
}
