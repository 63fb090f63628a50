/** Reads expected.csv, which people have written, into single cells. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { stageOf } from './situations'

/** What is tried in one situation, by each of the people: a line of expected.csv, for one attempt and situation. */
export interface Row {
  /** Counted from 1, the heading included. */
  line: number
  /** An act, or a way round the door ("rest:patch"). */
  attempt: string
  /** The circumstance: "" or e.g. "older version". */
  when: string
  situation: string
  /** What comes of it, by who tries; nobody tries where it says "-". */
  expected: Record<string, string>
}

export interface Cell extends Omit<Row, 'expected'> {
  who: string
  /** The door of an act: "local", "rest", "graphql", "many"; "" for a way round. */
  door: string
  expected: string
}

const file = path.join(import.meta.dirname, '../expected.csv')

/** Lines that begin with # are for people. @throws Error where a line has too many or too few columns. */
export function expectedRows(): { people: string[]; rows: Row[] } {
  const lines = readFileSync(file, 'utf8').split('\n')
  const filled = lines.flatMap((text, at) =>
    text === '' || text.startsWith('#') ? [] : [{ line: at + 1, columns: text.split(',') }],
  )
  const [heading, ...rest] = filled
  const people = heading!.columns.slice(3)
  const rows = rest.flatMap(({ line, columns }) => {
    const [attempts, when, situations, ...results] = columns
    if (results.length !== people.length)
      throw new Error(`expected.csv:${line} has ${columns.length} columns`)
    const expected = Object.fromEntries(people.map((who, at) => [who, results[at]!]))
    return attempts!
      .split(' ')
      .flatMap((attempt) =>
        situations!.split(' ').map((situation) => ({ line, attempt, when: when!, situation, expected })),
      )
  })
  return { people, rows }
}

/** The doors of each attempt; a way round has its own. */
const doorsOf = ({ attempt }: Row, who: string): string[] => {
  if (attempt.includes(':')) return ['']
  if (who === 'server') return ['local']
  return attempt === 'assign' ? ['local', 'rest'] : ['local', 'rest', 'graphql', 'many']
}

export function cellsOf(rows: Row[]): Cell[] {
  return rows.flatMap((row) =>
    Object.entries(row.expected).flatMap(([who, expected]) =>
      expected === '-' ? [] : doorsOf(row, who).map((door) => ({ ...row, who, door, expected })),
    ),
  )
}

/**
 * Of each act, from each stage, by each of the people, one cell, with the next situation or door each time; of the
 * rest as many as `most`, spread over the table.
 */
export function sample(cells: Cell[], most: number): Cell[] {
  if (most >= cells.length) return cells
  const rows = new Map<string, Cell[]>()
  for (const cell of cells.filter(({ door, when }) => door !== '' && when === '')) {
    const row = [cell.attempt, stageOf(cell.situation), cell.who].join()
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  const turns = new Map<string, number>()
  const chosen = [...rows.values()].map((row) => {
    const { who } = row[0]!
    const turn = turns.get(who) ?? turns.size
    turns.set(who, turn + 1)
    return row[turn % row.length]!
  })
  return [...chosen, ...spread(cells, most)]
}

/** One of so many: with another door, person and situation each time. */
function spread<T>(all: T[], most: number): T[] {
  const step = all.length / most
  return Array.from({ length: most }, (_, at) => all[Math.floor(at * step)]!)
}
