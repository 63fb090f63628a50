import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { contentHash } from '../approval/contentHash'
import { standingOf, type Pin, type Standing } from '../fields/standing'
import type { Governed } from '../options/governed'

/** A version as the database holds it, all locales. */
export interface StoredVersion {
  /** Empty where the document has none: it is from before the collection had versions. */
  id: string
  autosave: boolean
  createdAt: string
  updatedAt: string
  doc: Doc
  /** As it came, to be written back. */
  row: Record<string, unknown>
}

export type Doc = Record<string, unknown> & { id: number | string }

/** Where a document stands at this moment. */
export interface DocumentNow {
  collection: string
  id: number | string
  /** The main row: what the public sees, if it sees anything. */
  main: Doc
  isPublic: boolean
  newest: StoredVersion
  /** Content hash of the newest version. */
  hash: string
  /** What the newest version says of itself, with what it lacks derived. */
  standing: Standing & { stage: string; number: number }
  live: Pin | null
}

/** Reads a document; null when there is none. Nothing is filled in by depth or hooks. */
export async function documentNow(
  payload: Payload,
  its: Governed,
  id: number | string,
  req?: PayloadRequest,
): Promise<DocumentNow | null> {
  const collection = its.slug
  const main = await payload.db.findOne<Doc>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!main) return null
  const newest = (await newestVersion(payload, its.slug, main.id, req)) ?? mainAsVersion(main)
  const hash = contentHash(payload, its.slug, newest.doc)
  const isPublic = main._status === 'published' && !main.deletedAt
  const number = standingOf(newest.doc).number ?? 1
  const live = isPublic ? await livePin(payload, its, main, req) : null
  const stage = stageOf(its, { newest, isPublic, isLive: live?.hash === hash })
  return {
    collection: its.slug,
    id: main.id,
    main,
    isPublic,
    newest,
    hash,
    standing: { ...standingOf(newest.doc), stage, number },
    live,
  }
}

/** The newest version of a document; null when it has none. */
export function newestVersion(
  payload: Payload,
  collection: string,
  id: number | string,
  req?: PayloadRequest,
): Promise<StoredVersion | null> {
  return findVersion(payload, collection, { parent: { equals: id }, latest: { equals: true } }, req)
}

/** The version by which a document was public last; null when it never was, since it has versions. */
export function lastPublished(
  payload: Payload,
  collection: string,
  id: number | string,
  req?: PayloadRequest,
): Promise<StoredVersion | null> {
  return findVersion(
    payload,
    collection,
    { parent: { equals: id }, 'version._status': { equals: 'published' } },
    req,
  )
}

/** A version by its id; null when it is gone. */
export function versionById(
  payload: Payload,
  collection: string,
  version: string,
  req?: PayloadRequest,
): Promise<StoredVersion | null> {
  return findVersion(payload, collection, { id: { equals: version } }, req)
}

async function findVersion(
  payload: Payload,
  collection: string,
  where: Record<string, { equals: unknown }>,
  req?: PayloadRequest,
): Promise<StoredVersion | null> {
  const { docs } = await payload.db.findVersions<Doc>({
    collection: collection as CollectionSlug,
    where: { and: Object.entries(where).map(([name, is]) => ({ [name]: is })) },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [row] = docs
  if (!row) return null
  return {
    id: String(row.id),
    autosave: (row as { autosave?: boolean }).autosave === true,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    doc: { ...row.version, id: row.parent },
    row: { ...row },
  }
}

function mainAsVersion(main: Doc): StoredVersion {
  const at = (name: string) => textOf(main[name]) ?? new Date(0).toISOString()
  return {
    id: '',
    autosave: false,
    createdAt: at('createdAt'),
    updatedAt: at('updatedAt'),
    doc: main,
    row: {},
  }
}

/**
 * `_status` is the one truth about what the public sees: a stage that contradicts it (a document from before
 * the plugin, or from a time when it was switched off) is not believed.
 */
function stageOf(
  { workflow }: Governed,
  { newest, isPublic, isLive }: { newest: StoredVersion; isPublic: boolean; isLive: boolean },
): string {
  const stored = standingOf(newest.doc).stage
  const known = stored && stored in workflow.stages ? stored : undefined
  const seen = known && workflow.stages[known]?.public
  if (isPublic && isLive && newest.doc._status === 'published')
    return seen === 'always' ? known! : workflow.published
  if (seen === 'always') return isLive ? known! : workflow.initial
  if (seen === 'never') return isPublic ? workflow.initial : known!
  return known ?? (isLive ? workflow.published : workflow.initial)
}

/** What the public sees; derived where the row does not say it, or says something else than it holds. */
async function livePin(payload: Payload, its: Governed, main: Doc, req?: PayloadRequest): Promise<Pin> {
  const hash = contentHash(payload, its.slug, main)
  const { live, number } = standingOf(main)
  if (live && live.hash === hash) return live
  const published = await lastPublished(payload, its.slug, main.id, req)
  const since =
    textOf(main.updatedAt) ?? textOf(main.createdAt) ?? published?.updatedAt ?? new Date(0).toISOString()
  return { version: published?.id ?? '', number: number ?? 1, hash, by: null, at: since }
}

/** Times as the database gives them back; collections without timestamps have none. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
