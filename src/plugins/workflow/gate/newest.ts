import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { notesName } from '../fields/publicNotes'

/** What stands in the main row: what the public sees, if it sees anything. */
export interface MainRow {
  id: number | string
  _status?: unknown
  deletedAt?: string | null
  updatedAt?: string
  [notesName]?: unknown
}

/** The newest version of a document, all locales. */
export interface NewestVersion {
  /** Id of the version; the document's own where it has no versions yet. */
  version: string | null
  autosave: boolean
  doc: Record<string, unknown>
}

/** @param whole with all that is in it: only to look whether it is public, that costs more than the look. */
export async function mainRow(
  payload: Payload,
  collection: string,
  id: number | string,
  req: PayloadRequest,
  { whole = false }: { whole?: boolean } = {},
): Promise<MainRow | null> {
  return payload.db.findOne<MainRow & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
    ...(whole ? {} : { select: { _status: true, deletedAt: true, updatedAt: true, [notesName]: true } }),
  })
}

/** Asks for the newest version itself: a bulk update has loaded the main row and does not know of a draft. */
export async function newestVersion(
  payload: Payload,
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<NewestVersion | null> {
  const slug = collection as CollectionSlug
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [found] = docs
  if (found)
    return {
      version: String(found.id),
      autosave: 'autosave' in found && found.autosave === true,
      doc: found.version,
    }
  const doc = await payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  return doc && { version: null, autosave: false, doc }
}

/** Published in any language, and not in the trash. */
export function isPublic(row: Pick<MainRow, '_status' | 'deletedAt'> | null): boolean {
  return row !== null && !row.deletedAt && saysPublished(row._status)
}

/** `_status` is a text, or one for each language. */
export function saysPublished(status: unknown): boolean {
  if (typeof status === 'object' && status !== null) return Object.values(status).includes('published')
  return status === 'published'
}

/** The document that a version belongs to; undefined where there is no such version. */
export async function parentOfVersion(
  req: PayloadRequest,
  collection: string,
  version: string,
): Promise<number | string | undefined> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.parent
}
