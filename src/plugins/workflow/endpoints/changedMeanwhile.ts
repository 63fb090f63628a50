import type { PayloadRequest } from 'payload'

import { readable } from '../acts/readable'
import { WorkflowRefusal } from '../acts/refusal'
import { newestVersion } from '../gate/newest'
import { refuseIfChangedMeanwhile } from '../locks/refuseIfChangedMeanwhile'
import type { Governed } from '../options/governed'
import type { Refusal } from '../types'
import { BadRequest } from '../acts/badRequest'
import { textIn } from './body'

/**
 * What a save would be refused with because of a newer version, without saving: a form asks, and shows it.
 * @param body `{ seen, data }`: the document's `updatedAt` as the form knows it, and the document as it was then.
 * @returns null where nothing has changed meanwhile.
 */
export async function changedMeanwhile(
  req: PayloadRequest,
  its: Governed,
  id: number | string,
  body: Record<string, unknown>,
): Promise<Refusal | null> {
  const { data } = body
  const seen = textIn(body, 'seen')
  if (!seen) throw new BadRequest('missing', { name: 'seen', what: 'version' })
  if (typeof data !== 'object' || data === null)
    throw new BadRequest('wrongKind', { name: 'data', what: 'object' })
  const { id: document } = await readable(its, { id }, req)
  const newest = await newestVersion(req.payload, its.slug, document, req)
  try {
    const save = { collection: its.slug, document, seen, data: { ...data }, req }
    if (newest) await refuseIfChangedMeanwhile({ ...save, newest })
    return null
  } catch (error) {
    if (error instanceof WorkflowRefusal && error.data) return error.data
    throw error
  }
}
