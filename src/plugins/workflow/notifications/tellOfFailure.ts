import type { Payload } from 'payload'

import { newestVersion } from '../acts/documentNow'
import { documentId } from '../endpoints/documentId'
import { standingOf } from '../fields/standing'
import { governedOf } from '../options/processState'
import type { Work, WorkProblem } from '../time/work/work'
import { tell } from './tell'
import { whoHasRight } from './whoHasRight'

/**
 * Once, when something is not done at its time: whoever has planned it, is assigned to it, or may do it by hand. It is
 * tried again meanwhile; the desk shows it as long as it fails.
 */
export async function tellOfFailure(
  payload: Payload,
  { act, document, ofCollection }: Work,
  { message }: WorkProblem,
): Promise<void> {
  const its = governedOf(payload, ofCollection)
  if (!its) return
  const id = documentId({ payload }, its.slug, document)
  const { assignee, schedule } = standingOf((await newestVersion(payload, its.slug, id))?.doc)
  const planned = schedule?.[act]
  const people = [
    planned?.by,
    assignee == null ? null : String(assignee),
    ...(await whoHasRight(payload, its, its.workflow.acts[planned?.act ?? '']?.right)),
  ]
  await tell(payload, { its, id, kind: 'failing', people, by: null, about: { message } })
}
