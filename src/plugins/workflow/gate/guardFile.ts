import type { PayloadRequest } from 'payload'

import { versionById } from '../acts/documentNow'
import { standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { refuseSave } from './beforeChange'
import { mayChange } from './mayChange'
import { isPublic, mainRow, newestVersion, type MainRow, type NewestVersion } from './newest'
import { refuse } from './refuse'
import type { Ticket } from './ticket'

interface Save {
  gated: Governed
  ticket: Ticket
  args: { overrideAccess?: boolean; data?: Record<string, unknown> }
  req: PayloadRequest
  document: number | string | undefined
}

/**
 * Before a save that brings a file: Payload deletes the newest text's file before
 * any other hook runs, so whatever is to be refused is refused here already, and
 * the file of what is public or approved is not given up for a draft's.
 */
export async function guardFile(save: Save): Promise<void> {
  const { gated, ticket, args, req, document } = save
  if (document === undefined) throw refuse(req, 'use-the-door', 'fileForMany')
  if (!(await mayChange({ collection: gated.slug, operation: 'update', document, args, req }))) return
  const main = await mainRow(req.payload, gated.slug, document, req, { whole: true })
  const newest = await newestVersion(req.payload, gated.slug, document, req)
  if (!main || !newest) return
  const data = { _status: ticket.draft ? 'draft' : newest.doc._status, ...args.data }
  await refuseSave({ gated, ticket, req, id: document, data, main, newest })
  // Over what is public Payload keeps the file of before by itself.
  if (ticket.draft && newest.doc._status === 'published') return
  await refuseToLose(save, main, newest)
}

async function refuseToLose({ gated, req }: Save, main: MainRow, newest: NewestVersion): Promise<void> {
  const { approved, schedule, stage } = standingOf(newest.doc)
  const lost = namesOf(newest.doc)
  if (isPublic(main) && namesOf({ ...main }).some((name) => lost.includes(name)))
    throw refuse(req, 'public-stays', 'filePublic')
  const isNamed = async (id: string | undefined) => {
    const version = id && (await versionById(req.payload, gated.slug, id, req))
    return version && namesOf(version.doc).some((name) => lost.includes(name))
  }
  if (!(await isNamed(approved?.version)) && !(await isNamed(schedule?.publish?.pin.version))) return
  const back = Object.entries(gated.workflow.acts).find(
    ([, { effect, from }]) => effect === 'move' && from.includes(stage ?? ''),
  )
  throw refuse(req, 'public-stays', 'fileApproved', { use: back?.[0] })
}

/** One name, or one for each language. */
function namesOf({ filename }: Record<string, unknown>): unknown[] {
  if (typeof filename === 'object' && filename !== null) return Object.values(filename).filter(Boolean)
  return filename ? [filename] : []
}
