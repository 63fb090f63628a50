import type { Payload, PayloadRequest } from 'payload'

import { groupName, standingOf, type Standing } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { newestVersion, versionById } from './documentNow'

/**
 * The second step of a publication: the text that was newer than what went out is
 * put on top again. What is to be done stands in the first step's own write, so
 * this completes a publication that was cut off, and does nothing to a whole one.
 *
 * @returns whether there was something to do.
 */
export async function bringBackPending({
  payload,
  its,
  id,
  req,
}: {
  payload: Payload
  its: Governed
  id: number | string
  req?: PayloadRequest
}): Promise<boolean> {
  const top = await newestVersion(payload, its.slug, id, req)
  const published = standingOf(top?.doc)
  if (!top || !published.pending) return false
  const pending = await versionById(payload, its.slug, published.pending, req)
  if (!pending) return false
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
      [groupName]: stillWaiting(standingOf(pending.doc), published),
    } as never,
    returning: false,
    req,
  })
  return true
}

/** It stays where it was, and knows what the public sees now. */
function stillWaiting(waiting: Standing, published: Standing): Standing {
  const { stage, number, submitted, changedBy } = waiting
  const { intent: _intent, intentId: _intentId, ...shared } = published
  return { ...shared, stage, number, submitted, changedBy, pending: null, intent: null, intentId: null }
}
