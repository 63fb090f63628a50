import type { CollectionSlug } from 'payload'

import { oneStatement } from '../mark/marks'
import { entryKey, isLive, type Change, type FedCollection, type Ref } from '../types'
import { collectionOfType, type ReconcilerContext } from './context'
import { reconcileDocument } from './reconcileDocument'

/**
 * Takes away what an entry that is about to go has shown (its pictures) where nothing else that is public shows
 * it. Before the entry itself: a process that dies in between finds the entry, and does both again.
 * @returns whether something was taken away, and the log may have grown.
 */
export async function hideAfter(
  context: ReconcilerContext,
  { showsOf }: FedCollection,
  newest: Change | undefined,
): Promise<boolean> {
  if (!showsOf || !isLive(newest)) return false
  let isHidden = false
  for (const ref of showsOf(newest.item)) isHidden = (await hide(context, ref, newest.language)) || isHidden
  return isHidden
}

async function hide(context: ReconcilerContext, ref: Ref, language: string): Promise<boolean> {
  const { payload, log } = context
  const fed = collectionOfType(context, ref.type)
  if (!fed.shownSince || !fed.isStillShown) return false
  if (!isLive(await log.newest(entryKey(ref, language)))) return false
  if (await fed.isStillShown(payload, ref.id)) return false
  await payload.db.updateOne({
    collection: fed.slug as CollectionSlug,
    where: { id: { equals: ref.id } },
    data: { [fed.shownSince]: null, updatedAt: null },
    options: oneStatement(payload),
  })
  await reconcileDocument(context, fed, ref.id)
  return true
}
