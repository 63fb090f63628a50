import type { Payload, PayloadRequest } from 'payload'

import { behind, type Happening } from './behind'
import type { OriginalState } from './originalState'
import { translationsSlug } from './translationsCollection'

/** What stands of one translation. */
export interface TranslationRow {
  ofCollection: string
  document: string
  /** The state of the original that somebody has looked at last. */
  seen: OriginalState
  behind: Happening[]
  /** ISO 8601 UTC; empty while nothing has happened. */
  since: string
}

type Within = Partial<PayloadRequest> | undefined

export async function rowOf(
  payload: Payload,
  collection: string,
  document: string,
  req?: Within,
): Promise<TranslationRow | null> {
  const where = { id: { equals: keyOf(collection, document) } }
  return payload.db.findOne<{ id: string } & TranslationRow>({ collection: translationsSlug, where, req })
}

/** Translations of a collection that something waits for: the newest first. */
export async function rowsBehind(
  payload: Payload,
  collection: string,
  limit: number,
): Promise<TranslationRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: translationsSlug,
    where: { and: [{ since: { greater_than: '' } }, { ofCollection: { equals: collection } }] },
    sort: '-since',
    limit,
    pagination: false,
  })
  return docs as unknown as TranslationRow[]
}

/** Compares what somebody has seen of the original with what it is now, and keeps both. */
export async function keepRow(
  payload: Payload,
  at: { collection: string; document: string },
  { known, seen, now }: { known: TranslationRow | null; seen: OriginalState; now: OriginalState },
  req?: Within,
): Promise<void> {
  const happened = behind(seen, now)
  const since = happened.length === 0 ? '' : known?.since || new Date().toISOString()
  const data = { ofCollection: at.collection, document: at.document, seen, behind: happened, since }
  const id = keyOf(at.collection, at.document)
  if (known) {
    await payload.db.updateOne({ collection: translationsSlug, id, data, req })
    return
  }
  await payload.db.create({
    collection: translationsSlug,
    customID: id,
    data: { id, ...data },
    returning: false,
    req,
  })
}

const keyOf = (collection: string, document: string) => `${collection}/${document}`
