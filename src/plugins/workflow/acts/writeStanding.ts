import type { CollectionSlug } from 'payload'

import { groupName, type Pin, type Standing } from '../fields/standing'
import { workflowOf } from '../options/processState'
import { withIntent } from '../record/intent'
import type { Act, Done } from './act'

/**
 * Writes an act that changes no text into the newest version itself, whose id
 * people have in their hands. What was an autosave is none any more: the next
 * one begins a version of its own, and this text stays as it is.
 */
export async function writeStanding(act: Act, changes: Partial<Standing>): Promise<Done> {
  const { payload, req, now } = act
  const { newest, standing, hash } = now
  const entry = {
    ...act.entry,
    fromVersion: newest.id,
    toVersion: newest.id,
    number: standing.number,
    hash,
  }
  const after = withIntent({ ...standing, live: now.live, ...changes, ...act.given }, entry)
  // SQL changes only these columns; MongoDB would replace the whole version by its part.
  const isSql = 'drizzle' in payload.db
  const { id: _id, ...row } = newest.row
  const { id: _document, ...doc } = newest.doc
  await workflowOf(payload)!.stock.updateVersion({
    id: newest.id,
    collection: now.collection as CollectionSlug,
    versionData: (isSql
      ? { autosave: false, updatedAt: null, version: { [groupName]: after } }
      : { ...row, autosave: false, version: { ...doc, [groupName]: after } }) as never,
    returning: false,
    req,
  })
  return { entry }
}

/** The newest version, named by whoever acts. */
export function pinNewest({ now: { newest, standing, hash }, by, at }: Act): Pin {
  return { version: newest.id, number: standing.number, hash, by, at }
}
