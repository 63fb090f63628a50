import type { CollectionSlug } from 'payload'

import { oneStatement } from '../mark/marks'
import { entryKey, isLive, type Ref } from '../types'
import { collectionOfType, type ReconcilerContext } from './context'
import { reconcileDocument } from './reconcileDocument'

/**
 * Lets out what an entry is about to show (its pictures) before the entry
 * itself, so that no reader ever meets a picture that it may not have.
 * @returns whether something was let out, and the log may have grown.
 */
export async function showFirst(
  context: ReconcilerContext,
  shows: Ref[],
  language: string,
): Promise<boolean> {
  let letOut = false
  for (const ref of shows) {
    if (isLive(await context.log.newest(entryKey(ref, language)))) continue
    letOut = (await show(context, ref, language)) || letOut
  }
  return letOut
}

async function show(context: ReconcilerContext, ref: Ref, language: string): Promise<boolean> {
  const { payload, log } = context
  const fed = collectionOfType(context, ref.type)
  if (fed.shownSince) {
    await payload.db.updateOne({
      collection: fed.slug as CollectionSlug,
      where: { and: [{ id: { equals: ref.id } }, { [fed.shownSince]: { exists: false } }] },
      data: { [fed.shownSince]: new Date().toISOString(), updatedAt: null },
      options: oneStatement(payload),
    })
  }
  await reconcileDocument(context, fed, ref.id)
  return isLive(await log.newest(entryKey(ref, language)))
}
