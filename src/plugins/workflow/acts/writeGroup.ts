import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { groupName, type Standing } from '../fields/standing'
import { workflowOf } from '../options/processState'
import type { StoredVersion } from './documentNow'

/** Writes what the workflow knows into a version itself, in one statement; its text and its times stay. */
export async function writeGroup(
  payload: Payload,
  collection: string,
  { id, row, doc: { id: _document, ...doc } }: StoredVersion,
  standing: Standing,
  req?: PayloadRequest,
): Promise<void> {
  // SQL changes only these columns; MongoDB would replace the whole version by its part.
  const isSql = 'drizzle' in payload.db
  const { id: _id, ...own } = row
  await workflowOf(payload)!.stock.updateVersion({
    id,
    collection: collection as CollectionSlug,
    versionData: (isSql
      ? { autosave: false, updatedAt: null, version: { [groupName]: standing } }
      : { ...own, autosave: false, version: { ...doc, [groupName]: standing } }) as never,
    returning: false,
    req,
  })
}
