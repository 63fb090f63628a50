import type { Payload, PayloadRequest } from 'payload'

import type { RecordEntry } from '../types'
import { seal, type RecordRow } from './chain'
import { recordsSlug } from './recordsCollection'
import { newestRow, rowOfEntry, toStored } from './rows'

/** Far more than writers that could collide; a bug stops here instead of turning for ever. */
const MOST_LOOKS = 100

/**
 * Adds an entry to the chain of its document. Idempotent by the entry's id: what
 * already stands there is returned as it stands.
 *
 * @param req writes within its transaction; nothing: outside any.
 */
export async function appendRecord(
  payload: Payload,
  entry: RecordEntry,
  key: string,
  req?: PayloadRequest,
): Promise<RecordRow> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const known = await rowOfEntry(payload, entry.id, req)
    if (known) return known
    const newest = await newestRow(payload, entry, req)
    const row = seal(entry, newest, key)
    try {
      const stored = toStored(row)
      await payload.db.create({
        collection: recordsSlug,
        customID: stored.id,
        data: { ...stored },
        returning: false,
        req,
      })
      return row
    } catch (error) {
      // Another writer has taken the place, perhaps with this very entry: look again.
      const meanwhile = await newestRow(payload, entry, req)
      const taken = (meanwhile?.place ?? 0) >= row.place || (await rowOfEntry(payload, entry.id, req))
      if (!taken) throw error
    }
  }
  throw new Error(`Could not add to the record within ${MOST_LOOKS} looks: ${entry.id}`)
}
