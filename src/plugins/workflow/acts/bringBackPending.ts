import type { Payload, PayloadRequest } from 'payload'

import { contentHash } from '../approval/contentHash'
import { carried, notesOf } from '../fields/publicNotes'
import { groupName, standingOf, type Standing } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { newestVersion, versionById, type StoredVersion } from './documentNow'
import { writeGroup } from './writeGroup'

interface Publication {
  payload: Payload
  its: Governed
  id: number | string
  req?: PayloadRequest
}

/**
 * The second step of a publication: the text that was newer than what went out is
 * put on top again. What is to be done stands in the first step's own write, and
 * goes on standing until the text is there as a whole; so this completes a
 * publication that was cut off anywhere, and does nothing to a whole one.
 *
 * @returns whether there was something to do.
 */
export async function bringBackPending(publication: Publication): Promise<boolean> {
  const { payload, its, id, req } = publication
  const top = await newestVersion(payload, its.slug, id, req)
  const { pending: from } = standingOf(top?.doc)
  const pending = from ? await versionById(payload, its.slug, from, req) : null
  if (!top || !pending) return false
  const isThere = contentHash(payload, its.slug, top.doc) === contentHash(payload, its.slug, pending.doc)
  if (!isThere) await putOnTop(publication, top, pending)
  const newest = (await newestVersion(payload, its.slug, id, req))!
  await writeGroup(payload, its.slug, newest, { ...standingOf(newest.doc), pending: null }, req)
  return true
}

async function putOnTop(
  { payload, its, id, req }: Publication,
  top: StoredVersion,
  pending: StoredVersion,
): Promise<void> {
  // Later than what went out, also within the same millisecond: the newest is found by time.
  const at = new Date(Math.max(Date.now(), Date.parse(top.updatedAt) + 1)).toISOString()
  const { id: _id, ...doc } = pending.doc
  await workflowOf(payload)!.stock.createVersion({
    collectionSlug: its.slug,
    parent: id,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    snapshot: true,
    versionData: {
      ...doc,
      _status: 'draft',
      updatedAt: at,
      [groupName]: stillWaiting(standingOf(pending.doc), standingOf(top.doc)),
      ...carried(its.workflow, notesOf(top.doc)),
    } as never,
    returning: false,
    req,
  })
}

/** It stays where it was, and knows what the public sees now. */
function stillWaiting(waiting: Standing, published: Standing): Standing {
  const { stage, number, submitted, changedBy } = waiting
  const { intent: _intent, intentId: _intentId, ...shared } = published
  return { ...shared, stage, number, submitted, changedBy, intent: null, intentId: null }
}
