import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { findReadable } from '../acts/findReadable'
import { documentId } from '../endpoints/documentId'
import { titleField, titleOf } from '../fields/titleOf'
import { governedOf } from '../options/processState'
import type { About, NotificationKind } from './kinds'
import { markNotificationsRead, notificationsWhere, type NotificationRow } from './rows'

/** What the bell shows. */
export interface Notification {
  id: string
  kind: NotificationKind
  collection: string
  document: string
  title: string
  /** Empty: the server. */
  byName: string
  about: About
  /** ISO 8601 UTC. */
  at: string
  read: boolean
}

const MOST = 50

/** The newest of what who asks has been told, newest first: of documents that they may still read. */
export async function inbox(req: PayloadRequest): Promise<Notification[]> {
  const own = { person: { equals: String(req.user!.id) } }
  const rows = await notificationsWhere(req.payload, own, { sort: ['-at', '-id'], limit: MOST, req })
  const titles = await titlesOf(req, rows)
  return rows.flatMap((row) => {
    const title = titles.get(`${row.ofCollection}/${row.document}`)
    return title === undefined ? [] : [shown(row, title)]
  })
}

/** @param ids only these; else all. */
export function markRead(req: PayloadRequest, ids?: string[]): Promise<void> {
  const mine: Where[] = [{ person: { equals: String(req.user!.id) } }, { readAt: { equals: '' } }]
  return markNotificationsRead(req.payload, ids ? [...mine, { id: { in: ids } }] : mine)
}

/** By "collection/id". */
async function titlesOf(req: PayloadRequest, rows: NotificationRow[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const slug of new Set(rows.map(({ ofCollection }) => ofCollection))) {
    if (!governedOf(req.payload, slug)) continue
    const collection = slug as CollectionSlug
    const ids = rows
      .filter(({ ofCollection }) => ofCollection === slug)
      .map(({ document }) => documentId(req, slug, document))
    const docs = await findReadable(req, collection, {
      fields: { [titleField(req.payload, collection)]: true },
      limit: MOST,
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const doc of docs) titles.set(`${slug}/${String(doc.id)}`, titleOf(req.payload, collection, doc))
  }
  return titles
}

const shown = (row: NotificationRow, title: string): Notification => ({
  id: row.id,
  kind: row.kind,
  collection: row.ofCollection,
  document: row.document,
  title,
  byName: row.byName,
  about: row.about,
  at: row.at,
  read: row.readAt !== '',
})
