import { APIError, type PayloadRequest } from 'payload'

import { transition } from '../acts/transition'
import type { RecordEntry, Refusal } from '../types'
import { BadRequest } from '../acts/badRequest'
import { documentId } from './documentId'
import { transitionRequest } from './transitionRequest'

/** What became of one of the documents: done, or why not. */
export type TransitionReport = { id: number | string } & (
  { ok: true; entry: RecordEntry } | { ok: false; refusal: Refusal | { code: 'error'; message: string } }
)

const MOST_DOCUMENTS = 100

/**
 * The same act on several documents, each by itself, one after the other: what is
 * refused for one is done for the others.
 * @throws BadRequest where the body is not understood.
 */
export async function transitionMany(
  req: PayloadRequest,
  collection: string,
  body: Record<string, unknown>,
): Promise<TransitionReport[]> {
  const { documents, ...shared } = body
  if (!Array.isArray(documents)) throw new BadRequest('wrongKind', { name: 'documents', what: 'documents' })
  if (documents.length > MOST_DOCUMENTS)
    throw new BadRequest('tooMany', { most: MOST_DOCUMENTS, what: 'manyDocuments' })
  const requests = documents.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('version' in one))
      throw new BadRequest('wrongKind', { name: 'documents', what: 'documents' })
    return transitionRequest(collection, documentId(req, collection, one.id), { ...shared, ...one })
  })
  const reports: TransitionReport[] = []
  for (const request of requests) {
    try {
      reports.push({ id: request.id, ok: true, entry: await transition(req.payload, { ...request, req }) })
    } catch (error) {
      reports.push({ id: request.id, ok: false, refusal: why(req, error) })
    }
  }
  return reports
}

function why(req: PayloadRequest, error: unknown): Refusal | { code: 'error'; message: string } {
  if (error instanceof APIError && isRefusal(error.data)) return error.data
  req.payload.logger.error({ err: error, msg: 'A transition failed.' })
  return { code: 'error', message: req.t('error:unknown') }
}

const isRefusal = (data: unknown): data is Refusal =>
  typeof data === 'object' && data !== null && 'code' in data && 'message' in data
