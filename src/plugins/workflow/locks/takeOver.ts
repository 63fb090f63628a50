import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'

import { BadRequest } from '../acts/badRequest'
import { nameOf } from '../acts/people'
import { contentHash } from '../approval/contentHash'
import { standingOf } from '../fields/standing'
import { newestVersion, type NewestVersion } from '../gate/newest'
import { refuse } from '../gate/refuse'
import type { Governed } from '../options/governed'
import { appendRecord } from '../record/append'
import { recordsOf } from '../record/processState'
import type { RecordEntry } from '../types'
import { lockOf, locksSlug, type Lock } from './lockOf'

/** The act under which the record tells that a document was taken over. */
export const TAKE_OVER_ACT = 'takeOver'

/**
 * `POST /api/{collection}/{id}/workflow/take-over`, `{ "note": "…" }`: makes the
 * lock the caller's. The form of who held it says so by itself and saves nothing
 * more (Payload's own way), and the record names both.
 *
 * Answers `{ from }`: who held it, or null. 403 to who may not change the
 * document, 404 where there is none.
 */
export function takeOverEndpoint(governed: Governed): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/workflow/take-over',
    method: 'post',
    async handler(req) {
      const id = String(req.routeParams?.id)
      const newest = await newestVersion(req.payload, governed.slug, id, req)
      await refuseStrangers(req, governed, id, newest)
      const lock = await lockOf(req.payload, governed.slug, id)
      const note = await noteOf(req)
      if (lock && newest && req.user) {
        await handOver(req, lock, req.user)
        await appendRecord(
          req.payload,
          entryOf(req, governed, id, newest, lock, note),
          recordsOf(req.payload).key,
        )
      }
      return Response.json({ from: lock ? { id: lock.by.id, name: lock.by.name, at: lock.since } : null })
    },
  }
}

async function refuseStrangers(
  req: PayloadRequest,
  governed: Governed,
  id: string,
  newest: NewestVersion | null,
): Promise<void> {
  const { access } = req.payload.collections[governed.slug].config
  const may = req.user && (await access.update({ req, id, data: newest?.doc }))
  if (!may) throw refuse(req, 'not-your-right', 'notYourRight')
  if (!newest) throw refuse(req, 'not-found', 'notFound')
  if (may === true) return
  // A rule that answers with a query: the document has to be among what it finds.
  const found = await req.payload.db.findOne({
    collection: governed.slug,
    where: { and: [{ id: { equals: id } }, may] },
    req,
  })
  if (!found) throw refuse(req, 'not-your-right', 'notYourRight')
}

async function handOver(
  { payload }: PayloadRequest,
  { row }: Lock,
  user: NonNullable<PayloadRequest['user']>,
) {
  await payload.update({
    collection: locksSlug,
    id: row,
    data: { user: { relationTo: user.collection, value: user.id } },
    depth: 0,
  })
}

async function noteOf(req: PayloadRequest): Promise<string | null> {
  const body: unknown = await req.json?.().catch(() => null)
  const note = typeof body === 'object' && body !== null && 'note' in body ? body.note : null
  if (note !== null && typeof note !== 'string')
    throw new BadRequest('wrongKind', { name: 'note', what: 'text' })
  return note
}

function entryOf(
  req: PayloadRequest,
  governed: Governed,
  document: string,
  newest: NewestVersion,
  { by: holder }: Lock,
  note: string | null,
): RecordEntry {
  const { stage, number } = standingOf(newest.doc)
  const user = req.user!
  return {
    id: randomUUID(),
    collection: governed.slug,
    document,
    act: TAKE_OVER_ACT,
    fromStage: stage ?? governed.workflow.initial,
    toStage: stage ?? governed.workflow.initial,
    fromVersion: newest.version,
    toVersion: newest.version ?? '',
    number: number ?? 0,
    hash: contentHash(req.payload, governed.slug, newest.doc),
    note: [holder.name, note].filter(Boolean).join(': '),
    by: String(user.id),
    byName: nameOf(req.payload, { ...user }),
    at: new Date().toISOString(),
    toCheck: false,
  }
}
