import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { DocumentNow } from './documentNow'

/** Whether who asks has a right on this document. Whoever is not logged in has none. */
export async function mayDo(
  { user }: PayloadRequest,
  { rights }: Governed,
  { newest, standing }: DocumentNow,
  right: string,
): Promise<boolean> {
  if (!user) return false
  const roles = rights.of[right] ?? []
  if (!rights.rolesOf(user).some((role) => roles.includes(role))) return false
  if (!rights.also) return true
  const authors = (standing.contributors ?? []).map(({ by }) => by)
  return rights.also({ right, user, doc: newest.doc, authors })
}
