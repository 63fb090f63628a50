import { restoreVersionOperation, ValidationError, type CollectionSlug } from 'payload'

import { contentHash } from '../approval/contentHash'
import type { Pin, Standing } from '../fields/standing'
import { giveMark } from '../gate/mark'
import { withIntent } from '../record/intent'
import type { RecordEntry } from '../types'
import type { Act, Done } from './act'
import { bringBackPending } from './bringBackPending'
import { documentNow, versionById } from './documentNow'
import { checklistRefusal } from './checklist'
import { incomplete } from './incomplete'
import { refusal, WorkflowRefusal } from './refusal'
import { faultsOfLanguages } from './languages'

/**
 * Makes exactly this version what the public sees, in all languages. A newer text
 * stays the newest that the editor sees, and stays where it was.
 */
export async function publishVersion(act: Act, version: Pin, changes: Partial<Standing>): Promise<Done> {
  const { payload, req, now } = act
  const pending = now.hash === version.hash ? null : now.newest.id
  const entry = entryOf(act, version)
  await refuseIncomplete(act, version)
  const takeBack = giveMark(req, {
    collection: now.collection,
    id: String(now.id),
    version: version.version,
    act: act.act.name,
    writes: {
      _status: 'published',
      workflow: standingAfter(act, version, changes, { entry, pending }),
      // What is public again is not taken back any more; what was corrected stays said.
      notes: { ...act.notes, retraction: null },
    },
    hash: version.hash,
  })
  try {
    await restore(act, version)
  } finally {
    takeBack()
  }
  if (pending) await bringBackPending({ payload, its: act.its, id: now.id, req })
  await refuseIfNotThis(act, version)
  return { entry }
}

/** Payload validates one language: the others that become public are asked for here. */
async function refuseIncomplete({ payload, req, now }: Act, { version }: Pin): Promise<void> {
  const { doc } = (await versionById(payload, now.collection, version, req))!
  const faults = await faultsOfLanguages(req, now.collection, doc)
  if (faults.length > 0) throw checklistRefusal(req, faults)
}

function standingAfter(
  { act: { to }, now, given, at, by }: Act,
  { version, number, hash }: Pin,
  changes: Partial<Standing>,
  { entry, pending }: { entry: RecordEntry; pending: string | null },
): Standing {
  const { standing } = now
  return withIntent(
    {
      ...standing,
      stage: to,
      number,
      live: { version, number, hash, by, at },
      contributors: (standing.contributors ?? []).filter((one) => one.number > number),
      ...changes,
      ...given,
      pending,
    },
    entry,
  )
}

function entryOf({ entry, now }: Act, { version, number, hash }: Pin): RecordEntry {
  return { ...entry, fromVersion: now.live?.version || null, toVersion: version, number, hash }
}

/** Payload's own way to bring back a version: with all languages, and with the project's hooks. */
async function restore({ payload, req, now }: Act, { version }: Pin): Promise<void> {
  try {
    await restoreVersionOperation({
      id: version,
      collection: payload.collections[now.collection as CollectionSlug],
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (error instanceof ValidationError) throw incomplete(req, error)
    throw error
  }
}

/** Looks again before the commit. */
async function refuseIfNotThis({ payload, its, req, now }: Act, { number, hash }: Pin): Promise<void> {
  const after = await documentNow(payload, its, now.id, req)
  if (after?.isPublic && contentHash(payload, its.slug, after.main) === hash) return
  throw new WorkflowRefusal(
    refusal(req, 'not-approved', 'approvedIsAltered', { values: { number: String(number) } }),
  )
}
