import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type DoorName = 'rest' | 'graphql' | 'local'
export type Expected = 'allowed' | 'refused' | 'hidden'

/** A line of expected.csv. */
export interface Row {
  /** Counted from 1, the heading included. */
  line: number
  role: string
  collection: string
  state: string
  operation: string
  /** "every" stands for all three. */
  door: DoorName | 'every'
  expected: Expected
}

/** One row at one door. */
export type Cell = Omit<Row, 'door'> & { door: DoorName }

const heading = 'role,collection,state,operation,door,expected'
const doors: DoorName[] = ['rest', 'graphql', 'local']

/** @throws Error when a line has not six columns, or the heading is another one. */
export function expectedRows(): Row[] {
  const [first, ...lines] = readFileSync(join(import.meta.dirname, 'expected.csv'), 'utf8')
    .trim()
    .split('\n')
  if (first !== heading) throw new Error(`expected.csv must begin with ${heading}`)
  return lines.map((text, index) => {
    const columns = text.split(',')
    if (columns.length !== 6) throw new Error(`expected.csv:${index + 2} has ${columns.length} columns`)
    const [role, collection, state, operation, door, expected] = columns
    return { line: index + 2, role, collection, state, operation, door, expected } as Row
  })
}

/** Rows at doors: each row at one of those that it names, each time the next one. `LONG` tries all of them. */
export function cellsOf(rows: Row[], long = Boolean(process.env.LONG)): Cell[] {
  return rows.flatMap((row) => doorsOf(row, long).map((door) => ({ ...row, door })))
}

function doorsOf({ door, line }: Row, long: boolean): DoorName[] {
  if (door !== 'every') return [door]
  return long ? doors : doors.slice(line % 3, (line % 3) + 1)
}
