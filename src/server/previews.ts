import type { RequestHandler } from 'express'
import path from 'node:path'
import type { Payload } from 'payload'

import { env } from '../env'
import { previewTokens, standingOfPreview } from '../instance/previewLinks'
import { followSet } from '../plugins/feeds/set/followedSet'
import { Reader } from '../plugins/feeds/set/readers'
import { openStore } from '../plugins/feeds/store'
import type { PublicSet } from '../plugins/feeds/types'
import { previewHandler } from '../preview'
import { linkHandlers } from '../preview/link'
import { builtAssets } from '../reader/assets'

export interface Previews {
  /** For those of the newsroom. */
  draft: RequestHandler
  /** For whoever holds a link. */
  link: RequestHandler
  linkedFile: RequestHandler
}

/** Previews of drafts, over a public set of their own that is opened by the first of them. */
export function openPreviews(payload: Payload): Previews & { close(): Promise<void> } {
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
  const shared = { payload, withPublicSet, origin: env.SERVER_URL, assets: builtAssets }
  const link = linkHandlers({
    ...shared,
    tokens: previewTokens,
    standingOf: standingOfPreview,
    mediaDir: path.resolve(env.MEDIA_DIR),
  })
  return {
    draft: previewHandler(shared),
    link: link.page,
    linkedFile: link.file,
    close: async () => (await opened)?.store.close(),
  }
}

async function openSet() {
  const store = await openStore(env.DATABASE_URL)
  return { store, followed: followSet(store) }
}
