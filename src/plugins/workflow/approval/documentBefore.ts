import type { Payload, PayloadRequest } from 'payload'

import { newestVersion } from '../acts/documentNow'
import { standingOf, type Standing } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { contentHash } from './contentHash'

/** What a save comes upon. */
export interface Before {
  standing: Standing
  hash: string
  autosave: boolean
}

/** The newest version before a save; null for a document that has just been made. */
export async function documentBefore(
  payload: Payload,
  its: Governed,
  id: number | string,
  req?: Partial<PayloadRequest>,
): Promise<Before | null> {
  const newest =
    (await workflowOf(payload)?.inHand.take({ ...req }, its, id)) ??
    (await newestVersion(payload, its.slug, id, req as PayloadRequest | undefined))
  if (!newest) return null
  const hash = contentHash(payload, its.slug, newest.doc)
  return { standing: standingOf(newest.doc), hash, autosave: newest.autosave }
}
