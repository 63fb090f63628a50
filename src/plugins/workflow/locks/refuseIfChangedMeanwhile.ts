import type { CollectionSlug, PayloadRequest } from 'payload'

import { nobodyKnown, personById } from '../acts/people'
import { contentHash } from '../approval/contentHash'
import { standingOf } from '../fields/standing'
import type { NewestVersion } from '../gate/newest'
import { refuse } from '../gate/refuse'
import { differences, differencesFromSent } from './differences'

interface Save {
  collection: string
  document: number | string
  /** What the caller has seen: `updatedAt` or the id of a version. */
  seen: string
  newest: NewestVersion
  /** What the caller wants to save, in one language. */
  data: Doc
  req: PayloadRequest
}

type Doc = Record<string, unknown>

/**
 * Refuses a save over a newer version than its caller has seen, and says who
 * saved that, when, and which fields differ. What has the same content is not
 * newer: an act of the workflow, or a save without a change. A person's own
 * autosave is not newer either: the form's next save may leave before the answer
 * to the last has come.
 */
export async function refuseIfChangedMeanwhile({
  collection,
  document,
  seen,
  newest,
  data,
  req,
}: Save): Promise<void> {
  if (seen === newest.version || sameTime(seen, newest.doc.updatedAt)) return
  const author = authorOf(newest.doc)
  if (newest.autosave && req.user && author === String(req.user.id)) return
  const base = await versionSeen(req, collection, document, seen)
  const { payload } = req
  if (base && contentHash(payload, collection, base) === contentHash(payload, collection, newest.doc)) return
  const { id, name } = author === undefined ? nobodyKnown(req) : await personById(payload, author, req)
  throw refuse(req, 'changed-meanwhile', 'changedMeanwhile', {
    by: { id, name, at: String(newest.doc.updatedAt) },
    missing: base
      ? differences(req, collection, base, newest.doc)
      : differencesFromSent(req, collection, data, newest.doc),
  })
}

function sameTime(seen: string, updatedAt: unknown): boolean {
  return Date.parse(seen) === Date.parse(String(updatedAt))
}

/** Who changed the text last. */
function authorOf(doc: Doc): string | undefined {
  return standingOf(doc).changedBy ?? undefined
}

/** The version that the caller has seen, if it still is as it was then. */
async function versionSeen(
  req: PayloadRequest,
  collection: string,
  document: number | string,
  seen: string,
): Promise<Doc | undefined> {
  const time = new Date(seen)
  const isTime = !Number.isNaN(time.getTime())
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { parent: { equals: document } },
        isTime ? { 'version.updatedAt': { equals: time.toISOString() } } : { id: { equals: seen } },
      ],
    },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs[0]?.version
}
