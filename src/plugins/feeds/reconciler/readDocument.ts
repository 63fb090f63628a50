import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import type { FedCollection, GoneReason } from '../types'

/** A document's main row as the Local API gives it. */
export type Document = { id: string; deletedAt?: string | null; _status?: unknown } & Record<string, unknown>

/**
 * The main row (never a draft) in one language, without fallback, with ids
 * instead of related documents. Trashed ones too; null when there is none.
 */
export async function readDocument(
  payload: Payload,
  collection: string,
  id: string,
  language: string,
): Promise<Document | null> {
  const document: unknown = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    ...bare(payload, language),
    trash: true,
    disableErrors: true,
  })
  return document as Document | null
}

export async function readGlobal(payload: Payload, slug: string, language: string): Promise<unknown> {
  return payload.findGlobal({
    slug: slug as GlobalSlug,
    ...bare(payload, language),
  })
}

/** Not trashed, and published where the collection has drafts, unless the project says otherwise. */
export function isPublic(payload: Payload, fed: FedCollection, document: Document): boolean {
  if (fed.isPublic) return fed.isPublic(document)
  return !document.deletedAt && (!hasDrafts(payload, fed) || document._status === 'published')
}

export function whyGone(fed: FedCollection, document: Document | null): GoneReason {
  if (!document) return 'deleted'
  if (fed.reason) return fed.reason(document)
  return document.deletedAt ? 'trashed' : 'unpublished'
}

export function hasDrafts(payload: Payload, fed: FedCollection): boolean {
  const versions = payload.collections[fed.slug as CollectionSlug]?.config.versions
  return Boolean(versions && versions.drafts)
}

/** Arguments of the Local API for a row as it is; untyped, for their types know one project's locales and joins. */
function bare(payload: Payload, language: string): object {
  const { localization } = payload.config
  const isLocale = localization && localization.localeCodes.includes(language)
  return {
    depth: 0,
    draft: false,
    joins: false,
    overrideAccess: true,
    ...(isLocale ? { locale: language, fallbackLocale: false } : {}),
  }
}
