/** The newest state of a document, as whoever asks may read it. */
import { isLanguage } from '@/items/addresses'
import type { Language } from '@/items/types'
import type { Payload, TypedUser } from 'payload'

/** The collections whose documents have a page of their own and drafts. */
export const previewed = ['articles', 'companies', 'deals'] as const
export type Previewed = (typeof previewed)[number]

export interface Draft {
  /** As a publisher of src/items takes it, with what it cannot do without. */
  document: Record<string, unknown> & { id: string }
  language: Language
  /** Whether this very text is public now. */
  isPublic: boolean
}

interface DraftOptions {
  collection: Previewed
  id: string
  user: TypedUser
  /** Of a document that is localised by field; an article is written in one language. */
  language: Language
}

/** @returns undefined when there is no such document, or it is not for this person. */
export async function readDraft(
  payload: Payload,
  { collection, id, user, language }: DraftOptions,
): Promise<Draft | undefined> {
  const found: unknown = await payload.findByID({
    collection,
    id,
    user,
    overrideAccess: false,
    draft: true,
    trash: true,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    disableErrors: true,
  })
  if (!found) return undefined
  const document = found as Draft['document']
  const { inLanguage, _status, deletedAt } = document
  return {
    document,
    language: isLanguage(inLanguage) ? inLanguage : language,
    isPublic: _status === 'published' && !deletedAt,
  }
}

/** A draft may lack what a publication must have: a title, an address, a date. */
export function withWhatIsMissing({ document, language }: Draft, untitled: string): Draft['document'] {
  return {
    ...document,
    inLanguage: language,
    headline: filled(document.headline) ?? untitled,
    name: filled(document.name) ?? untitled,
    slug: filled(document.slug) ?? document.id,
    datePublished: document.datePublished ?? document.updatedAt,
  }
}

function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
