'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Note } from '../../notes/note'
import type { Answer, Problem } from '../state/ask'
import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { useWhenSeen } from '../useWhenSeen'
import { deleteNote, patchNote, postNote, readNotes } from './notesApi'

export interface Notes {
  notes: Note[] | undefined
  problem: Problem | undefined
  /** Each tells whether it was done. */
  write(text: string, parent?: string): Promise<boolean>
  change(note: string, change: { resolved: boolean } | { text: string }): Promise<boolean>
  remove(note: string): Promise<boolean>
}

const LOOK_EVERY = 30_000

/** The notes on a document, and what can be done with them. */
export function useNotes({ api, collection, id }: DocumentAt): Notes {
  const { language } = useTexts()
  const [notes, setNotes] = useState<Note[]>()
  const [problem, setProblem] = useState<Problem>()
  const load = useCallback(async () => {
    const answer = await readNotes({ api, collection, id }, language)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setNotes(answer.value.notes)
  }, [api, collection, id, language])
  useEffect(() => void load(), [load])
  useWhenSeen(load, LOOK_EVERY)
  const done = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked
    if (answer.ok) await load()
    else setProblem(answer.problem)
    return answer.ok
  }
  const at = { api, collection, id }
  return {
    notes,
    problem,
    write: (text, parent) => done(postNote(at, { text, ...(parent && { parent }) }, language)),
    change: (note, change) => done(patchNote(at, note, change, language)),
    remove: (note) => done(deleteNote(at, note, language)),
  }
}
