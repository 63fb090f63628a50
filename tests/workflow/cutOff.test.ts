/**
 * A publication that is cut off in front of any of its writes, on a database without transactions, which keeps each
 * text in two tables: after the next start it has not been, or it is whole, with its version and its record.
 */
import type { Action } from './order/actions'
import { openDesk } from './order/desk'
import type { Subject } from './table/situations'

type Desk = Awaited<ReturnType<typeof openDesk>>

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ transactions: false, inTwoTables: true })
})
afterAll(() => desk?.close())

const act = (name: string, who: string, dies: number | null = null): Action => ({
  kind: 'act',
  act: name,
  door: 'local',
  who,
  stale: false,
  dies,
})
const save = (text: string): Action => ({ kind: 'save', how: 'draft', text, who: 'writer', dies: null })

async function approved(): Promise<Subject> {
  const piece = await desk.piece('a')
  await desk.does(piece, act('submit', 'writer'))
  await desk.does(piece, act('approve', 'editor'))
  return piece
}

/**
 * Killed in front of each write, from the first to the last; then goes on in the way given.
 * @returns how many writes there are, and what was seen for each that it was killed in front of, and for none.
 */
async function killedAtEach(
  make: () => Promise<Subject>,
  { starts = true }: { starts?: boolean } = {},
): Promise<{ writes: number; seen: unknown[] }> {
  const seen: unknown[] = []
  for (let dies = 0; ; dies++) {
    const piece = await make()
    const { died } = await desk.does(piece, act('publish', 'editor', dies), { starts })
    // Refused: but whatever comes to the door completes first what was cut off.
    if (!starts) await desk.does(piece, act('reopen', 'chief'))
    seen.push(await desk.looks(piece))
    expect(await desk.faults(piece)).toEqual([])
    if (!died) return { writes: dies, seen }
  }
}

describe('a publication that is killed', () => {
  const notYet = { text: 'a, a', stage: 'approved', public: null, entries: 2 }
  const done = { text: 'a, a', stage: 'published', public: 'a, a', entries: 3 }
  it.each([
    ['before the next start', true],
    ['before the next act', false],
  ])('of the newest text, %s', async (_when, starts) => {
    const { seen, writes } = await killedAtEach(approved, { starts })
    expect(writes).toBeGreaterThan(5)
    expect(seen).toEqual([notYet, ...Array.from({ length: writes }, () => done)])
  })

  it.each([
    ['before the next start', true],
    ['before the next act', false],
  ])('of what was approved, while a newer text waits: that stays the newest, %s', async (_when, starts) => {
    const withNewer = async () => {
      const piece = await approved()
      await desk.does(piece, save('b'))
      return piece
    }
    const { seen, writes } = await killedAtEach(withNewer, { starts })
    expect(seen).toEqual([
      { ...notYet, text: 'b, b', stage: 'draft' },
      ...Array.from({ length: writes }, () => ({ ...done, text: 'b, b', stage: 'draft' })),
    ])
  })
})
