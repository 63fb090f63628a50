import type { CollectionSlug, Payload } from 'payload'

import { reconcile } from '@/plugins/feeds'
import type { Change } from '@/plugins/feeds/types'
import { logRows } from './logRows'
import type { Note } from './notesProject'

export const published = { _status: 'published' }

/** The Local API without one project's types. */
export function api(payload: Payload) {
  const slug = (collection: string) => collection as CollectionSlug
  type Data = Record<string, unknown>
  return {
    create: (collection: string, data: Data, more: object = {}) =>
      payload.create({
        collection: slug(collection),
        data: data as never,
        depth: 0,
        ...more,
      }) as unknown as Promise<Note>,
    update: (collection: string, id: string, data: Data, more: object = {}) =>
      payload.update({
        collection: slug(collection),
        id,
        data,
        depth: 0,
        ...more,
      }) as unknown as Promise<Note>,
    remove: (collection: string, id: string) =>
      payload.delete({ collection: slug(collection), id, trash: true }),
    row: (collection: string, id: string) =>
      payload.db.findOne({ collection: slug(collection), where: { id: { equals: id } } }) as Promise<Record<
        string,
        unknown
      > | null>,
    rows: () => logRows(payload),
    /** What was appended by `work` and by the reconciler after it. */
    async after(work: () => Promise<unknown>): Promise<Change[]> {
      await reconcile(payload)
      const before = (await logRows(payload)).length
      await work()
      await reconcile(payload)
      return (await logRows(payload)).slice(before)
    },
  }
}
