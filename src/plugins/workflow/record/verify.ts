import type { CollectionSlug, Payload } from 'payload'

import { standingOf } from '../fields/standing'
import { faultsOf, type ChainFault, type RecordRow } from './chain'
import { recordsOf } from './processState'
import { chainOf, rowsWhere, type DocumentRef } from './rows'

export interface RecordFault extends DocumentRef, Omit<ChainFault, 'kind'> {
  /** "cut-off": the document's last act is not in the record. */
  kind: ChainFault['kind'] | 'cut-off'
}

export interface Verification {
  documents: number
  entries: number
  faults: RecordFault[]
}

const ROWS_AT_ONCE = 500

/**
 * Walks every chain as it stands in the database, and asks every document for
 * its last act. Acts whose entry is still on its way are no fault: complete the
 * record first (`completeRecords`).
 */
export async function verifyRecords(payload: Payload): Promise<Verification> {
  const { key, collections } = recordsOf(payload)
  const result: Verification = { documents: 0, entries: 0, faults: [] }
  for await (const ref of documentsInRecord(payload)) {
    const chain = await chainOf(payload, ref)
    result.documents++
    result.entries += chain.length
    result.faults.push(...faultsOf(chain, key).map((fault) => ({ ...ref, ...fault })))
  }
  for (const collection of collections) {
    for await (const fault of cutOff(payload, collection)) result.faults.push(fault)
  }
  return result
}

/** Each document once, in the order of the rows' ids. */
async function* documentsInRecord(payload: Payload): AsyncGenerator<DocumentRef> {
  const seen = new Set<string>()
  for (let page = 1; ; page++) {
    const rows = await rowsWhere(payload, {}, { sort: 'id', limit: ROWS_AT_ONCE, page })
    for (const { collection, document } of rows) {
      if (seen.has(`${collection}:${document}`)) continue
      seen.add(`${collection}:${document}`)
      yield { collection, document }
    }
    if (rows.length < ROWS_AT_ONCE) return
  }
}

/** Documents whose newest version names an act that the record does not hold, or holds not as its last. */
async function* cutOff(payload: Payload, collection: string): AsyncGenerator<RecordFault> {
  for (let page = 1; ; page++) {
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { and: [{ latest: { equals: true } }, { 'version.workflow.lastAct': { exists: true } }] },
      sort: 'id',
      limit: ROWS_AT_ONCE,
      page,
    })
    for (const { parent, version } of docs) {
      const ref = { collection, document: String(parent) }
      const lastAct = standingOf(version).lastAct
      const known = lastAct && (await rowsWhere(payload, { entry: { equals: lastAct } }, { limit: 1 }))
      if (!lastAct || isOf(ref, known || [])) continue
      const chain = await chainOf(payload, ref)
      yield { ...ref, kind: 'cut-off', place: (chain.at(-1)?.place ?? 0) + 1, entry: lastAct }
    }
    if (docs.length < ROWS_AT_ONCE) return
  }
}

function isOf({ collection, document }: DocumentRef, [row]: RecordRow[]): boolean {
  return row?.collection === collection && row.document === document
}

/** "articles/8e3…: entry 4 (uuid) was altered." */
export function describeFault({ collection, document, kind, place, stood, entry }: RecordFault): string {
  const which = `${collection}/${document}: entry ${place}${entry ? ` (${entry})` : ''}`
  switch (kind) {
    case 'altered':
      return `${which} was altered.`
    case 'removed':
      return `${which} was removed.`
    case 'reordered':
      return stood === undefined
        ? `${which} does not follow the one before it.`
        : `${which} once stood at place ${stood}.`
    case 'cut-off':
      return `${which} is missing: the document says that this was its last act.`
  }
}
