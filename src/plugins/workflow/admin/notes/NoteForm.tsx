'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent } from 'react'

import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { shownIn, storedOf, wordAt } from './typedMentions'
import { useSuggestions } from './useSuggestions'

interface Given {
  at: DocumentAt
  autoFocus?: boolean
  label: string
  /** What the button says. */
  send: string
  /** To begin with. */
  text?: string
  onClose(): void
  /** Whether it was stored. */
  onSend(text: string): Promise<boolean>
}

/** Where a note is written: @ offers those who may read the document. */
export function NoteForm({ at, autoFocus = false, label, onClose, onSend, send, text = '' }: Given) {
  const { t } = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [begun] = useState(() => shownIn(text))
  const [typed, setTyped] = useState(begun.text)
  const [picked, setPicked] = useState(begun.picked)
  const [sending, setSending] = useState(false)
  const [caret, setCaret] = useState(0)
  const word = wordAt(typed, caret)
  const suggestions = useSuggestions(at, word?.query)

  const pick = (person: { id: string; name: string }) => {
    if (!word) return
    const until = `${typed.slice(0, word.from)}@${person.name} `
    setTyped(until + typed.slice(caret).trimStart())
    setPicked(new Map(picked).set(person.name, person.id))
    setCaret(until.length)
    requestAnimationFrame(() => field.current?.setSelectionRange(until.length, until.length))
    field.current?.focus()
  }
  const store = async () => {
    if (typed.trim() === '' || sending) return
    setSending(true)
    const isStored = await onSend(storedOf(typed, picked))
    setSending(false)
    if (!isStored) return
    setTyped('')
    setPicked(new Map())
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (suggestions.onKey(event, pick)) return event.preventDefault()
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store()
  }
  const { active, list } = suggestions
  return (
    <div className="workflow-notes__form" data-own-keys>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-activedescendant={list.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={list.length > 0 ? `${id}-people` : undefined}
        aria-haspopup="listbox"
        autoFocus={autoFocus}
        className="workflow-notes__field"
        id={id}
        onChange={(event) => {
          setTyped(event.target.value)
          setCaret(event.target.selectionStart)
        }}
        onKeyDown={onKeyDown}
        placeholder={t('noteWritePlaceholder')}
        ref={field}
        rows={3}
        value={typed}
      />
      {list.length > 0 && (
        <ul
          aria-label={t('mentionWhom')}
          className="workflow-notes__people"
          id={`${id}-people`}
          role="listbox"
        >
          {list.map((person, index) => (
            <li
              aria-selected={index === active}
              id={`${id}-${index}`}
              key={person.id}
              onMouseDown={(event) => {
                event.preventDefault()
                pick(person)
              }}
              role="option"
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
      <div className="workflow-thread__acts">
        <Button
          buttonStyle="secondary"
          disabled={typed.trim() === '' || sending}
          margin={false}
          onClick={() => void store()}
          size="small"
          type="button"
        >
          {sending ? t('working') : send}
        </Button>
        <button className="workflow-panel__link" onClick={onClose} type="button">
          {t('close')}
        </button>
      </div>
    </div>
  )
}
