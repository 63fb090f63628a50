'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { RecordEntry } from '../../types'
import type { ShownWorkflow } from '../shownWorkflow'
import { useTexts } from '../useTexts'
import { differenceAddress } from './differenceAddress'
import './panel.css'

/** The difference between any two texts that the public saw. Nothing until there are two. */
export function PublicStates({ history, workflow }: { history: RecordEntry[]; workflow: ShownWorkflow }) {
  const { t, time } = useTexts()
  const { config } = useConfig()
  const ids = { heading: useId(), from: useId(), to: useId() }
  const states = publicStates(history, workflow)
  const [newest, before] = states
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  if (!newest || !before) return null

  const shown = { from: from ?? before.toVersion, to: to ?? newest.toVersion }
  const choice = (id: string, value: string, onChange: (version: string) => void) => (
    <select
      className="workflow-panel__select"
      id={id}
      onChange={(event) => onChange(event.target.value)}
      value={value}
    >
      {states.map((state) => (
        <option key={state.toVersion} value={state.toVersion}>
          {`v${state.number} · ${time(state.at)}`}
        </option>
      ))}
    </select>
  )
  return (
    <section aria-labelledby={ids.heading} className="workflow-public">
      <h2 className="workflow-panel__heading" id={ids.heading}>
        {t('publicStates')}
      </h2>
      <label htmlFor={ids.from}>{t('compareFrom')}</label>
      {choice(ids.from, shown.from, setFrom)}
      <label htmlFor={ids.to}>{t('compareTo')}</label>
      {choice(ids.to, shown.to, setTo)}
      <Link
        className="workflow-panel__link"
        href={differenceAddress(config.routes.admin, newest, shown.from, shown.to)}
      >
        {t('compare')}
      </Link>
    </section>
  )
}

/** The acts that put a text before the public, each text once. */
export function publicStates(history: RecordEntry[], { acts }: ShownWorkflow): RecordEntry[] {
  const published = history.filter(({ act }) =>
    ['publish', 'fix', 'correct'].includes(acts[act]?.effect ?? ''),
  )
  return published.filter(
    ({ toVersion }, index) => published.findIndex((entry) => entry.toVersion === toVersion) === index,
  )
}
