import type { CollectionSlug } from 'payload'

import { carried } from '../fields/publicNotes'
import { groupName } from '../fields/standing'
import { giveMark } from '../gate/mark'
import { workflowOf } from '../options/processState'
import { withIntent } from '../record/intent'
import type { Act, Done } from './act'
import { pinNewest } from './writeStanding'

/**
 * Takes what is public off. The newest text stays the newest, as a draft; what
 * was approved has to be approved again.
 */
export async function takeOff(act: Act): Promise<Done> {
  const { payload, req, now } = act
  // What is already off may be taken back in public.
  const { version: before, number, hash } = now.live ?? pinNewest(act)
  const version = await copyNewest(act)
  const entry = {
    ...act.entry,
    fromVersion: before || null,
    toVersion: version,
    number,
    hash,
  }
  const standing = {
    ...now.standing,
    stage: act.act.to,
    live: null,
    approved: null,
    submitted: null,
    ...act.given,
  }
  const takeBack = giveMark(req, {
    collection: now.collection,
    id: String(now.id),
    version,
    act: act.act.name,
    writes: { _status: 'draft', workflow: withIntent(standing, entry), notes: act.notes },
  })
  try {
    await payload.update({
      collection: now.collection as CollectionSlug,
      id: now.id,
      data: { _status: 'draft' } as never,
      // Validates nothing else: an unfinished newer text must not keep the old one public.
      unpublishAllLocales: true,
      depth: 0,
      req,
    })
  } finally {
    takeBack()
  }
  return { entry }
}

/** Payload rewrites the newest version when it unpublishes; the published one is history, and stays. */
async function copyNewest({ payload, req, now, its, notes }: Act): Promise<string> {
  const { id: _id, ...doc } = now.newest.doc
  const at = new Date(Math.max(Date.now(), Date.parse(now.newest.updatedAt) + 1)).toISOString()
  const { id } = await workflowOf(payload)!.stock.createVersion({
    collectionSlug: now.collection as CollectionSlug,
    parent: now.id,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    versionData: {
      ...doc,
      _status: 'draft',
      [groupName]: { ...now.standing, intent: null, intentId: null },
      ...carried(its.workflow, notes),
    } as never,
    req,
  })
  return String(id)
}
