'use client'

import { useState } from 'react'

import { piecesOf } from '../../notes/mentions'
import type { Note } from '../../notes/note'
import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { NoteForm } from './NoteForm'
import type { Notes } from './useNotes'

interface Given {
  at: DocumentAt
  note: Note
  notes: Notes
}

/** One note: who, when, what; its author changes it here, or deletes it after being asked. */
export function NoteItem({ at, note, notes }: Given) {
  const { t, time } = useTexts()
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  if (editing)
    return (
      <NoteForm
        at={at}
        autoFocus
        label={t('noteEdit')}
        onClose={() => setEditing(false)}
        onSend={(text) => notes.change(note.id, { text })}
        send={t('noteSave')}
        text={note.text}
      />
    )
  return (
    <div className="workflow-thread__note">
      <p className="workflow-thread__who">
        <strong>{note.by.name}</strong> · <time dateTime={note.at}>{time(note.at)}</time>
        {note.editedAt && ` · ${t('noteEdited', { time: time(note.editedAt) })}`}
      </p>
      <p className="workflow-thread__text">
        {piecesOf(note.text).map((piece, index) =>
          'text' in piece ? piece.text : <strong key={index}>@{piece.name}</strong>,
        )}
      </p>
      {note.own && (
        <div className="workflow-thread__acts">
          <button className="workflow-panel__link" onClick={() => setEditing(true)} type="button">
            {t('noteEdit')}
          </button>
          <button
            className="workflow-panel__link"
            onBlur={() => setAsking(false)}
            onClick={() => (asking ? void notes.remove(note.id) : setAsking(true))}
            type="button"
          >
            {t(asking ? 'noteDeleteSure' : 'noteDelete')}
          </button>
        </div>
      )}
    </div>
  )
}
