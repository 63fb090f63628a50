import type { Payload } from 'payload'

import { onDocument, type Here, type OfDocument } from '../acts/onDocument'
import { refusal, refuseIf } from '../acts/refusal'
import type { RecordEntry } from '../types'

/** Which document's times, and who asks. */
export interface OfTimes extends OfDocument {
  note?: string
}

/** The frame of an act that only concerns times: nothing is planned for what is in the trash. */
export function onTimes(
  payload: Payload,
  request: OfTimes,
  work: (here: Here) => Promise<RecordEntry>,
): Promise<RecordEntry> {
  return onDocument(payload, request, (here) => {
    refuseIf(here.now.main.deletedAt ? refusal(here.req, 'wrong-stage', 'inTheTrash') : undefined)
    return work(here)
  })
}
