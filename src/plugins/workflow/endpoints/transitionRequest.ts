import type { CollectionSlug, PayloadRequest } from 'payload'

import type { CorrectionNote, RetractionNote } from '../fields/publicNotes'
import type { TransitionRequest } from '../types'
import { documentId } from './documentId'
import { bad, dateOrNullIn, objectIn, textIn, textOrNullIn } from './body'

/**
 * What a body asks of the door. Only these members are taken: what else comes in is no business of the door.
 * @throws APIError 400 with the member that is missing or wrong.
 */
export function transitionRequest(
  collection: string,
  id: number | string,
  body: Record<string, unknown>,
): TransitionRequest {
  const to = textIn(body, 'to')
  const version = typeof body.version === 'number' ? String(body.version) : textIn(body, 'version')
  if (to === undefined) throw bad('"to" is missing: the stage to go to.')
  if (version === undefined) throw bad('"version" is missing: the version that you have seen.')
  const { acceptWarnings = false } = body
  if (typeof acceptWarnings !== 'boolean') throw bad('"acceptWarnings" has to be true or false.')
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
    acceptWarnings,
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
  if (!Array.isArray(together) || together.length > MOST_TOGETHER)
    throw bad(`"together" has to be a list of { id, version, … }, ${MOST_TOGETHER} at most.`)
  const others = together.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('id' in one))
      throw bad('"together" has to be a list of { id, version, … }.')
    return transitionRequest(collection, documentId(req, collection, one.id), { ...body, ...one })
  })
  return [transitionRequest(collection, id, body), ...others]
}

function correctionIn(body: Record<string, unknown>): CorrectionNote | undefined {
  const given = objectIn(body, 'correction')
  if (!given) return undefined
  const { weight = 'minor' } = given
  if (weight !== 'minor' && weight !== 'major') throw bad('"correction.weight" has to be "minor" or "major".')
  return { wrong: textIn(given, 'wrong') ?? '', right: textIn(given, 'right') ?? '', weight }
}

function retractionIn(body: Record<string, unknown>): RetractionNote | undefined {
  const given = objectIn(body, 'retraction')
  if (!given) return undefined
  const { withoutTitle = false } = given
  if (typeof withoutTitle !== 'boolean') throw bad('"retraction.withoutTitle" has to be true or false.')
  return { reason: textIn(given, 'reason') ?? '', notice: textIn(given, 'notice') ?? '', withoutTitle }
}
