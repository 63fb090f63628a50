import type { CalendarFound, Range } from '../../calendar/entry'
import type { ShownState } from '../../history/publicStateAt'
import type { TogetherRequest } from '../languages/useTogether'
import type { Refusal, TransitionRequest, WorkflowState } from '../../types'
import { ask } from './ask'

/** Where a document's workflow is asked for: `api` is the address of Payload's API. */
export interface DocumentAt {
  api: string
  collection: string
  id: number | string
}

/** How one document of a bulk act fared. */
export interface ManyResult {
  id: number | string
  ok: boolean
  refusal?: { message: string }
}

export function readState({ api, collection, id }: DocumentAt, language: string) {
  return ask<WorkflowState>(`${api}/${collection}/${id}/workflow`, language)
}

/** What happens within a range, to everything that one may read: ISO 8601 UTC. */
export function readCalendar(api: string, range: Range, language: string) {
  const asked = new URLSearchParams({ ...range })
  return ask<CalendarFound>(`${api}/workflow/calendar?${asked}`, language)
}

/** What the public saw of a document at a moment, ISO 8601. */
export function readPublicState({ api, collection, id }: DocumentAt, moment: string, language: string) {
  const address = `${api}/${collection}/${id}/public-at?at=${encodeURIComponent(moment)}`
  return ask<{ state: ShownState | null }>(address, language)
}

export function postTransition(
  at: DocumentAt,
  act: Omit<TransitionRequest, 'collection' | 'id'> & { together?: TogetherRequest[] },
  language: string,
) {
  return ask<unknown>(`${at.api}/${at.collection}/${at.id}/transition`, language, act)
}

/** Begins the translation of a document into another language. */
export function postTranslate(at: DocumentAt, into: string, language: string) {
  const address = `${at.api}/${at.collection}/${at.id}/translate`
  return ask<{ id: number | string }>(address, language, { language: into })
}

/** Somebody has looked at what happened to the original of a translation. */
export function postTranslationChecked(at: DocumentAt, language: string) {
  return ask<unknown>(`${at.api}/${at.collection}/${at.id}/translation-checked`, language, {})
}

/** Assigns a document to somebody, or to nobody, without any other act. */
export function postAssignment(
  at: DocumentAt,
  assignment: { assignee: string | null; due: string | null },
  language: string,
) {
  return ask<unknown>(`${at.api}/${at.collection}/${at.id}/assign`, language, assignment)
}

/** Schedules, embargoes, and their ends: see endpoints/times.ts. */
export function postTimes(at: DocumentAt, address: string, body: object, language: string) {
  return ask<unknown>(`${at.api}/${at.collection}/${at.id}/${address}`, language, body)
}

/** Makes the lock of a document this user's; the record says why. */
export function postTakeOver(at: DocumentAt, note: string, language: string) {
  return ask<unknown>(`${at.api}/${at.collection}/${at.id}/workflow/take-over`, language, {
    note: note || null,
  })
}

/** Brings a version (`id`) back as the newest draft. */
export function postRestore({ api, collection, id }: DocumentAt, language: string) {
  return ask<unknown>(`${api}/${collection}/versions/${id}?draft=true`, language, {})
}

/** Lets go of the own lock; sent also while the page is being left. */
export async function postRelease({ api, collection, id }: DocumentAt): Promise<void> {
  await fetch(`${api}/${collection}/${id}/workflow/release`, {
    method: 'POST',
    credentials: 'include',
    keepalive: true,
  }).catch(() => undefined)
}

/** Whether a save would be refused because of a newer text, and with what. */
export function askChanged(
  { api, collection, id }: DocumentAt,
  known: { seen: string; data: Record<string, unknown> },
  { language, locale }: { language: string; locale: string },
) {
  const query = locale ? `?locale=${locale}` : ''
  return ask<{ refusal: Refusal | null }>(
    `${api}/${collection}/${id}/workflow/changed${query}`,
    language,
    known,
  )
}

/** One act for several documents, each on its own: what is refused for one does not stop the others. */
export function postMany(
  { api, collection }: Omit<DocumentAt, 'id'>,
  many: {
    documents: { id: number | string; version: string; hash: string }[]
    act: string
    to: string
    note?: string
    acceptWarnings?: boolean
  },
  language: string,
) {
  return ask<{ results: ManyResult[] }>(`${api}/${collection}/transition-many`, language, many)
}
