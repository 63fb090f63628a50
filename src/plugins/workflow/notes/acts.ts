import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../acts/inTransaction'
import { personOf } from '../acts/people'
import { readable } from '../acts/readable'
import { refusal, WorkflowRefusal, type Sentence } from '../acts/refusal'
import { tellOfNote } from '../notifications/tellOfNote'
import type { Governed } from '../options/governed'
import type { Person } from '../types'
import { shownNote, type Note } from './note'
import { noteText } from './noteText'
import { addNote, changeNotes, dropNote, noteOn, notesOf, type NoteRow, type OnDocument } from './rows'

/** A document, and who asks. */
export interface Asking {
  its: Governed
  id: number | string
  req: PayloadRequest
}

/** All notes on a document, oldest first. @throws WorkflowRefusal not-found, not-your-right. */
export async function readNotes(asking: Asking): Promise<Note[]> {
  const { asker, on } = await whoReads(asking)
  const rows = await notesOf(asking.req.payload, on, asking.req)
  return rows.map((row) => shownNote(row, asker.id))
}

/** A new thread, or an answer in one. @throws WorkflowRefusal not-found, not-your-right, note-needed. */
export async function writeNote(
  asking: Asking,
  given: { text: string; parent?: string | null },
): Promise<Note> {
  const { asker, on } = await whoReads(asking)
  const { id, its, req } = asking
  const answered = given.parent ? await theNote(asking, on, given.parent) : null
  const row: NoteRow = {
    ...(await noteText(req, its, id, given.text)),
    id: randomUUID(),
    ofCollection: on.collection,
    document: on.document,
    // One level: who answers an answer answers the thread.
    parent: answered ? answered.parent || answered.id : '',
    by: asker.id,
    byName: asker.name,
    at: new Date().toISOString(),
    ...never,
  }
  const head = row.parent
  const thread = head
    ? (await notesOf(req.payload, on, req)).filter(({ id, parent }) => [id, parent].includes(head))
    : []
  await inTransaction(req, async () => {
    await addNote(req.payload, row, req)
    await tellOfNote(asking, { asker, note: row, thread: thread.map(({ by }) => by) })
  })
  return shownNote(row, asker.id)
}

/** Another text, by its author only. @throws WorkflowRefusal not-found, not-your-right, note-needed. */
export async function editNote(asking: Asking, note: string, given: string): Promise<Note> {
  const { asker, on } = await whoReads(asking)
  const { id, its, req } = asking
  const row = await ownNote(asking, on, note, asker)
  const changed = { ...(await noteText(req, its, id, given)), editedAt: new Date().toISOString() }
  await inTransaction(req, async () => {
    await changeNotes(req.payload, [row.id], changed, req)
    await tellOfNote(asking, { asker, note: changed, known: row.mentions })
  })
  return shownNote({ ...row, ...changed }, asker.id)
}

/** Closes a thread or opens it again: by everybody who may read it. @throws WorkflowRefusal not-found, not-your-right. */
export async function resolveNote(asking: Asking, note: string, resolved: boolean): Promise<Note> {
  const { asker, on } = await whoReads(asking)
  const { req } = asking
  const row = await theNote(asking, on, note)
  const head = row.parent ? await theNote(asking, on, row.parent) : row
  const changed = resolved
    ? { resolvedAt: new Date().toISOString(), resolvedBy: asker.id, resolvedByName: asker.name }
    : { resolvedAt: '', resolvedBy: '', resolvedByName: '' }
  await changeNotes(req.payload, [head.id], changed, req)
  return shownNote({ ...head, ...changed }, asker.id)
}

/** By its author only, and nothing of it stays; what others have answered does. @throws WorkflowRefusal. */
export async function deleteNote(asking: Asking, note: string): Promise<void> {
  const { asker, on } = await whoReads(asking)
  const { req } = asking
  const row = await ownNote(asking, on, note, asker)
  const answers = (await notesOf(req.payload, on, req)).filter(({ parent }) => parent === row.id)
  const [first, ...others] = answers
  if (first) {
    const { resolvedAt, resolvedBy, resolvedByName } = row
    await changeNotes(req.payload, [first.id], { parent: '', resolvedAt, resolvedBy, resolvedByName }, req)
    const ids = others.map(({ id }) => id)
    await changeNotes(req.payload, ids, { parent: first.id }, req)
  }
  await dropNote(req.payload, row.id, req)
}

const never = { editedAt: '', resolvedAt: '', resolvedBy: '', resolvedByName: '' }

async function whoReads({ its, id, req }: Asking): Promise<{ asker: Person; on: OnDocument }> {
  const now = await readable(its, { id }, req)
  if (!req.user) throw new WorkflowRefusal(refusal(req, 'not-found', 'notFound'))
  return { asker: personOf(req.payload, req.user), on: { collection: its.slug, document: String(now.id) } }
}

async function theNote({ req }: Asking, on: OnDocument, id: string): Promise<NoteRow> {
  const row = await noteOn(req.payload, on, id, req)
  if (!row) throw refused(req, 'not-found', 'noSuchNote')
  return row
}

async function ownNote(asking: Asking, on: OnDocument, id: string, asker: Person): Promise<NoteRow> {
  const row = await theNote(asking, on, id)
  if (row.by !== asker.id) throw refused(asking.req, 'not-your-right', 'notYourNote')
  return row
}

const refused = (req: PayloadRequest, code: 'not-found' | 'not-your-right', sentence: Sentence) =>
  new WorkflowRefusal(refusal(req, code, sentence))
