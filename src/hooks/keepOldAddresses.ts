import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'

import { isPublishing } from '@/fields/isPublishing'
import { addressClaim } from '@/fields/slug'

export type Language = 'tr' | 'en'
export type AddressOf = (
  target: { type: 'article' | 'company' | 'deal'; slug: string },
  language: Language,
) => string

type Row = Record<string, unknown> & { id: string; slug: string }

export interface Addressed {
  type: 'article' | 'company' | 'deal'
  /** A field whose values have slugs of their own. */
  within?: 'inLanguage'
  /** The languages that the document has a page in. */
  languages(doc: Record<string, unknown>): Language[]
  /** The path of a page. */
  addressOf: AddressOf
}

/**
 * Old addresses go on working: when a document is published at a new address, a redirect leads from
 * the one it was public at before, in the same transaction. Redirects point at documents and not at
 * addresses, so they never form chains, and one whose own address has become a live page is removed.
 * Asks what has been public instead of what this save changes, so a redirect that a crash prevented
 * is made at the next publication.
 */
export function keepOldAddresses(of: Addressed): CollectionAfterChangeHook {
  return async ({ collection, data, doc, req }) => {
    if (!isPublishing(data)) return doc as unknown
    const now = await req.payload.db.findOne<Row>({
      collection: collection.slug,
      req,
      select: { slug: true, inLanguage: true, deletedAt: true },
      where: { id: { equals: doc.id } },
    })
    if (!now || now.deletedAt || !now.slug) return doc as unknown

    await removeRedirects(req, { from: { in: addresses(of, now) } })
    const before = await lastElsewhere(req, collection.slug, now, of.within)
    if (!before || (await isTakenByAnother(req, collection.slug, before, of.within))) return doc as unknown
    const live = new Set(addresses(of, now))
    for (const from of addresses(of, before)) {
      if (!live.has(from)) await redirect(req, from, collection.slug, now.id)
    }
    return doc as unknown
  }
}

/** Nothing leads to a document that is gone for ever. */
export const removeItsRedirects: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await removeRedirects(req, { 'to.reference': { equals: { relationTo: collection.slug, value: id } } })
}

function addresses({ addressOf, languages, type }: Addressed, doc: Row): string[] {
  return languages(doc).map((language) => addressOf({ type, slug: doc.slug }, language))
}

/** The newest public state of the document that had another address than it has now. */
async function lastElsewhere(
  req: PayloadRequest,
  collection: CollectionSlug,
  now: Row,
  within: Addressed['within'],
): Promise<Row | undefined> {
  const elsewhere: Where[] = [{ 'version.slug': { not_equals: now.slug } }]
  if (within) elsewhere.push({ [`version.${within}`]: { not_equals: now[within] } })
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { version: { slug: true, inLanguage: true, _status: true } },
    sort: '-updatedAt',
    where: {
      and: [
        { parent: { equals: now.id } },
        { 'version._status': { equals: 'published' } },
        { 'version.slug': { exists: true } },
        { or: elsewhere },
      ],
    },
  })
  return docs[0] && { ...docs[0].version, id: now.id }
}

async function isTakenByAnother(
  req: PayloadRequest,
  collection: CollectionSlug,
  before: Row,
  within: Addressed['within'],
): Promise<boolean> {
  const claim = addressClaim({ ...before, deletedAt: null }, { drafts: true, within })
  const other = await req.payload.db.findOne({ collection, req, where: { slugClaim: { equals: claim } } })
  return other !== null && other !== undefined
}

async function redirect(req: PayloadRequest, from: string, relationTo: CollectionSlug, value: string) {
  const data = { from, to: { type: 'reference', reference: { relationTo, value } } }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    where: { from: { equals: from } },
  })
  const [there] = docs as { id: string; to?: { reference?: { value?: unknown } } }[]
  if (there?.to?.reference?.value === value) return
  if (there) await req.payload.update({ collection: 'redirects', id: there.id, data: data as never, req })
  else await req.payload.create({ collection: 'redirects', data: data as never, req })
}

async function removeRedirects(req: PayloadRequest, where: Where) {
  const { totalDocs } = await req.payload.count({ collection: 'redirects', req, where })
  if (totalDocs > 0) await req.payload.delete({ collection: 'redirects', req, where })
}
