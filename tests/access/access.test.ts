/**
 * Who may do what: expected.csv, tried row by row on the real newsroom through
 * REST, GraphQL and the Local API. What is refused must also change nothing.
 */
import { recordFigure } from '../harness/figures'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import type { Door } from './doors/door'
import { cellsOf, expectedRows, type Cell, type DoorName } from './expected'
import type { Fixtures } from './fixtures'
import { operations } from './operations'
import { personOf, type People } from './people'
import { tryCell } from './tryCell'

const rows = expectedRows()
const cells = cellsOf(rows)
const parts = [...new Set(cells.map(({ collection, door }) => `${collection} by ${door}`))]

const tried = { right: 0, wrong: 0 }
let newsroom: TestNewsroom
let people: People
let fixtures: Fixtures
let doors: Record<DoorName, Door>

beforeAll(async () => {
  // As "web" it leaves the feeds to other processes, which would write between two looks.
  newsroom = await openNewsroom({ ROLE: 'web', LOG_LEVEL: 'silent' })
  const { payload } = newsroom
  const config = import('@/payload.config').then((module) => module.default)
  const { employ } = await import('./people')
  const { freshDocuments } = await import('./fresh')
  const { fixturesOf } = await import('./fixtures')
  const { restDoor } = await import('./doors/rest')
  const { graphqlDoor } = await import('./doors/graphql')
  const { localDoor } = await import('./doors/local')
  people = await employ(payload)
  fixtures = fixturesOf(payload, people, await freshDocuments(payload))
  const building = { payload, config }
  doors = { rest: restDoor(building), graphql: graphqlDoor(building), local: localDoor(building) }
})

afterAll(async () => {
  recordFigure('A3', 'access table', {
    rows: rows.length,
    tried: tried.right + tried.wrong,
    wrong: tried.wrong,
  })
  await newsroom.close()
})

describe('as the table says', () => {
  it.each(parts)(
    '%s',
    async (part) => {
      const wrong: string[] = []
      for (const cell of refusalsFirst(
        cells.filter(({ collection, door }) => `${collection} by ${door}` === part),
      )) {
        const complaint = await tryOn(cell)
        tried[complaint ? 'wrong' : 'right']++
        if (complaint) wrong.push(complaint)
      }
      expect(wrong).toEqual([])
    },
    300_000,
  )
})

async function tryOn(cell: Cell): Promise<string | undefined> {
  const { collection, state, operation, role, door, expected, line } = cell
  const session = personOf(people, role)
  const self = state === 'self' ? String(session.user?.id) : undefined
  const target = await fixtures.take(collection, state, self)
  const complaint = await tryCell(newsroom.payload, doors[door], session, target, cell)
  const keeps = operations[operation]?.keeps
  const asBefore = expected !== 'allowed' || !operations[operation]?.happened
  if (complaint || !(asBefore || keeps === 'always' || keeps?.includes(state)))
    fixtures.spoil(collection, state)
  return (
    complaint &&
    `expected.csv:${line} ${role} ${operation} ${collection} ${state}: ${expected}, but ${complaint}`
  )
}

/** What is refused leaves the document as it is, for the next one; one document after the other. */
function refusalsFirst(part: Cell[]): Cell[] {
  const rank = ({ expected }: Cell) => Number(expected === 'allowed')
  return part.toSorted((a, b) => a.state.localeCompare(b.state) || rank(a) - rank(b) || a.line - b.line)
}
