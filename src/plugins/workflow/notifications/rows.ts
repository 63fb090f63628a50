import type { Payload, PayloadRequest, Where } from 'payload'

import { changeRowIf } from '../fields/changeRowIf'
import type { About, NotificationKind } from './kinds'
import { notificationsSlug } from './notificationsCollection'

/** A notification as it is stored. Times are ISO 8601 UTC; an empty text is "none". */
export interface NotificationRow {
  id: string
  /** Id of the account that is told. */
  person: string
  kind: NotificationKind
  ofCollection: string
  document: string
  by: string
  byName: string
  about: About
  at: string
  readAt: string
  /** "waiting" until somebody sends it, or finds that it is not to be sent; "sending" while that is tried. */
  mail: '' | 'sending' | 'waiting'
  mailAt: string
  mailTries: number
}

type Within = Partial<PayloadRequest> | undefined

export async function addNotification(payload: Payload, row: NotificationRow, req?: Within): Promise<void> {
  await payload.db.create({
    collection: notificationsSlug,
    customID: row.id,
    data: { ...row },
    returning: false,
    req,
  })
}

/** Past every access rule and hook, as they stand in the database. */
export async function notificationsWhere(
  payload: Payload,
  where: Where,
  { limit, req, sort }: { limit: number; sort: string | string[]; req?: Within },
): Promise<NotificationRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: notificationsSlug,
    where,
    sort,
    limit,
    pagination: false,
    req,
  })
  return docs as unknown as NotificationRow[]
}

/** @returns whether there was one that fits. */
export const changeNotification = (
  payload: Payload,
  where: Where[],
  data: Partial<NotificationRow>,
): Promise<boolean> => changeRowIf(payload, notificationsSlug, where, data)

/** All that fit. */
export async function markNotificationsRead(payload: Payload, where: Where[]): Promise<void> {
  const data = { readAt: new Date().toISOString() }
  await payload.db.updateMany({ collection: notificationsSlug, where: { and: where }, data })
}

/** What was told before a moment, ISO 8601 UTC: nobody looks for it any more. */
export async function dropNotificationsBefore(payload: Payload, moment: string): Promise<void> {
  await payload.db.deleteMany({ collection: notificationsSlug, where: { at: { less_than: moment } } })
}

/** Of a document that is gone for ever. */
export async function dropNotificationsOf(
  payload: Payload,
  { collection, document }: { collection: string; document: string },
  req?: Within,
): Promise<void> {
  const where: Where = {
    and: [{ ofCollection: { equals: collection } }, { document: { equals: document } }],
  }
  await payload.db.deleteMany({ collection: notificationsSlug, where, req })
}
