import type { CollectionSlug, PayloadRequest } from 'payload'

import type { CorrectionNote, RetractionNote } from '../fields/publicNotes'
import type { TransitionRequest } from '../types'
import { documentId } from './documentId'
import { BadRequest } from '../acts/badRequest'
import { dateOrNullIn, objectIn, textIn, textOrNullIn, yesOrNoIn } from './body'

/**
 * What a body asks of the door. Only these members are taken: what else comes in is no business of the door.
 * @throws BadRequest with the member that is missing or wrong.
 */
export function transitionRequest(
  collection: string,
  id: number | string,
  body: Record<string, unknown>,
): TransitionRequest {
  const to = textIn(body, 'to')
  const version = typeof body.version === 'number' ? String(body.version) : textIn(body, 'version')
  if (to === undefined) throw new BadRequest('missing', { name: 'to', what: 'stage' })
  if (version === undefined) throw new BadRequest('missing', { name: 'version', what: 'version' })
  return {
    collection: collection as CollectionSlug,
    id,
    to,
    version,
    act: textIn(body, 'act'),
    hash: textIn(body, 'hash'),
    note: textIn(body, 'note'),
    correction: correctionIn(body),
    retraction: retractionIn(body),
    acceptWarnings: yesOrNoIn(body, 'acceptWarnings'),
    assignee: textOrNullIn(body, 'assignee'),
    due: dateOrNullIn(body, 'due'),
  }
}

const MOST_TOGETHER = 20

/** The same, with the documents that are to be acted on together with it. */
export function transitionRequests(
  req: PayloadRequest,
  collection: string,
  id: number | string,
  { together = [], ...body }: Record<string, unknown>,
): [TransitionRequest, ...TransitionRequest[]] {
  if (!Array.isArray(together)) throw new BadRequest('wrongKind', { name: 'together', what: 'documents' })
  if (together.length > MOST_TOGETHER)
    throw new BadRequest('tooMany', { most: MOST_TOGETHER, what: 'manyDocuments' })
  const others = together.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('id' in one))
      throw new BadRequest('wrongKind', { name: 'together', what: 'documents' })
    return transitionRequest(collection, documentId(req, collection, one.id), { ...body, ...one })
  })
  return [transitionRequest(collection, id, body), ...others]
}

function correctionIn(body: Record<string, unknown>): CorrectionNote | undefined {
  const given = objectIn(body, 'correction')
  if (!given) return undefined
  const { weight = 'minor' } = given
  if (weight !== 'minor' && weight !== 'major')
    throw new BadRequest('wrongKind', { name: 'correction.weight', what: 'weight' })
  return { wrong: textIn(given, 'wrong') ?? '', right: textIn(given, 'right') ?? '', weight }
}

function retractionIn(body: Record<string, unknown>): RetractionNote | undefined {
  const given = objectIn(body, 'retraction')
  if (!given) return undefined
  const withoutTitle = yesOrNoIn(given, 'withoutTitle', 'retraction.withoutTitle')
  return { reason: textIn(given, 'reason') ?? '', notice: textIn(given, 'notice') ?? '', withoutTitle }
}
