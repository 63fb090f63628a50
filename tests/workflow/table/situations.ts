/** The situations that a document can be in, each made as people would make it. */
import type { CollectionSlug, Payload } from 'payload'

import { transition } from '@/plugins/workflow'
import type { People } from './people'
import { retraction } from '../publicActs'
import { files } from './project'

export interface Subject {
  collection: CollectionSlug
  id: number
  /** The titles: of the newest text, of what the public sees, of what is approved and waits. */
  newest: string
  public: string | null
  approved: string | null
  /** Stage of the newest text, as the workflow calls it. */
  stage: string
}

/** Who does what in a set of documents. */
export interface Cast {
  author: string
  submitter: string
  fixer: string
}

/** The writer has written and submitted it, the editor has fixed it. */
export const byWriter: Cast = { author: 'writer', submitter: 'writer', fixer: 'editor' }
/** Written, submitted and fixed by editors. */
export const byEditors: Cast = {
  author: 'author-editor',
  submitter: 'submitting-editor',
  fixer: 'submitting-editor',
}

type Step =
  | 'submit'
  | 'requestChanges'
  | 'approve'
  | 'approveAlone'
  | 'publish'
  | 'fix'
  | 'unpublish'
  | 'archive'
  | 'retract'
  | 'edit'
  | 'trash'

const toPublic: Step[] = ['submit', 'approve', 'publish']
const ways: Record<string, { steps: Step[]; stage: string }> = {
  draft: { steps: [], stage: 'draft' },
  review: { steps: ['submit'], stage: 'inReview' },
  changes: { steps: ['submit', 'requestChanges'], stage: 'changesRequested' },
  approved: { steps: ['submit', 'approve'], stage: 'approved' },
  alone: { steps: ['approveAlone'], stage: 'approved' },
  edited: { steps: ['submit', 'approve', 'edit'], stage: 'draft' },
  live: { steps: toPublic, stage: 'published' },
  'live-draft': { steps: [...toPublic, 'edit'], stage: 'draft' },
  'live-review': { steps: [...toPublic, 'edit', 'submit'], stage: 'inReview' },
  'live-changes': { steps: [...toPublic, 'edit', 'submit', 'requestChanges'], stage: 'changesRequested' },
  'live-approved': { steps: [...toPublic, 'edit', 'submit', 'approve'], stage: 'approved' },
  'live-edited': { steps: [...toPublic, 'edit', 'submit', 'approve', 'edit'], stage: 'draft' },
  fixed: { steps: [...toPublic, 'edit', 'fix'], stage: 'published' },
  off: { steps: [...toPublic, 'unpublish'], stage: 'draft' },
  archived: { steps: ['archive'], stage: 'archived' },
  retracted: { steps: [...toPublic, 'edit', 'retract'], stage: 'retracted' },
  trashed: { steps: ['trash'], stage: 'draft' },
}

/** Public, and a draft, from before the plugin. */
const before = ['before', 'before-draft']
export const situations = [...Object.keys(ways), ...before]

/** Of the newest text. */
export const stageOf = (situation: string): string =>
  ways[situation]?.stage ?? (situation === 'before' ? 'published' : 'draft')

export type Subjects = Record<string, Subject>

/** In a project that has no workflow yet. */
export async function makeBefore(payload: Payload, collection: CollectionSlug): Promise<Subjects> {
  const made = await Promise.all(
    before.map(async (name) => {
      const isPublic = name === 'before'
      const title = `${name} 1`
      const data = { title, desk: 'politics', _status: isPublic ? 'published' : 'draft' }
      const { id } = await payload.create({ collection, data: data as never, file: fileFor(collection) })
      const stage = stageOf(name)
      return [
        name,
        { collection, id: Number(id), newest: title, public: isPublic ? title : null, approved: null, stage },
      ]
    }),
  )
  return Object.fromEntries(made) as Subjects
}

export async function makeSituations(
  payload: Payload,
  people: People,
  collection: CollectionSlug,
  cast: Cast,
): Promise<Subjects> {
  const subjects: Subjects = {}
  for (const [name, { steps, stage }] of Object.entries(ways))
    if (collection !== files || name !== 'trashed')
      subjects[name] = { ...(await make(payload, people, collection, cast, name, steps)), stage }
  return subjects
}

async function make(
  payload: Payload,
  people: People,
  collection: CollectionSlug,
  cast: Cast,
  name: string,
  steps: Step[],
): Promise<Omit<Subject, 'stage'>> {
  const user = people[cast.author]!.user!
  const as = { collection, user, overrideAccess: false } as const
  const first = { title: `${name} 0`, desk: 'politics' } as never
  const { id } = await payload.create({ ...as, data: first, draft: true, file: fileFor(collection) })
  const subject = { collection, id: Number(id), newest: `${name} 1`, public: null, approved: null } as Omit<
    Subject,
    'stage'
  >
  await payload.update({ ...as, id, data: { title: subject.newest } as never })
  for (const [at, step] of steps.entries()) {
    if (step === 'edit') {
      subject.newest = `${name} ${at}`
      await payload.update({ ...as, id, data: { title: subject.newest } as never, draft: true })
    } else if (step === 'trash') {
      await payload.update({ ...as, id, data: { deletedAt: new Date().toISOString() } })
    } else {
      await act(payload, people, subject, step, cast)
    }
  }
  return subject
}

async function act(
  payload: Payload,
  people: People,
  subject: Omit<Subject, 'stage'>,
  name: Exclude<Step, 'edit' | 'trash'>,
  cast: Cast,
): Promise<void> {
  const doers: Record<string, string> = {
    submit: cast.submitter,
    fix: cast.fixer,
    approveAlone: 'chief',
    retract: 'chief',
  }
  const { user } = people[doers[name] ?? 'night']!
  const { collection, id } = subject
  const version = String(await newestVersionId(payload, subject))
  await transition(payload, {
    collection,
    id,
    to: targets[name]!,
    act: name,
    version,
    user,
    note: 'A situation.',
    retraction,
  })
  if (name.startsWith('approve')) subject.approved = subject.newest
  if (name === 'publish') subject.public = subject.approved
  if (name === 'fix') subject.public = subject.newest
  if (name === 'unpublish' || name === 'retract') subject.public = null
  if (['publish', 'fix', 'unpublish', 'retract'].includes(name)) subject.approved = null
}

/** Where each act leads, as docs/workflow.md says. */
export const targets: Record<string, string> = {
  submit: 'inReview',
  withdraw: 'draft',
  requestChanges: 'changesRequested',
  approve: 'approved',
  approveAlone: 'approved',
  publish: 'published',
  fix: 'published',
  unpublish: 'draft',
  archive: 'archived',
  reopen: 'draft',
  check: 'published',
  correct: 'published',
  retract: 'retracted',
  liftRetraction: 'draft',
}

export async function versionsOf(payload: Payload, { collection, id }: Pick<Subject, 'collection' | 'id'>) {
  const { docs } = await payload.db.findVersions<Record<string, unknown> & { id: number }>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
  })
  return docs
}

export async function newestVersionId(payload: Payload, subject: Pick<Subject, 'collection' | 'id'>) {
  const [newest] = await versionsOf(payload, subject)
  return newest?.id
}

export function fileFor(collection: CollectionSlug) {
  if (collection !== files) return undefined
  return { data: Buffer.from('eski'), mimetype: 'text/plain', name: `${crypto.randomUUID()}.txt`, size: 4 }
}
