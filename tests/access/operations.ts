/** The operations of the table: what is asked of a door, and by what one sees that it has happened. */
import { addYears } from 'date-fns/addYears'
import type { Standing } from '@/plugins/workflow/fields/standing'
import { PENDING } from './fresh'
import type { Snapshot } from './snapshot'

/** What a door is asked to do; each door says it in its own way. */
export type Act =
  | { kind: 'list' | 'findByID'; id: string; title: string; draft?: boolean; trash?: boolean }
  | { kind: 'versions'; id: string }
  | { kind: 'version'; version: string }
  | { kind: 'create'; data: Data; draft?: boolean; file?: Picture }
  | { kind: 'update'; id: string; data: Data; draft?: boolean; trash?: boolean }
  | { kind: 'updateMany'; id: string; data: Data; draft?: boolean }
  | { kind: 'duplicate'; id: string; status: 'draft' | 'published'; data: Data }
  | { kind: 'restoreVersion'; version: string }
  | { kind: 'delete'; id: string; trash?: boolean }
  | { kind: 'deleteMany'; id: string }
  | { kind: 'transition'; id: string; to: string; version: string }
  | { kind: 'timed'; act: TimedAct; id: string; version: string; at: string }
  | { kind: 'translate'; id: string; language: string }
  | { kind: 'readGlobal' }
  | { kind: 'updateGlobal'; data: Data }

export type TimedAct = 'schedule' | 'unschedule' | 'embargo' | 'liftEmbargo'

export type Data = Record<string, unknown>
export interface Picture {
  name: string
  data: Buffer
}

/** The document that somebody tries it on. */
export interface Target {
  id: string
  /** Its oldest version; empty where the collection has none. */
  version: string
  /** Its newest version, which an act of the workflow names. */
  newest: string
  /** The field that a change is tried with. */
  title: string
  /** What GraphQL wants with every change, however small. */
  always: Data
  /** What a new document of the collection is made of. */
  fresh: () => { data: Data; file?: Picture }
  hasDrafts: boolean
}

export interface Operation {
  /** All are tried; one that gets through is enough. */
  acts(target: Target, mark: string): Act[]
  /** Reading counts only when this text is in what is shown. */
  sees?: string
  /** Undefined for reading. */
  happened?(before: Snapshot, after: Snapshot, mark: string): boolean
  /** Payload leaves out what one may not write, and saves the rest: no error tells. */
  silently?: boolean
  /** States in which the document is as before when it is done: it can be used again. */
  keeps?: 'always' | string[]
}

/** A time that no test sees, and a schedule may name. */
const FAR = addYears(new Date(), 2).toISOString()
const inTrash = { deletedAt: '2026-11-01T00:00:00.000Z' }
const published = { _status: 'published' }

const holds = ({ row, versions }: Snapshot, mark: string) => JSON.stringify([row, versions]).includes(mark)
const isPublished = ({ row }: Snapshot, mark: string) =>
  row?._status === 'published' && JSON.stringify(row).includes(mark)
const isGone = ({ row }: Snapshot) => row === null

/** An act of the workflow, which changes no text. */
function throughTheDoor(to: string, isDone: (after: Snapshot) => boolean): Operation {
  return {
    acts: ({ id, newest }) => [{ kind: 'transition', id, to, version: newest }],
    happened: (before, after) => !isDone(before) && isDone(after),
  }
}

/** An act whose time is still to come, or that takes it back. */
function inTime(act: TimedAct, isDone: (standing: Standing) => boolean): Operation {
  const doneIn = ({ versions }: Snapshot) => isDone(newestStanding(versions))
  return {
    acts: ({ id, newest }) => [{ kind: 'timed', act, id, version: newest, at: FAR }],
    happened: (before, after) => !doneIn(before) && doneIn(after),
  }
}

function newestStanding(versions: Snapshot['versions']): Standing {
  return versions.find(({ latest }) => latest)?.version.workflow ?? {}
}

function newestStage(versions: Snapshot['versions']): string | undefined {
  return newestStanding(versions).stage ?? undefined
}

export const operations: Record<string, Operation> = {
  read: {
    acts: ({ id, title, hasDrafts }) => (hasDrafts ? everywhere : plainly).flatMap(looksAt(id, title)),
  },
  readDraft: {
    acts: ({ id, title }) => [{ draft: true }].flatMap(looksAt(id, title)),
    sees: PENDING,
  },
  readVersions: {
    acts: ({ id, version }) => [
      { kind: 'versions', id },
      { kind: 'version', version },
    ],
  },
  create: {
    acts: ({ fresh, hasDrafts }) => [{ kind: 'create', ...fresh(), ...(hasDrafts ? { draft: true } : {}) }],
    happened: (before, after) => after.count === before.count + 1 && after.published === before.published,
    keeps: 'always',
  },
  createPublished: {
    acts: ({ fresh }) => [{ kind: 'create', data: { ...fresh().data, ...published } }],
    happened: (before, after) => after.published === before.published + 1,
    keeps: 'always',
  },
  update: {
    acts: ({ id, title, hasDrafts, always }, mark) => [
      { kind: 'update', id, data: { ...always, [title]: mark }, ...(hasDrafts ? { draft: true } : {}) },
    ],
    happened: (_, after, mark) => holds(after, mark),
    keeps: ['draft', 'unpublished', 'stored', 'private', 'public', 'self', 'other'],
  },
  publish: {
    acts: ({ id, title }, mark) => [{ kind: 'update', id, data: { [title]: mark, ...published } }],
    happened: (_, after, mark) => isPublished(after, mark),
    keeps: ['published'],
  },
  publishAsDraft: {
    acts: ({ id, title }, mark) => [
      { kind: 'update', id, data: { [title]: mark, ...published }, draft: true },
    ],
    happened: (_, after, mark) => isPublished(after, mark),
  },
  unpublish: {
    acts: ({ id }) => [{ kind: 'update', id, data: { _status: 'draft' } }],
    happened: (_, { row }) => row?._status === 'draft',
  },
  submit: throughTheDoor('inReview', ({ versions }) => newestStage(versions) === 'inReview'),
  approve: throughTheDoor('approved', ({ versions }) => newestStage(versions) === 'approved'),
  publishByDoor: throughTheDoor('published', ({ row }) => row?._status === 'published'),
  unpublishByDoor: throughTheDoor('draft', ({ row }) => row?._status === 'draft'),
  schedule: inTime('schedule', ({ schedule }) => Boolean(schedule?.publish)),
  unschedule: inTime('unschedule', ({ schedule }) => !schedule?.publish),
  embargo: inTime('embargo', ({ embargoedUntil }) => Boolean(embargoedUntil)),
  liftEmbargo: inTime('liftEmbargo', ({ embargoedUntil }) => !embargoedUntil),
  translate: {
    acts: ({ id }) => [{ kind: 'translate', id, language: 'en' }],
    happened: (before, after) => after.count === before.count + 1 && after.published === before.published,
  },
  revoke: {
    acts: ({ id }) => [{ kind: 'update', id, data: { revokedAt: '2026-11-01T00:00:00.000Z' } }],
    happened: (_, { row }) => Boolean(row?.revokedAt),
  },
  trash: {
    acts: ({ id }) => [{ kind: 'update', id, data: inTrash }],
    happened: (_, { row }) => typeof row?.deletedAt === 'string',
  },
  untrash: {
    acts: ({ id }) => [{ kind: 'update', id, data: { deletedAt: null }, trash: true }],
    happened: (_, { row }) => row !== null && !row.deletedAt,
  },
  restoreVersion: {
    acts: ({ version }) => [{ kind: 'restoreVersion', version }],
    happened: (before, after) => after.versions.length === before.versions.length + 1,
    // The Local API restores into the public row, whatever it is told.
    keeps: ['draft'],
  },
  duplicate: {
    acts: ({ id, fresh }) => [{ kind: 'duplicate', id, status: 'draft', data: fresh().data }],
    happened: (before, after) => after.count === before.count + 1 && after.published === before.published,
    keeps: 'always',
  },
  duplicateAsPublished: {
    acts: ({ id, fresh }) => [{ kind: 'duplicate', id, status: 'published', data: fresh().data }],
    happened: (before, after) => after.published === before.published + 1,
    // A copy is a draft, whatever was asked for.
    silently: true,
  },
  delete: {
    acts: ({ id }) => [
      { kind: 'delete', id },
      { kind: 'delete', id, trash: true },
    ],
    happened: (_, after) => isGone(after),
  },
  bulkUpdate: {
    acts: ({ id, title }, mark) => [{ kind: 'updateMany', id, data: { [title]: mark }, draft: true }],
    happened: (_, after, mark) => holds(after, mark),
    keeps: ['draft'],
  },
  bulkPublish: {
    acts: ({ id, title }, mark) => [{ kind: 'updateMany', id, data: { [title]: mark, ...published } }],
    happened: (_, after, mark) => isPublished(after, mark),
  },
  bulkDelete: {
    acts: ({ id }) => [{ kind: 'deleteMany', id }],
    happened: (_, after) => isGone(after),
  },
  changeRole: {
    acts: ({ id }) => [
      { kind: 'update', id, data: { role: 'admin' } },
      { kind: 'update', id, data: { role: 'chief' } },
    ],
    happened: (before, after) => after.row?.role !== before.row?.role,
    silently: true,
  },
  letOut: {
    acts: ({ id }) => [{ kind: 'update', id, data: { publicSince: '2026-11-01T00:00:00.000Z' } }],
    happened: (_, { row }) => Boolean(row?.publicSince),
    silently: true,
  },
  readGlobal: { acts: () => [{ kind: 'readGlobal' }] },
  updateGlobal: {
    acts: ({ title, always }, mark) => [{ kind: 'updateGlobal', data: { ...always, [title]: mark } }],
    happened: (_, after, mark) => holds(after, mark),
    keeps: 'always',
  },
}

type Flags = { draft?: boolean; trash?: boolean }

const plainly: Flags[] = [{}]
/** The flags by which a document is looked for where it should not be. */
const everywhere: Flags[] = [{}, { draft: true }, { trash: true }]

const looksAt =
  (id: string, title: string) =>
  (flags: Flags): Act[] => [
    { kind: 'list', id, title, ...flags },
    { kind: 'findByID', id, title, ...flags },
  ]
