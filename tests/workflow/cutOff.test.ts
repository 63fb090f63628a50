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

/** From the first write to the last: the numbers of those that it was killed in front of. */
async function killedAtEach(
  make: () => Promise<Subject>,
  check: (piece: Subject, dies: number) => Promise<void>,
): Promise<number> {
  for (let dies = 0; ; dies++) {
    const piece = await make()
    const { died } = await desk.does(piece, act('publish', 'editor', dies))
    await check(piece, dies)
    expect(await desk.faults(piece)).toEqual([])
    if (!died) return dies
  }
}

describe('a publication that is killed', () => {
  it('of the newest text', async () => {
    const notYet = { text: 'a, a', stage: 'approved', public: null, entries: 2 }
    const done = { text: 'a, a', stage: 'published', public: 'a, a', entries: 3 }
    const seen: unknown[] = []
    const writes = await killedAtEach(approved, async (piece, dies) => {
      seen.push([dies, await desk.looks(piece)])
    })
    expect(writes).toBeGreaterThan(5)
    expect(seen).toEqual([[0, notYet], ...Array.from({ length: writes }, (_, at) => [at + 1, done])])
  }, 120_000)

  it('of what was approved, while a newer text waits: that stays the newest', async () => {
    const notYet = { text: 'b, b', stage: 'draft', public: null, entries: 2 }
    const done = { text: 'b, b', stage: 'draft', public: 'a, a', entries: 3 }
    const withNewer = async () => {
      const piece = await approved()
      await desk.does(piece, save('b'))
      return piece
    }
    const seen: unknown[] = []
    const writes = await killedAtEach(withNewer, async (piece, dies) => {
      seen.push([dies, await desk.looks(piece)])
    })
    expect(seen).toEqual([[0, notYet], ...Array.from({ length: writes }, (_, at) => [at + 1, done])])
  }, 120_000)
})
