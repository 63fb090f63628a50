import type { CollectionBeforeDeleteHook } from 'payload'

import type { Governed } from '../options/governed'
import { pointsAt } from './acts'
import { isPublic, mainRow, newestVersion } from './newest'
import { refuse } from './refuse'
import { refuseIfFrozen } from './refuseIfFrozen'
import { refuseScheduled } from './refuseScheduled'
import { recordSystemDeletion } from './systemAct'
import { takeLeftTicket } from './ticket'

/** The gate's third part: what is public, or about to be, is not deleted, alone or with others, nor with the trash. */
export function guardDelete(gated: Governed): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const ticket = takeLeftTicket(req, { collection: gated.slug, document: String(id) })
    const { payload } = req
    if (ticket?.door) return
    if (ticket?.system !== undefined) {
      const newest = await newestVersion(payload, gated.slug, id, req)
      if (newest) await recordSystemDeletion({ gated, req, id, reason: ticket.system, newest })
      return
    }
    const main = await mainRow(payload, gated.slug, id, req)
    const newest = await newestVersion(payload, gated.slug, id, req)
    refuseIfFrozen(req, gated, main, newest)
    if (!isPublic(main)) return refuseScheduled(req, newest)
    throw refuse(req, 'public-stays', 'deletePublic', pointsAt(req, gated, 'unpublish'))
  }
}
