/**
 * The vocabulary of the workflow plugin: what a project tells it, what it
 * refuses with, and what its door and its bar say. Nothing here runs.
 */
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { PlannedState, TimedPossibility } from './time/types'
import type { StoryState, TranslationOptions } from './stories/types'
import type { CorrectionNote, RetractionNote } from './fields/publicNotes'
import type { RefusalCode } from './refusalCode'

/** A sentence or label in each language of the admin; English is the one that is fallen back to. */
export type Texts = { en: string } & Record<string, string>

/** Where a document stands. `_status` alone says whether the public sees it; the stage says how it got there. */
export interface StageDefinition {
  label: Texts
  /** What the public has to see while the document's newest text is at this stage. */
  public: 'never' | 'always' | 'as-before'
  /** Colour of the badge in the admin. */
  tone?: 'neutral' | 'waiting' | 'good' | 'bad'
  /** Saving a changed text here moves the document to this stage. Default: it stays. */
  onEdit?: string
  /** Nobody changes, bins or deletes a document here; only acts lead out. */
  frozen?: boolean
}

/** What an act does to the document, beside moving its stage. */
export type Effect =
  /** Only the stage moves. */
  | 'move'
  /** Names the version (id and content hash) that others are to look at. */
  | 'submit'
  /** Ties an approval to the version and its hash; four eyes are asked for. */
  | 'approve'
  /** Makes the approved version, to the byte, what the public sees. */
  | 'publish'
  /** Publishes a small correction of what is public in one step, and puts it on the "to check" list. */
  | 'fix'
  /** Takes what is public off. */
  | 'unpublish'
  /** Publishes a change of what is public, with a note that tells the public what was wrong, and what is right. */
  | 'correct'
  /** Takes what is, or was, public back, with a reason and a notice for the public. */
  | 'retract'
  /** Somebody else has looked at what was fixed or approved alone. */
  | 'check'

/** A move between stages: one row of the table. */
export interface ActDefinition<Stage extends string = string, Right extends string = string> {
  label: Texts
  from: Stage[]
  to: Stage
  effect: Effect
  right: Right
  /** Whether a note has to be given. Default: "optional". */
  note?: 'required' | 'optional'
  /** Whether errors of the checklist stop it. Default: for "publish", "fix", "correct", "approve" and "submit" (warnings ask). */
  checks?: boolean
  /** Skips four eyes; needs a note; goes on the "to check" list. */
  alone?: boolean
  /** One of those that the bar shows as buttons while they are possible; the others are in its menu. */
  primary?: boolean
}

/** Stages, acts and rights as data. Made by `defineWorkflow`, which ties the names together. */
export interface Workflow<
  Stage extends string = string,
  ActName extends string = string,
  Right extends string = string,
> {
  stages: Record<Stage, StageDefinition>
  /** The stage of a document that has just been made. */
  initial: Stage
  /** All rights that acts may ask for; each has to be given to somebody, or expressly to nobody. */
  rights?: readonly Right[]
  /** The stage of a document that was public before the plugin came. */
  published: Stage
  acts: Record<ActName, ActDefinition<Stage, Right>>
}

export interface CheckContext {
  /** The version that is asked about, all locales (`{ field: { tr, en } }` for localised fields). */
  doc: Record<string, unknown> & { id: number | string }
  collection: CollectionSlug
  req: PayloadRequest
}

/** What a check found. */
export interface Finding {
  /** Stable name: "alt-text-missing". */
  code: string
  /** Errors stop the act, warnings ask. */
  level: 'error' | 'warning'
  message: string
  /** Path of the field, for the click that leads to it. */
  field?: string
}

/** One line of the checklist. Returns what is wrong; nothing when all is right. */
export interface Check {
  name: string
  label: Texts
  run(context: CheckContext): Finding[] | Promise<Finding[]>
}

/** Which role may do what; optionally only in sections of the user's own. */
export interface Rights<Right extends string = string> {
  /** The roles of a user, in the words of {@link Rights.of}. A user without roles may nothing. */
  rolesOf(user: NonNullable<PayloadRequest['user']>): string[]
  of: Record<Right, string[]>
  /** All roles there are: a role in `of` that is none of them is an error at the start. */
  roles?: string[]
  /**
   * Says no where a role alone says yes: for sections, desks, own documents.
   * `authors` are the ids of those who have written on it since it was last public.
   */
  also?(question: {
    right: Right
    user: NonNullable<PayloadRequest['user']>
    doc: Record<string, unknown>
    authors: string[]
  }): boolean | Promise<boolean>
}

export interface WorkflowCollection {
  slug: CollectionSlug
  /** Default: the newsroom's workflow. */
  workflow?: Workflow
  rights?: Rights
  /**
   * "on" (default): the approver is neither its author alone nor who submitted it, and two have dealt with it;
   * "strict": nor anybody who has changed a word; "off": one is enough.
   */
  fourEyes?: 'on' | 'strict' | 'off'
  /** Default: none. The standard ones are in `payload-newsroom/workflow` (`checks`). */
  checks?: Check[]
  /**
   * Names of top-level fields that are no content: changing them neither undoes an approval nor needs one
   * (derived texts, suggestions). Fields with `custom: { content: false }` are none either.
   */
  notContent?: string[]
  /** Name of the relation to the section, for `also` and the desk. */
  section?: string
  /** Whether a document goes out before all others that are scheduled for the same time: breaking news. */
  urgent?(doc: Record<string, unknown>): boolean
  /**
   * Names of top-level fields of which the notice of a retraction goes on telling (headline, address, section):
   * what stood in them while it was public is kept with the notice. Default: none.
   */
  shownInRetraction?: string[]
  /** Where one story is told in several languages, each by a document of its own. Default: it is not. */
  translations?: TranslationOptions
}

export interface WorkflowOptions {
  collections: WorkflowCollection[]
  /** Default for collections that name no rights of their own. */
  rights: Rights
  /** Slug of the accounts' collection. Default: "users". */
  users?: CollectionSlug
  /** Key of the records' HMAC, ≥ 32 characters. */
  recordKey: string
  /** Where the newsroom is (IANA): times are shown and entered in it. Default: the admin's own, else Europe/Istanbul. */
  timeZone?: string
  /** Whether this process carries out what is scheduled. Default: true. */
  schedules?: boolean
  /** False keeps the schema, so that no migration is needed, and does nothing else. Default: true. */
  enabled?: boolean
}

/** Why something is refused. Always the same shape, over every door, in `errors[0].data` of the answer. */
export interface Refusal {
  code: RefusalCode
  /** In the language of who asked. */
  message: string
  /** What is missing: findings of the checklist, a note, another pair of eyes. */
  missing?: Finding[]
  /** The act that would lead there. */
  use?: string
  /** Who changed it meanwhile, who holds the lock. */
  by?: { id: string; name: string; at: string }
}

export type { RefusalCode }

/** What the one door takes. */
export interface TransitionRequest {
  collection: CollectionSlug
  id: number | string
  /** The stage to go to. */
  to: string
  /** The act, where several lead from here to there ("fix" and "publish"). */
  act?: string
  /** The version that the caller has seen: `WorkflowState.newest.version`. */
  version: string
  /** Content hash of what the caller has seen: an autosave rewrites its version in place, and keeps its id. */
  hash?: string
  note?: string
  /** Needed by acts with the effect "correct": what the public is told, in the document's language. */
  correction?: CorrectionNote
  /** Needed by acts with the effect "retract". */
  retraction?: RetractionNote
  acceptWarnings?: boolean
  /** Assign to somebody with the same act. */
  assignee?: string | null
  /** ISO 8601. */
  due?: string | null
}

/** A version as the bar speaks of it. */
export interface VersionRef {
  /** Id of Payload's version. */
  version: string
  /** Counts changes of content: the 5 of "v5". */
  number: number
  /** sha-256 of the canonical content, hex. */
  hash: string
  at: string
  by?: Person
}

export interface Person {
  id: string
  name: string
}

/** An act that this user could think of, and whether it can be done now. */
export interface PossibleAct {
  act: string
  to: string
  label: string
  possible: boolean
  /** One of the one or two that the bar shows as buttons. */
  primary: boolean
  note: 'required' | 'optional'
  /** Why not; empty when possible. */
  reasons: Refusal[]
}

/** One line of the record, as it is stored and as the timeline shows it. */
export interface RecordEntry {
  /** UUID; the same in the intent of the document's own write. */
  id: string
  collection: string
  document: string
  act: string
  fromStage: string
  toStage: string
  /** Version before and after. */
  fromVersion: string | null
  toVersion: string
  number: number
  hash: string
  /** In the record itself, what the plugin says stands as data: see time/said.ts. */
  note: string | null
  by: string | null
  /** The name at that time. */
  byName: string
  /** ISO 8601 UTC. */
  at: string
  /** True where four eyes were skipped, or a fix went out: somebody else has to look. */
  toCheck: boolean
}

/** What `GET /api/{collection}/{id}/workflow` answers: everything the bar shows. */
export interface WorkflowState {
  collection: string
  id: string
  stage: string
  stageLabel: string
  /** Nothing can be changed here until an act leads out. */
  frozen: boolean
  newest: VersionRef
  /** What the public sees now. */
  live: (VersionRef & { since: string }) | null
  /** The newest text is not the public one. */
  pending: boolean
  approved: VersionRef | null
  acts: PossibleAct[]
  checklist: { name: string; label: string; findings: Finding[] }[]
  /** Newest first. */
  history: RecordEntry[]
  assignee: Person | null
  due: string | null
  /** Who is editing, when it is not the one who asks. */
  lock: { by: Person; since: string } | null
  /** What happens by itself. */
  schedule: { publish: PlannedState | null; unpublish: PlannedState | null }
  /** Nothing of it becomes public before; null where none holds now. ISO 8601 UTC. */
  embargo: { until: string } | null
  /** Where the newsroom is (IANA): times are shown and entered in it. */
  timeZone: string
  /** What this user can do about the times. */
  timed: TimedPossibility[]
  /** The languages of its story; null where its collection knows none. */
  story: StoryState | null
}
