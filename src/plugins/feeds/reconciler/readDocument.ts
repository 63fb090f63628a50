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
    ...inLanguage(payload, language),
    depth: 0,
    draft: false,
    trash: true,
    joins: false,
    overrideAccess: true,
    disableErrors: true,
  })
  return document as Document | null
}

export async function readGlobal(payload: Payload, slug: string, language: string): Promise<unknown> {
  return payload.findGlobal({
    slug: slug as GlobalSlug,
    ...inLanguage(payload, language),
    depth: 0,
    draft: false,
    overrideAccess: true,
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

function inLanguage(payload: Payload, language: string) {
  const { localization } = payload.config
  if (!localization || !localization.localeCodes.includes(language)) return {}
  return { locale: language as 'all', fallbackLocale: false as const }
}
