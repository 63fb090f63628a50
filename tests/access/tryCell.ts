import type { Payload } from 'payload'
import type { Answer, Door, Session } from './doors/door'
import type { Cell, Expected } from './expected'
import { PENDING } from './fresh'
import { operations, type Target } from './operations'
import { snapshotOf, type Snapshot } from './snapshot'

/** Refusals: not logged in, not allowed, not to be seen, and what goes by the workflow only. */
const refusals = [401, 403, 404, 409]
/** Doors that are not there at all: no such field in GraphQL, no such route in REST. */
const closedDoors = [400, 501]

let lastSeen: { place: string; snapshot: Snapshot } | undefined

/**
 * Tries a cell of the table.
 * @returns what happened when it is not what is expected, else undefined.
 */
export async function tryCell(
  payload: Payload,
  door: Door,
  session: Session,
  target: Target,
  cell: Cell,
): Promise<string | undefined> {
  const operation = operations[cell.operation]
  if (!operation) throw new Error(`expected.csv:${cell.line} names an unknown operation: ${cell.operation}`)
  const mark = `iz-${cell.line}-${cell.door}`
  const answers: Answer[] = []
  const ask = async () => {
    for (const act of operation.acts(target, mark)) answers.push(await door(session, cell.collection, act))
    return answers.map(({ status, text }) => `${status} ${text.slice(0, 300)}`).join(' | ')
  }

  if (!operation.happened) {
    const said = await ask()
    const outcome = seen(answers, operation.sees)
    if (outcome !== cell.expected) return `${outcome}: ${said}`
    return leaksPending(cell, answers) ? `shows the pending draft: ${said}` : undefined
  }
  // Nobody else writes: what was seen last is still so.
  const place = `${cell.collection}/${target.id}`
  const before =
    lastSeen?.place === place ? lastSeen.snapshot : await snapshotOf(payload, cell.collection, target.id)
  const said = await ask()
  const after = await snapshotOf(payload, cell.collection, target.id)
  lastSeen = { place, snapshot: after }
  const happened = operation.happened(before, after, mark)
  if (cell.expected === 'allowed') {
    if (!happened) return `not done: ${said}`
    return leaksPending(cell, answers) ? `hands out the pending draft: ${said}` : undefined
  }
  if (happened) return `done: ${said}`
  // A field that one may not write is left out in silence; the rest is saved.
  if (operation.silently) return undefined
  if (JSON.stringify(before) !== JSON.stringify(after)) return `refused, and yet something changed: ${said}`
  return answers.every((answer) => isRefusal(answer, cell)) ? undefined : `neither done nor refused: ${said}`
}

function seen(answers: Answer[], text = ''): Expected {
  if (answers.some((answer) => answer.found && answer.text.includes(text))) return 'allowed'
  return answers.every(({ status }) => status !== 200) ? 'refused' : 'hidden'
}

/** Bulk acts leave out what one may not change, and say 200 or 400 with a list of what they did: nothing. */
function isRefusal({ status, found }: Answer, { collection, operation }: Cell): boolean {
  if (refusals.includes(status)) return true
  if (operation.startsWith('bulk')) return !found
  const isClosed = collection === 'feed-changes' || collection.startsWith('workflow-')
  return isClosed && closedDoors.includes(status)
}

/** Who may not read a pending draft must not get its text by another way either. */
function leaksPending({ state, role, operation }: Cell, answers: Answer[]): boolean {
  if (state !== 'pending' || operation === 'readVersions') return false
  if (role !== 'anonymous' && role !== 'reporter-other') return false
  return answers.some(({ text }) => text.includes(PENDING))
}
