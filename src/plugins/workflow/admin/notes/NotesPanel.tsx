'use client'

import { useId, useState } from 'react'

import '../workflow.css'
import './notes.css'
import { ProblemNote } from '../bar/ProblemNote'
import { useDocumentAt } from '../state/documentAt'
import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { NoteForm } from './NoteForm'
import { Thread } from './Thread'
import { threadsOf } from './threads'
import { useNotes } from './useNotes'

/** Beside the form: what editors write to each other on the document. */
export function NotesPanel() {
  const at = useDocumentAt()
  return at ? <NotesAt at={at} key={`${at.collection}/${at.id}`} /> : null
}

function NotesAt({ at }: { at: DocumentAt }) {
  const { t } = useTexts()
  const heading = useId()
  const its = useNotes(at)
  const [writing, setWriting] = useState(false)
  const threads = threadsOf(its.notes ?? [])
  const open = threads.filter(({ head }) => head.resolved === null)
  const resolved = threads.filter(({ head }) => head.resolved !== null)
  return (
    <section
      aria-labelledby={heading}
      className="field-type workflow-panel workflow-notes"
      id="workflow-notes"
    >
      <h2 className="workflow-panel__heading" id={heading}>
        {t('notes')}
        {open.length > 0 && (
          <span className="workflow-notes__count"> {t('notesOpen', { count: open.length })}</span>
        )}
      </h2>
      {its.problem && <ProblemNote problem={its.problem} />}
      {its.notes?.length === 0 && <p className="workflow-panel__empty">{t('notesNone')}</p>}
      {open.map((thread) => (
        <Thread at={at} key={thread.head.id} notes={its} thread={thread} />
      ))}
      {writing ? (
        <NoteForm
          at={at}
          autoFocus
          label={t('noteNew')}
          onClose={() => setWriting(false)}
          onSend={its.write}
          send={t('noteWrite')}
        />
      ) : (
        <button className="workflow-panel__link" onClick={() => setWriting(true)} type="button">
          {t('noteNew')}
        </button>
      )}
      {resolved.length > 0 && (
        <details>
          <summary>{t('notesResolved', { count: resolved.length })}</summary>
          {resolved.map((thread) => (
            <Thread at={at} key={thread.head.id} notes={its} thread={thread} />
          ))}
        </details>
      )}
    </section>
  )
}
