import type { GroupField } from 'payload'

import type { Workflow } from '../types'

/** Texts of 1 to 1,000 characters. */
export interface CorrectionNote {
  wrong: string
  right: string
  /** Where readers find it: a major one above the text, a minor one below. Default: "minor". */
  weight?: 'minor' | 'major'
}

/** Texts of 1 to 1,000 characters. */
export interface RetractionNote {
  reason: string
  notice: string
  /** The title is not shown any more, because it is itself what was wrong. Default: false. */
  withoutTitle?: boolean
}

/** What was put right after publication, as the public reads it. */
export interface PublicCorrection {
  /** 1 for the document's first. */
  number: number
  /** ISO 8601 UTC. */
  at: string
  wrong: string
  right: string
  weight: 'minor' | 'major'
}

/** Why something was taken back, as the public reads it. */
export interface Retraction {
  /** ISO 8601 UTC. */
  at: string
  reason: string
  notice: string
  /** What goes on being shown of the text that was public: fields by name, as they were stored, all locales. */
  of: Record<string, unknown>
}

/** The group `publicNotes` as it is stored. */
export interface PublicNotes {
  /** Oldest first. */
  corrections: PublicCorrection[]
  /** Null while nothing is taken back, and again from the next publication on. */
  retraction: Retraction | null
}

/** Name of the group in each collection whose workflow has acts with a public note. */
export const notesName = 'publicNotes'

const nobody = () => false

/**
 * What the newsroom has said in public about a document. It is read with the document, and written by the door
 * alone: what the main row holds is the truth, and every save and every act carries it on.
 */
export const notesGroup: GroupField = {
  name: notesName,
  type: 'group',
  label: { en: 'Said in public', tr: 'Okurlara duyurulanlar' },
  custom: { content: false },
  access: { create: nobody, update: nobody },
  admin: { condition: nobody, disableBulkEdit: true },
  fields: [
    {
      name: 'corrections',
      type: 'json',
      label: { en: 'Corrections', tr: 'Düzeltmeler' },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'retraction',
      type: 'json',
      label: { en: 'Retraction', tr: 'Geri çekme' },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
}

/** Whether any act of a workflow says something in public; only then its documents have the group. */
export function hasPublicNotes({ acts }: Workflow): boolean {
  return Object.values(acts).some(({ effect }) => effect === 'correct' || effect === 'retract')
}

/** The notes of a stored document or version; none where it has no group. */
export function notesOf(doc: Record<string, unknown> | null | undefined): PublicNotes {
  const group = doc?.[notesName] as Partial<PublicNotes> | null | undefined
  return { corrections: group?.corrections ?? [], retraction: group?.retraction ?? null }
}

/** The member of a document's data that carries its notes on; nothing where its collection has none. */
export function carried(workflow: Workflow, notes: PublicNotes): { [notesName]?: PublicNotes } {
  return hasPublicNotes(workflow) ? { [notesName]: notes } : {}
}
