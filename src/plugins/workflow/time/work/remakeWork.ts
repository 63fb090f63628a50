import type { Payload, Where } from 'payload'

import { standingOf } from '../../fields/standing'
import { workflowOf } from '../../options/processState'
import { documentId } from '../../endpoints/documentId'
import type { Governed } from '../../options/governed'
import { newestVersion } from '../../acts/documentNow'
import { plannedIn } from '../schedule'
import { isUrgent } from './isUrgent'
import { addWork, changeWork, workWithIds, type NewWork, type Work } from './work'

/** As many documents as are looked at together. */
const AT_ONCE = 100

/**
 * The documents say what is planned; work that is missing is made anew, and work that counts as done while its
 * document still waits is opened again: a crash between the two, where there are no transactions, loses nothing.
 */
export async function remakeWork(payload: Payload, now: number, lease: number): Promise<void> {
  for (const its of workflowOf(payload)?.collections.values() ?? []) {
    for await (const planned of plannedInCollection(payload, its)) {
      const known = new Map(
        (
          await workWithIds(
            payload,
            planned.map(({ id }) => id),
          )
        ).map((work) => [work.id, work]),
      )
      for (const work of planned) await remake(payload, its, work, known.get(work.id), now - 2 * lease)
    }
  }
}

async function remake(
  payload: Payload,
  its: Governed,
  work: Omit<NewWork, 'urgent'>,
  known: Work | undefined,
  before: number,
): Promise<void> {
  if (!known) {
    const newest = await newestVersion(payload, its.slug, documentId({ payload }, its.slug, work.document))
    // Another planner may be faster.
    await addWork(payload, { ...work, urgent: isUrgent(its, newest?.doc ?? {}) }).catch(
      async (error: unknown) => {
        if ((await workWithIds(payload, [work.id])).length === 0) throw error
      },
    )
  } else if (known.state === 'done' && Date.parse(known.doneAt) < before) {
    const asKnown: Where[] = [{ id: { equals: work.id } }, { token: { equals: known.token } }]
    await changeWork(payload, asKnown, { state: 'waiting', token: '', leaseUntil: '', retryAt: '' })
  }
}

async function* plannedInCollection(
  payload: Payload,
  its: Governed,
): AsyncGenerator<Omit<NewWork, 'urgent'>[]> {
  for (let page = 1; ; page++) {
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection: its.slug,
      where: {
        and: [
          { latest: { equals: true } },
          // Greater than something, not "is there": that is a range of the index on every database.
          { 'version.workflow.scheduledFor': { greater_than: new Date(0).toISOString() } },
        ],
      },
      sort: 'version.workflow.scheduledFor',
      limit: AT_ONCE,
      page,
      select: { parent: true, version: { workflow: true } } as never,
    })
    yield docs.flatMap(({ parent, version }) => workOf(its, parent, version))
    if (docs.length < AT_ONCE) return
  }
}

function workOf(
  its: Governed,
  document: number | string,
  version: Record<string, unknown>,
): Omit<NewWork, 'urgent'>[] {
  return plannedIn(standingOf(version).schedule).map(({ act, planned: { id, due } }) => ({
    id,
    act,
    due,
    ofCollection: its.slug,
    document: String(document),
  }))
}
