import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { refuseIfChangedMeanwhile } from '../locks/refuseIfChangedMeanwhile'
import { contentHash } from '../approval/contentHash'
import { carried, notesOf } from '../fields/publicNotes'
import { groupName, standingOf, type Standing } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { withoutIntent } from '../record/intent'
import { pointsAt } from './acts'
import { decideSave } from './decideSave'
import { mainRow, newestVersion, type MainRow, type NewestVersion } from './newest'
import { refuse } from './refuse'
import { refuseIfFrozen } from './refuseIfFrozen'
import { refuseScheduled } from './refuseScheduled'
import { withSystemAct } from './systemAct'
import { takeLeftTicket, takeTicket, type Ticket } from './ticket'

/**
 * The gate's second part: with the document at hand, refuses whatever would
 * change what the public sees, and puts the workflow's own fields back to what
 * they were, whoever has written into them.
 */
export function guardSave(gated: Governed): CollectionBeforeChangeHook {
  return async ({ data: incoming, operation, originalDoc, req }) => {
    const { ticket: inData, rest: data } = takeTicket(incoming)
    const id = operation === 'create' ? undefined : (originalDoc as { id: number | string }).id
    const ticket = inData ?? (id === undefined ? undefined : restoration(req, gated.slug, id))
    if (!ticket) throw refuse(req, 'use-the-door', 'unclassified')
    // The door has asked all this itself, and acts/writeAct.ts writes what it decided.
    if (ticket.door) return data
    const [main, newest] = id === undefined ? [null, null] : await stored(req, gated.slug, id, ticket)
    const { system: reason, draft, stage } = ticket
    if (reason !== undefined)
      return withSystemAct({ gated, req, data, reason, draft, main, newest, ...(stage ? { stage } : {}) })
    await refuseSave({ gated, ticket, req, id, data, main, newest })
    if (newest && id !== undefined) await workflowOf(req.payload)?.inHand.leave(req, gated, id, newest)
    const own = newest ? withoutIntent(standingOf(newest.doc)) : await fresh(req, gated, ticket)
    return {
      ...data,
      _status: 'draft',
      [groupName]: own,
      ...carried(gated.workflow, notesOf({ ...main })),
    }
  }
}

const restoration = (req: PayloadRequest, collection: string, id: number | string) =>
  takeLeftTicket(req, { collection, document: String(id), restores: true })

function stored(
  req: PayloadRequest,
  slug: string,
  id: number | string,
  { bulk }: Ticket,
): Promise<[MainRow | null, NewestVersion | null]> {
  return Promise.all([
    mainRow(req.payload, slug, id, req, { whole: bulk }),
    newestVersion(req.payload, slug, id, req),
  ])
}

interface Save {
  gated: Governed
  ticket: Ticket
  req: PayloadRequest
  /** Undefined, and no main row and no version, for a new document. */
  id: number | string | undefined
  data: Record<string, unknown>
  main: MainRow | null
  newest: NewestVersion | null
}

/** Refuses a save by what it would do to the public, and by what its caller has not seen. */
export async function refuseSave({ gated, ticket, req, id, data, main, newest }: Save): Promise<void> {
  refuseIfFrozen(req, gated, main, newest)
  const hash = (doc: Record<string, unknown>) => contentHash(req.payload, gated.slug, doc)
  const pending = ticket.bulk && main !== null && newest !== null && hash({ ...main }) !== hash(newest.doc)
  const no = decideSave({ ticket, status: data._status, main, pending })
  if (no) throw refuse(req, no.code, no.sentence, pointsAt(req, gated, no.effect))
  if (ticket.trash === true) refuseScheduled(req, newest)
  const { seen } = ticket
  if (newest && id !== undefined && seen !== undefined)
    await refuseIfChangedMeanwhile({ collection: gated.slug, document: id, seen, newest, data, req })
}

/** What has just been made is fresh: a copy does not inherit how far its original had come, but its embargo. */
async function fresh(
  req: PayloadRequest,
  { slug, workflow }: Governed,
  { copyOf }: Ticket,
): Promise<Standing> {
  const original = copyOf === undefined ? null : await newestVersion(req.payload, slug, copyOf, req)
  const { embargoedUntil } = standingOf(original?.doc)
  return { stage: workflow.initial, ...(embargoedUntil ? { embargoedUntil } : {}) }
}
