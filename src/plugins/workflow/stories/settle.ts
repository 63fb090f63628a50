import type { Payload } from 'payload'

import { documentNow } from '../acts/documentNow'
import { labelIn } from '../acts/labelIn'
import type { OfDocument } from '../acts/onDocument'
import { readable } from '../acts/readable'
import { refusal, refuseIf } from '../acts/refusal'
import { requestOf } from '../acts/requestOf'
import { governedOf } from '../options/processState'
import { mayUpdate } from './mayUpdate'
import { originalState } from './originalState'
import { keepRow, rowOf } from './rows'
import { sentences } from './sentences'
import { storyOf } from './storyOf'

/**
 * Somebody has looked at what happened to the original of a translation, and the translation has what it needs.
 * @throws WorkflowRefusal not-found; not-your-right for who may not change the translation.
 */
export async function settle(payload: Payload, { collection, id, ...asked }: OfDocument): Promise<void> {
  const its = governedOf(payload, collection)
  const req = await requestOf(payload, asked)
  if (!its?.translations) return
  const { main } = await readable(its, { id }, req)
  const act = labelIn(req, sentences.settle)
  refuseIf(
    (await mayUpdate(req, its, id))
      ? undefined
      : refusal(req, 'not-your-right', 'notYourRight', { values: { act } }),
  )
  const [original] = await storyOf(payload, its, main, req)
  const now = original && (await documentNow(payload, its, original.id, req))
  if (!now || original.id === String(id)) return
  const state = originalState(payload, its, now)
  const at = { collection, document: String(id) }
  await keepRow(
    payload,
    at,
    { known: await rowOf(payload, collection, at.document, req), seen: state, now: state },
    req,
  )
}
