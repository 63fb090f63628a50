import type { Payload } from 'payload'
import type { Draft, Previewed } from '../draft'

/** A link that holds: the text that it keeps, and what is true of its document now. */
export interface OpenLink {
  collection: Previewed
  draft: Draft
  /** ISO 8601 UTC. */
  expiresAt: string
  /** Nothing of the document becomes public before: ISO 8601 UTC. */
  embargoedUntil?: string
}

/** What is known of a document that is not in its text. */
export interface StandingNow {
  /** Retracted in public: its text is not shown to anybody any more. */
  takenBack: boolean
  embargoedUntil?: string
}

export type StandingOf = (collection: Previewed, document: Record<string, unknown>) => StandingNow

interface StoredLink {
  ofCollection: Previewed
  document: string
  language: Draft['language']
  expiresAt: string
  revokedAt?: string | null
  createdBy?: string | null
  text: Draft['document']
}

/** @returns undefined when it has ended, was revoked, its maker's account is gone, or its document is no longer to be shown to anybody. */
export async function readLink(
  payload: Payload,
  id: string,
  standingOf: StandingOf,
): Promise<OpenLink | undefined> {
  const found = await payload.db.findOne<{ id: string } & StoredLink>({
    collection: 'preview-links',
    where: { id: { equals: id } },
  })
  if (!found || found.revokedAt || Date.parse(found.expiresAt) <= Date.now()) return undefined
  if (!(await isEmployed(payload, found.createdBy))) return undefined
  const { ofCollection: collection, document, language, expiresAt, text } = found
  // Not there, or in the trash: null.
  const now: unknown = await payload.findByID({
    collection,
    id: document,
    overrideAccess: true,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!now) return undefined
  const { embargoedUntil, takenBack } = standingOf(collection, now as Record<string, unknown>)
  if (takenBack) return undefined
  return {
    collection,
    draft: { document: text, language, isPublic: false },
    expiresAt: new Date(expiresAt).toISOString(),
    embargoedUntil,
  }
}

/** Who has left gives nobody a look any more. */
async function isEmployed(payload: Payload, maker: string | null | undefined): Promise<boolean> {
  if (!maker) return false
  const { totalDocs } = await payload.db.count({ collection: 'users', where: { id: { equals: maker } } })
  return totalDocs > 0
}
