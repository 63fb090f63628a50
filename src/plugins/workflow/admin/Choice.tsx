'use client'

import { useId } from 'react'

interface Given {
  /** Takes the focus when it is drawn: for what appears in an open dialog. */
  autoFocus?: boolean
  label: string
  options: { label: string; value: string }[]
  value: string | null
  /** What choosing nothing is called; without it, something has to be chosen. */
  none?: string
  onChange(value: string | null): void
}

/** A choice of one. The browser's own, because the input of Payload's select has no name that a screen reader could say. */
export function Choice({ autoFocus, label, none, onChange, options, value }: Given) {
  const id = useId()
  return (
    <div className="field-type">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        autoFocus={autoFocus}
        className="workflow-choice"
        id={id}
        onChange={(event) => onChange(event.target.value || null)}
        value={value ?? ''}
      >
        {(none !== undefined || value === null) && <option value="">{none ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
