import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { completeRecords } from '../record/complete'
import { chainOf, type DocumentRef } from '../record/rows'

/** What the public saw of a document from one moment to another. */
export interface PublicState {
  /** ISO 8601 UTC. */
  from: string
  /** ISO 8601 UTC, not any more; null: still. */
  to: string | null
  /** The text of a version, or the notice of a retraction. */
  kind: 'text' | 'notice'
  /** Id of the version that holds it. */
  version: string
  /** The 5 of "v5". */
  number: number
}

/** A moment from which the public saw something else; or nothing, where there is no kind. */
type Turn = Pick<PublicState, 'from' | 'number' | 'version'> & { kind?: PublicState['kind'] }

/**
 * Everything that the public has seen of a document, oldest first. Publications are the versions that are
 * published, which are never pruned; what took them off stands in the record.
 */
export async function publicStates(
  payload: Payload,
  its: Governed,
  id: number | string,
  req?: PayloadRequest,
): Promise<PublicState[]> {
  // What was done a moment ago may not be in the record yet.
  await completeRecords(payload, { collection: its.slug, id })
  const turns = [
    ...(await publications(payload, its.slug, id, req)),
    ...(await takenOff(payload, its, { collection: its.slug, document: String(id) }, req)),
  ].sort((one, other) => (one.from < other.from ? -1 : 1))
  return turns.flatMap(({ kind, ...turn }, at) =>
    kind ? [{ ...turn, kind, to: turns[at + 1]?.from ?? null }] : [],
  )
}

async function publications(
  payload: Payload,
  collection: CollectionSlug,
  id: number | string,
  req?: PayloadRequest,
): Promise<Turn[]> {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    req,
  })
  const turns: Turn[] = []
  for (const { id: version, updatedAt, version: doc } of docs) {
    const { live, number } = standingOf(doc)
    // What went past the door says of its predecessor since when that was public.
    const isOwn = live && live.at > (turns.at(-1)?.from ?? '')
    turns.push({
      from: isOwn ? live.at : updatedAt,
      number: (isOwn ? live.number : number) ?? 1,
      version: String(version),
      kind: 'text',
    })
  }
  return turns
}

async function takenOff(
  payload: Payload,
  { workflow: { acts, stages } }: Governed,
  ref: DocumentRef,
  req?: PayloadRequest,
): Promise<Turn[]> {
  const rows = await chainOf(payload, ref, req)
  return rows.flatMap(({ act, at, fromStage, number, toStage, toVersion }): Turn[] => {
    const turn = { from: at, number, version: toVersion }
    const effect = acts[act]?.effect
    if (effect === 'retract') return [{ ...turn, kind: 'notice' }]
    const leavesPublic = stages[fromStage]?.public === 'always' && stages[toStage]?.public !== 'always'
    return effect === 'unpublish' || (effect === undefined && leavesPublic) ? [turn] : []
  })
}
