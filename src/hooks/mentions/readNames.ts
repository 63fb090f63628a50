import type { PayloadRequest, Where } from 'payload'

import type { Subject, SubjectName } from './nameIndex'

type NamedCollection = 'companies' | 'persons'

/** Which collections have names, and what their subjects are called here. */
export const namedCollections: Record<NamedCollection, Subject['type']> = {
  companies: 'company',
  persons: 'person',
}
const collections = Object.keys(namedCollections) as NamedCollection[]

type Named = { id: number | string; name?: unknown; aliases?: unknown; products?: unknown }

/**
 * All names of companies and persons that are not in the trash, in every language: those that are
 * published, and those of newer or never published drafts (suggestions are seen by the desk only).
 * Read within the transaction of `req`.
 */
export async function readNames(req: PayloadRequest): Promise<SubjectName[]> {
  const names: SubjectName[] = []
  for (const collection of collections) {
    for (const document of await readDocuments(req, collection)) {
      const subject = { type: namedCollections[collection], id: String(document.id) }
      names.push(...namesOf(document, subject))
    }
  }
  return names
}

/**
 * Changes whenever a name may have changed, in any process: the number of documents, and when the
 * newest version was written. (The main row alone does not move when a draft is saved.)
 */
export async function readStamp(req: PayloadRequest): Promise<string> {
  const { db } = req.payload
  const stamps: string[] = []
  for (const collection of collections) {
    const { totalDocs } = await db.count({ collection, req, where: notTrashed })
    const newest = await db.findVersions({ collection, req, limit: 1, pagination: false, sort: '-updatedAt' })
    stamps.push(`${collection}:${totalDocs}:${String(newest.docs[0]?.updatedAt)}`)
  }
  return stamps.join(' ')
}

const notTrashed: Where = { deletedAt: { exists: false } }
const every = { limit: 0, pagination: false, locale: 'all' } as const
const nameFields = { name: true, aliases: true, products: true } as const

async function readDocuments(req: PayloadRequest, collection: NamedCollection): Promise<Named[]> {
  const { db } = req.payload
  const published = await db.find<Named>({
    ...every,
    collection,
    req,
    select: nameFields,
    where: { and: [notTrashed, { _status: { equals: 'published' } }] },
  })
  // A never published document's main row keeps the text of its first draft; its newest version is right.
  const drafts = await db.queryDrafts<Named>({
    ...every,
    collection,
    req,
    select: { parent: true, version: nameFields },
    where: { and: [{ 'version.deletedAt': { exists: false } }, { 'version._status': { equals: 'draft' } }] },
  })
  return [...published.docs, ...drafts.docs]
}

function namesOf({ name, aliases, products }: Named, subject: Subject): SubjectName[] {
  return [
    ...textsIn(name).map((text) => ({ subject, text, reason: 'name' as const })),
    ...textsIn(aliases).map((text) => ({ subject, text, reason: 'alias' as const })),
    ...textsIn(products).map((text) => ({ subject, text, reason: 'product' as const })),
  ]
}

/** The texts of a field, whether it has one, many, or one for each language. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
