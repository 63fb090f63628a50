import type { Payload } from 'payload'

import { contentHash } from '../approval/contentHash'
import { carried, notesOf } from '../fields/publicNotes'
import { groupName, standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { versionById, type Doc } from './documentNow'

/**
 * The first step of an act that changes what the public sees: Payload writes the
 * main row, statement by statement, and then its version. Where a database has no
 * transactions and the process died over it, the rest is done: what went out is
 * whole again, as it was approved, and has its version. That something was cut
 * off is seen by the act that is not in the record yet; so this comes before the record.
 */
export async function finishMainRow(payload: Payload, its: Governed, id: number | string): Promise<void> {
  const main = await payload.db.findOne<Doc>({
    collection: its.slug,
    // As a rule it finds none, and then reads none: this stands before every act.
    where: { and: [{ id: { equals: id } }, { 'workflow.intentId': { greater_than: '' } }] },
    locale: 'all',
  })
  if (!main) return
  const whole = await asApproved(payload, its, main)
  if (!(await hasVersion(payload, its, whole))) await writeVersion(payload, its, whole)
}

/** The row as it was to be written: with the content of the version that goes out. */
async function asApproved(payload: Payload, { slug, workflow }: Governed, main: Doc): Promise<Doc> {
  const { live } = standingOf(main)
  if (main._status !== 'published' || !live || contentHash(payload, slug, main) === live.hash) return main
  const approved = await versionById(payload, slug, live.version)
  if (!approved || contentHash(payload, slug, approved.doc) !== live.hash) return main
  const { _status, updatedAt, [groupName]: group } = main
  const notes = carried(workflow, notesOf(main))
  const data = { ...approved.doc, _status, updatedAt, [groupName]: group, ...notes }
  await workflowOf(payload)!.stock.updateOne({ collection: slug, id: main.id, data })
  return data
}

async function hasVersion(payload: Payload, { slug }: Governed, main: Doc): Promise<boolean> {
  const { docs } = await payload.db.findVersions<Doc>({
    collection: slug,
    where: {
      and: [
        { parent: { equals: main.id } },
        { 'version.workflow.lastAct': { equals: standingOf(main).lastAct } },
      ],
    },
    limit: 0,
    pagination: false,
    locale: 'all',
  })
  const hash = contentHash(payload, slug, main)
  return docs.some(({ version }) => contentHash(payload, slug, version) === hash)
}

async function writeVersion(payload: Payload, { slug }: Governed, { id, ...doc }: Doc): Promise<void> {
  const at = new Date().toISOString()
  await workflowOf(payload)!.stock.createVersion({
    collectionSlug: slug,
    parent: id,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    versionData: doc as never,
    returning: false,
  })
}
