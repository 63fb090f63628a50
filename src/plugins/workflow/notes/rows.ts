import type { Payload, PayloadRequest, Where } from 'payload'

import { notesSlug } from './notesCollection'

/** A note as it is stored. Times are ISO 8601 UTC; an empty text is "none". */
export interface NoteRow {
  id: string
  ofCollection: string
  document: string
  parent: string
  text: string
  mentions: string[]
  by: string
  byName: string
  at: string
  editedAt: string
  resolvedAt: string
  resolvedBy: string
  resolvedByName: string
}

export interface OnDocument {
  collection: string
  document: string
}

type Within = Partial<PayloadRequest> | undefined

/** More than anybody reads on one document. */
const MOST = 1000

/** All notes of a document, oldest first. */
export async function notesOf(payload: Payload, on: OnDocument, req?: Within): Promise<NoteRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: notesSlug,
    where: onDocument(on),
    sort: ['at', 'id'],
    limit: MOST,
    pagination: false,
    req,
  })
  return docs as unknown as NoteRow[]
}

/** A note of this document; null where there is none of this id on it. */
export function noteOn(payload: Payload, on: OnDocument, id: string, req?: Within): Promise<NoteRow | null> {
  const where = { and: [{ id: { equals: id } }, onDocument(on)] }
  return payload.db.findOne<NoteRow>({ collection: notesSlug, where, req })
}

export async function addNote(payload: Payload, note: NoteRow, req?: Within): Promise<void> {
  await payload.db.create({
    collection: notesSlug,
    customID: note.id,
    data: { ...note },
    returning: false,
    req,
  })
}

export async function changeNotes(
  payload: Payload,
  ids: string[],
  data: Partial<NoteRow>,
  req?: Within,
): Promise<void> {
  for (const id of ids) await payload.db.updateOne({ collection: notesSlug, id, data: { ...data }, req })
}

export async function dropNote(payload: Payload, id: string, req?: Within): Promise<void> {
  await payload.db.deleteMany({ collection: notesSlug, where: { id: { equals: id } }, req })
}

/** What stood on a document that is gone for ever. */
export async function dropNotesOf(payload: Payload, on: OnDocument, req?: Within): Promise<void> {
  await payload.db.deleteMany({ collection: notesSlug, where: onDocument(on), req })
}

const onDocument = ({ collection, document }: OnDocument): Where => ({
  and: [{ ofCollection: { equals: collection } }, { document: { equals: document } }],
})
