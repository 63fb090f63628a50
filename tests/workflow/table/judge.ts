/** What each word of expected.csv means, looked at in the database itself. */
import { documentNow } from '@/plugins/workflow/acts/documentNow'
import { governedOf } from '@/plugins/workflow/options/processState'
import { differing, type Image } from '../../harness/databaseImage'
import type { Answer } from './acts'
import type { Cell } from './rows'
import { targets, type Subject } from './situations'
import { NEW } from './ways'
import type { World } from './world'

type Values = Record<string, unknown>

export interface Outcome {
  cell: Cell
  subject: Subject
  answer: Answer
  before: Image
  after: Image
}

/** @returns what is not as the table says; nothing when all is. */
export async function judge(world: World, outcome: Outcome): Promise<string | undefined> {
  const { cell, answer } = outcome
  const passes = words[cell.expected]
  if (!passes) return judgeRefusal(outcome)
  if (answer !== undefined) return answer
  const stranger = changedRows(outcome).find((row) => !isOf(outcome, row))
  if (stranger) return `something else has changed: ${JSON.stringify(stranger)}`
  const contradicting = contradiction(outcome)
  return contradicting ?? passes(outcome, await stageNow(world, outcome.subject))
}

/** Payload's own refusals have no code. */
const own: Record<string, string[]> = { forbidden: ['401', '403'], nothing: ['404'] }

function judgeRefusal({ cell: { expected }, answer, before, after }: Outcome): string | undefined {
  if (!(own[expected] ?? [expected]).includes(answer ?? '')) return answer ?? 'not refused'
  const changed = differing(before, after)
  return changed.length > 0 ? `refused, and yet changed: ${JSON.stringify(changed.slice(0, 3))}` : undefined
}

type Word = (outcome: Outcome, stage: string) => string | undefined

const words: Record<string, Word> = {
  done(outcome, stage) {
    const { cell, subject } = outcome
    const wrong = wrongRecord(outcome)
    if (wrong) return wrong
    const { stage: wanted, isPublic, newest = subject.newest } = afterAct(cell.attempt, subject)
    return different({ stage, ...shown(outcome) }, { stage: wanted, public: isPublic, newest })
  },
  saved(outcome, stage) {
    const { subject, cell } = outcome
    const newest = cell.attempt.includes('restore') ? `${subject.newest.split(' ')[0]} 0` : NEW
    const wanted = { stage: afterEdit(subject), newest, public: subject.public }
    return different({ stage, ...shown(outcome) }, wanted) ?? noRecord(outcome)
  },
  kept(outcome, stage) {
    const { subject } = outcome
    const wanted = { stage: subject.stage, newest: subject.newest, public: subject.public }
    return different({ stage, ...shown(outcome) }, wanted) ?? noRecord(outcome)
  },
  copied(outcome) {
    const { subject, before, after } = outcome
    const copies = differing(before, after).filter(({ table }) => table === subject.collection)
    const [copy] = copies.map(({ row }) => row)
    return different(
      {
        copies: copies.length,
        status: copy?._status,
        stage: copy?.workflow_stage,
        live: copy?.workflow_live,
      },
      { copies: 1, status: 'draft', stage: 'draft', live: null },
    )
  },
  deleted: (outcome) => (mainRow(outcome) ? 'still there' : noRecord(outcome)),
  trashed(outcome) {
    const main = mainRow(outcome)!
    return different(
      { trashed: main.deleted_at !== null, status: main._status },
      { trashed: true, status: 'draft' },
    )
  },
  untrashed(outcome) {
    const main = mainRow(outcome)!
    return different({ deleted: main.deleted_at, status: main._status }, { deleted: null, status: 'draft' })
  },
}

export const meanings = [...Object.keys(words), ...Object.keys(own)]

/** What the public sees afterwards, and where the newest text stands: as docs/workflow.md says. */
function afterAct(act: string, { stage, public: live, approved, newest }: Subject) {
  switch (act) {
    case 'publish':
      return { stage: approved === newest ? 'published' : stage, isPublic: approved }
    case 'fix':
      return { stage: 'published', isPublic: newest }
    case 'correct':
      return approved === null || approved === newest
        ? { stage: 'published', isPublic: newest }
        : { stage, isPublic: approved }
    case 'retract':
      return { stage: 'retracted', isPublic: null }
    case 'unpublish':
      return { stage: 'draft', isPublic: null }
    case 'check':
    case 'assign':
      return { stage, isPublic: live }
    default:
      return { stage: targets[act]!, isPublic: live, newest }
  }
}

const afterEdit = ({ stage }: Subject) => (stage === 'approved' || stage === 'published' ? 'draft' : stage)

/** One entry more: who, which act, from where to where. */
function wrongRecord({ cell, subject, before, after }: Outcome): string | undefined {
  const added = differing(before, after).filter(({ table }) => table === 'workflow_records')
  const [entry] = added.map(({ row }) => row)
  const stays = cell.attempt === 'check' || cell.attempt === 'assign'
  return different(
    {
      entries: added.length,
      act: entry?.act,
      by: entry?.by_name,
      from: entry?.from_stage,
      to: entry?.to_stage,
    },
    {
      entries: 1,
      act: cell.attempt,
      by: cell.who === 'server' ? 'system' : cell.who,
      from: subject.stage,
      to: stays ? subject.stage : targets[cell.attempt],
    },
  )
}

function noRecord({ before, after }: Outcome): string | undefined {
  const added = differing(before, after).filter(({ table }) => table === 'workflow_records')
  return added.length > 0 ? `recorded: ${JSON.stringify(added)}` : undefined
}

function shown(outcome: Outcome): { public: unknown; newest: unknown } {
  const main = mainRow(outcome)
  const isPublic = main?._status === 'published' && main.deleted_at == null
  const [newest] = rowsOf(outcome.after, `_${outcome.subject.collection}_v`).filter(
    (row) => row.parent_id === outcome.subject.id && row.latest === 1,
  )
  return { public: isPublic ? main?.title : null, newest: newest?.version_title }
}

/** A stage that `_status` contradicts, anywhere in the collection. */
function contradiction({ after, subject }: Outcome): string | undefined {
  const wrong = rowsOf(after, subject.collection).find(
    ({ _status, workflow_stage }) =>
      (workflow_stage === 'published' && _status !== 'published') ||
      (workflow_stage === 'archived' && _status === 'published'),
  )
  return wrong && `a stage that _status contradicts: ${JSON.stringify(wrong)}`
}

const mainRow = ({ after, subject }: Outcome) =>
  rowsOf(after, subject.collection).find(({ id }) => id === subject.id)

const rowsOf = (image: Image, table: string) =>
  (image.get(table) ?? []).map((row) => JSON.parse(row) as Values)

const changedRows = ({ before, after }: Outcome) => differing(before, after)

/** Belongs to the document, or to one that was not there before. */
function isOf({ subject, before }: Outcome, { table, row }: { table: string; row: Values }): boolean {
  const document = row._parent_id ?? row.parent_id ?? row.document ?? row.id
  if (table === subject.collection && !rowsOf(before, table).some(({ id }) => id === row.id)) return true
  if (![subject.collection, `_${subject.collection}_v`, 'workflow_records'].includes(table)) return true
  const isKnown = rowsOf(before, subject.collection).some(({ id }) => String(id) === String(document))
  return String(document) === String(subject.id) || !isKnown
}

async function stageNow({ payload }: World, { collection, id }: Subject): Promise<string> {
  const now = await documentNow(payload, governedOf(payload, collection)!, id)
  return now?.standing.stage ?? 'gone'
}

function different(is: Values, wanted: Values): string | undefined {
  const wrong = Object.keys(wanted).filter((name) => is[name] !== wanted[name])
  return wrong.length > 0
    ? wrong.map((name) => `${name} is ${String(is[name])}, not ${String(wanted[name])}`).join('; ')
    : undefined
}
