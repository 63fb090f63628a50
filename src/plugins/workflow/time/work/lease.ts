import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'

import { workSlug } from './workCollection'
import { changeWork, workWhere, type Work, type WorkProblem } from './work'

/** Somebody else has taken the work over. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

const MOST_AT_ONCE = 100

/** What can be begun at this time: breaking news first, then by its time. */
export function dueWork(payload: Payload, now: number, lease: number): Promise<Work[]> {
  return workWhere(payload, { and: free(now, lease) }, { sort: ['-urgent', 'due'], limit: MOST_AT_ONCE })
}

/**
 * Takes work for so long: whoever is stopped for longer has lost it to the next.
 * @returns the token that it is finished with; nothing where another was faster.
 */
export async function takeWork(
  payload: Payload,
  { id }: Work,
  now: number,
  lease: number,
): Promise<string | undefined> {
  const token = randomUUID()
  const taken = await changeWork(payload, [{ id: { equals: id } }, ...free(now, lease)], {
    token,
    leaseUntil: iso(now + lease),
  })
  return taken ? token : undefined
}

/** Holds on to it while it is being done. */
export async function holdWork(payload: Payload, { id }: Work, token: string, until: number): Promise<void> {
  await changeWork(payload, held(id, token), { leaseUntil: iso(until) })
}

/**
 * Done, in the transaction that does it: what has been taken over is not done a second time.
 * @throws LeaseLost
 */
export async function finishWork(
  payload: Payload,
  { id, due }: Work,
  token: string,
  now: number,
  req: PayloadRequest,
): Promise<void> {
  const done = {
    state: 'done',
    doneAt: iso(now),
    late: Math.max(0, now - Date.parse(due)),
    problem: null,
  } as const
  if (!(await changeWork(payload, held(id, token), done, req))) throw new LeaseLost(id)
}

/** Its document no longer speaks of it. */
export async function forgetWork(payload: Payload, { id }: Work, token: string): Promise<void> {
  await payload.db.deleteMany({ collection: workSlug, where: { and: held(id, token) } })
}

/** Not done: tried again later, and until then it says why. */
export async function putBackWork(
  payload: Payload,
  { id, attempts }: Work,
  token: string,
  { now, problem }: { now: number; problem: WorkProblem },
): Promise<void> {
  const tried = attempts + 1
  await changeWork(payload, held(id, token), {
    state: 'waiting',
    token: '',
    leaseUntil: '',
    attempts: tried,
    retryAt: iso(now + patience(tried)),
    problem,
  })
}

const SHORTEST = 1000
const LONGEST = 300_000

/** Milliseconds: twice as long each time, up to five minutes, and never all at the same moment. */
function patience(tried: number): number {
  return Math.min(LONGEST, SHORTEST * 2 ** (tried - 1)) * (0.5 + Math.random())
}

const free = (now: number, lease: number): Where[] => [
  { state: { equals: 'waiting' } },
  { due: { less_than_equal: iso(now) } },
  isOver('retryAt', now, 2 * LONGEST),
  isOver('leaseUntil', now, 2 * lease),
]

/** Past; or further away than it can have been set, because the clock has been put back since. */
const isOver = (field: string, now: number, longest: number): Where => ({
  or: [{ [field]: { less_than_equal: iso(now) } }, { [field]: { greater_than: iso(now + longest) } }],
})

const held = (id: string, token: string): Where[] => [{ id: { equals: id } }, { token: { equals: token } }]

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
