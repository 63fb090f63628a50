/**
 * Whatever people, programs and crashes do to a document, and in whatever order: nothing is public that was not
 * approved, no act is without its record and no record without its act, and no stage contradicts what is public.
 */
import fc from 'fast-check'

import { recordFigure, runs } from '../harness/figures'
import { actOnward, lives, type Meant } from './order/actions'
import { openDesk } from './order/desk'
import { after, broken, fresh, saved, type State } from './order/model'

type Desk = Awaited<ReturnType<typeof openDesk>>

const LONG = 10_000

describe.each([
  ['with transactions', true],
  ['without transactions', false],
])('%s', (name, transactions) => {
  let desk: Desk
  beforeAll(async () => {
    // Without transactions half a save is Payload's to lose; of a publication cutOff.test.ts speaks.
    desk = await openDesk({ transactions })
  }, 120_000)
  afterAll(() => desk?.close())

  it('nothing unapproved is public, no act lacks its record, no stage contradicts', async () => {
    const numRuns = runs(30, LONG / 2)
    const tally = { actions: 0, acts: 0, publications: 0, saves: 0 }
    await fc.assert(
      fc.asyncProperty(lives, (life) => live(desk, life, tally)),
      { numRuns, examples: [[diedOverAJob]] },
    )
    const figure = { lives: numRuns, ...tally, deaths: desk.deaths(), wrong: 0 }
    recordFigure('A2', `workflow in any order ${name}`, figure)
  }, 7_200_000)
})

/** Payload leaves the transaction of a job's change open when it fails: nobody could write after it. */
const diedOverAJob: Meant[] = [
  { kind: 'way', way: 'job:unpublish', who: 'submitting-editor', dies: 2 },
  { kind: 'save', how: 'draft', text: 'b', who: 'writer', dies: null },
]

interface Tally {
  actions: number
  acts: number
  publications: number
  saves: number
}

async function live(desk: Desk, life: Meant[], tally: Tally): Promise<void> {
  const piece = await desk.piece('a')
  const everApproved = new Set<string>()
  let state = fresh(desk.written('a'))
  for (const meant of life) {
    const action = actOnward(meant, state.stage)
    const { answer, died } = await desk.does(piece, action)
    if (answer?.startsWith('error') && !died) throw new Error(answer)
    const isDone = answer === undefined
    tally.actions++
    if (isDone) tally[action.kind === 'act' ? 'acts' : 'saves']++
    if (action.kind === 'act' && ['approve', 'approveAlone', 'fix'].includes(action.act) && (isDone || died))
      everApproved.add(state.text)
    const seen = await desk.looks(piece)
    // In the trash, or deleted, perhaps by half: only what is not public goes there. What is public is whole.
    const isHalfGone = died && action.kind === 'way' && action.way.includes('delete')
    if (!seen || isHalfGone) return expect(state.public === null || (seen && isSeen(state, seen))).toBe(true)
    const done = action.kind === 'act' ? after(state, action.act) : saved(state, seen.text)
    const possible = died ? [state, done] : [isDone ? done : state]
    const next = possible.find((one) => isSeen(one, seen))
    if (!next) expect({ answer, ...seen }).toEqual({ answer, ...possible.at(-1) })
    if (next!.public !== null && next!.public !== state.public) tally.publications++
    state = next!
    expect(broken(state, everApproved)).toBeUndefined()
  }
  expect(await desk.faults(piece)).toEqual([])
}

function isSeen(state: State, seen: Omit<State, 'approved'>): boolean {
  return (['text', 'stage', 'public', 'entries'] as const).every((name) => state[name] === seen[name])
}
