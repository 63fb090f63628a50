import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { Doc, DocumentNow } from './documentNow'
import { rolesOf } from './rolesOf'

/**
 * Whether who asks has a right on this document. Whoever is not logged in has none.
 * @param texts what the act touches: the project may say no to any of them. Default: the newest text.
 */
export async function mayDo(
  req: PayloadRequest,
  its: Governed,
  { newest, standing }: DocumentNow,
  right: string,
  texts: Doc[] = [newest.doc],
): Promise<boolean> {
  const { rights } = its
  const { user } = req
  const roles = rights.of[right] ?? []
  if (!user || !rolesOf(req, its).some((role) => roles.includes(role))) return false
  const authors = (standing.contributors ?? []).map(({ by }) => by)
  for (const doc of texts)
    if (rights.also && !(await rights.also({ right, user, doc, authors }))) return false
  return true
}
