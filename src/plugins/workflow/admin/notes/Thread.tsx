'use client'

import { useState } from 'react'

import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { NoteForm } from './NoteForm'
import { NoteItem } from './NoteItem'
import type { NoteThread } from './threads'
import type { Notes } from './useNotes'

interface Given {
  at: DocumentAt
  notes: Notes
  thread: NoteThread
}

/** A note with its answers; whoever may read it may answer, resolve it and open it again. */
export function Thread({ at, notes, thread: { answers, head } }: Given) {
  const { t, time } = useTexts()
  const [answering, setAnswering] = useState(false)
  const { resolved } = head
  return (
    <article className={resolved ? 'workflow-thread workflow-thread--resolved' : 'workflow-thread'}>
      <NoteItem at={at} note={head} notes={notes} />
      {answers.map((answer) => (
        <NoteItem at={at} key={answer.id} note={answer} notes={notes} />
      ))}
      {resolved && (
        <p className="workflow-panel__facts">
          {t('noteResolvedBy', { name: resolved.by.name, time: time(resolved.at) })}
        </p>
      )}
      {answering ? (
        <NoteForm
          at={at}
          autoFocus
          label={t('noteAnswerTo', { name: head.by.name })}
          onClose={() => setAnswering(false)}
          onSend={(text) => notes.write(text, head.id)}
          send={t('noteAnswer')}
        />
      ) : (
        <div className="workflow-thread__acts">
          {!resolved && (
            <button className="workflow-panel__link" onClick={() => setAnswering(true)} type="button">
              {t('noteAnswer')}
            </button>
          )}
          <button
            className="workflow-panel__link"
            onClick={() => void notes.change(head.id, { resolved: !resolved })}
            type="button"
          >
            {t(resolved ? 'noteReopen' : 'noteResolve')}
          </button>
        </div>
      )}
    </article>
  )
}
