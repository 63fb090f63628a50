/**
 * Who may do what, where, by which door: expected.csv, which people have written, tried cell by cell. What is
 * refused is refused with the right code, and changes no row of any table. Every
 * act is tried from every stage by everybody; `LONG` tries every cell.
 */
import { completeRecords } from '@/plugins/workflow/record/complete'
import { recordFigure, runs } from '../harness/figures'
import type { Image } from '../harness/databaseImage'
import { correction, retraction } from './publicActs'
import { asServer, doors, type Answer } from './table/acts'
import { circumstances } from './table/circumstances'
import { judge, meanings } from './table/judge'
import { findings } from './table/project'
import { cellsOf, expectedRows, sample, type Cell } from './table/rows'
import { newestVersionId, situations, targets, type Subject } from './table/situations'
import { ways } from './table/ways'
import { openWorld, type World } from './table/world'

/** What acts in public need. */
const toldBy: Record<string, object> = { correct: { correction }, retract: { retraction } }
const { people, rows } = expectedRows()
const acts = [...Object.keys(targets), 'assign', 'print']
const all = cellsOf(rows)

describe('expected.csv', () => {
  it('has a row for each act in each situation, for each way in each situation, and none twice', () => {
    const names = rows.map(({ attempt, when, situation }) => `${attempt},${when},${situation}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const wanted = [...acts, ...Object.keys(ways)].flatMap((attempt) =>
      situations.map((situation) => `${attempt},,${situation}`),
    )
    expect(wanted.filter((name) => !names.includes(name))).toEqual([])
    const plain = rows
      .filter(({ when }) => when === '')
      .map(({ attempt, situation }) => `${attempt},,${situation}`)
    expect(plain.filter((name) => !wanted.includes(name))).toEqual([])
  })

  it('uses words that mean something, and has at least 5,000 cells', () => {
    expect(rows.filter(({ when }) => !(when in circumstances))).toEqual([])
    const codes = [
      '-',
      'not-found',
      'not-your-right',
      'wrong-stage',
      'four-eyes',
      'not-approved',
      'public-stays',
    ]
    codes.push(
      'use-the-door',
      'unknown-act',
      'changed-meanwhile',
      'note-needed',
      'locked',
      'checklist',
      'warnings',
      'retracted',
    )
    const used = new Set(rows.flatMap(({ expected }) => Object.values(expected)))
    expect([...used].filter((word) => !meanings.includes(word) && !codes.includes(word))).toEqual([])
    expect(people).toHaveLength(10)
    expect(all.length).toBeGreaterThanOrEqual(5_000)
  })
})

describe('as the table says', () => {
  const tried = { right: 0, wrong: 0 }
  let world: World
  let last: Image | undefined
  beforeAll(async () => {
    world = await openWorld()
  }, 300_000)
  afterAll(async () => {
    recordFigure('A3', 'workflow table', {
      cells: all.length,
      tried: tried.right + tried.wrong,
      wrong: tried.wrong,
    })
    await world?.close()
  })

  const cells = sample(all, runs(400, all.length))
  it.each([...new Set(cells.map(({ attempt }) => attempt))])(
    '%s',
    async (attempt) => {
      const wrong: string[] = []
      for (const cell of cells.filter((one) => one.attempt === attempt)) {
        const complaint = await tryCell(cell)
        tried[complaint === undefined ? 'right' : 'wrong']++
        const { line, who, when, situation, door, expected } = cell
        const which = [attempt, when, situation, who, door].filter(Boolean).join(', ')
        if (complaint !== undefined)
          wrong.push(`expected.csv:${line} ${which}: ${expected}, but ${complaint}`)
      }
      expect(wrong).toEqual([])
    },
    600_000,
  )

  async function tryCell(cell: Cell): Promise<string | undefined> {
    const subject = world.subject(cell.situation, cell.who, cell.attempt)
    const isWay = cell.attempt in ways
    const run = isWay ? () => ways[cell.attempt]!(tryOf(cell, subject)) : await actOf(cell, subject)
    const before = cell.when === '' && last ? last : await world.database.look()
    const answer = await run()
    await completeRecords(world.payload)
    const after = await world.database.look()
    const complaint = await judge(world, { cell, subject, answer, before, after })
    const isRefused = answer !== undefined
    findings.length = 0
    last = after
    if (!isRefused || cell.when !== '' || complaint !== undefined) {
      await world.database.reset()
      last = undefined
    }
    return complaint
  }

  const tryOf = ({ who }: Cell, subject: Subject) => ({
    world,
    who: world.people[who]!,
    subject,
    isServer: who === 'server',
  })

  async function actOf({ attempt, when, who, door }: Cell, subject: Subject): Promise<() => Promise<Answer>> {
    const version = String(await newestVersionId(world.payload, subject))
    const asked = { act: attempt, version, note: 'A note.', ...toldBy[attempt] }
    const request = await circumstances[when]!(world, subject, asked)
    const run = who === 'server' ? asServer : doors[door]!
    return () => run(world, world.people[who]!, subject, request)
  }
})
