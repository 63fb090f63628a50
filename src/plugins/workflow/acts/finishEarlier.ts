import type { Payload } from 'payload'

import type { Governed } from '../options/governed'
import { governedOf } from '../options/processState'
import { completeRecords } from '../record/complete'
import { bringBackPending } from './bringBackPending'
import { finishMainRow } from './finishMainRow'

/**
 * Completes what a crash has cut off on a document, before anything else is done
 * to it: the writes and the record of its last act, and the second step of a publication.
 *
 * @returns whether a publication had been cut off.
 */
export async function finishEarlier(
  payload: Payload,
  collection: string,
  id: number | string,
): Promise<boolean> {
  const its = governedOf(payload, collection)
  if (its) await finishMainRow(payload, its, id)
  await completeRecords(payload, { collection, id })
  return (
    its !== undefined &&
    (await hasPending(payload, its, id)) &&
    (await bringBackPending({ payload, its, id }))
  )
}

/** Asked before every act: it reads no text. */
async function hasPending(payload: Payload, { slug }: Governed, id: number | string): Promise<boolean> {
  const { totalDocs } = await payload.db.countVersions({
    collection: slug,
    where: {
      and: [
        { parent: { equals: id } },
        { latest: { equals: true } },
        { 'version.workflow.pending': { greater_than: '' } },
      ],
    },
  })
  return totalDocs > 0
}
