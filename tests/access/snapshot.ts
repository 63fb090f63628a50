import type { CollectionSlug, Payload } from 'payload'
import type { Standing } from '@/plugins/workflow/fields/standing'

/** What is stored of a document and around it, past all access rules and hooks. */
export interface Snapshot {
  row: Record<string, unknown> | null
  versions: { latest?: boolean; version: { workflow?: Standing } }[]
  /** Documents of the collection, trashed ones included. */
  count: number
  published: number
}

export async function snapshotOf(payload: Payload, collection: string, id: string): Promise<Snapshot> {
  const slug = collection as CollectionSlug
  if (collection === 'site') {
    const row = await payload.db.findGlobal<Record<string, unknown> & { id: string }>({ slug, locale: 'all' })
    return { row, versions: [], count: 1, published: 0 }
  }
  const hasDrafts = Boolean(payload.collections[slug]?.config.versions)
  const { totalDocs: count } = await payload.db.count({ collection: slug })
  const published = hasDrafts
    ? await payload.db.count({ collection: slug, where: { _status: { equals: 'published' } } })
    : { totalDocs: 0 }
  const counts = { count, published: published.totalDocs }
  if (id === NONE) return { row: null, versions: [], ...counts }

  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug,
    locale: 'all',
    where: { id: { equals: id } },
  })
  const versions = hasDrafts
    ? await payload.db.findVersions({
        collection: slug,
        limit: 0,
        locale: 'all',
        pagination: false,
        sort: 'createdAt',
        where: { parent: { equals: id } },
      })
    : { docs: [] }
  return { row, versions: versions.docs as unknown as Snapshot['versions'], ...counts }
}

/** The id of a document that is still to be made. */
export const NONE = 'none'
