'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { TextKey } from '../../translations/en'
import type { RecordEntry } from '../../types'
import type { ShownWorkflow } from '../shownWorkflow'
import { useTexts, type Spoken } from '../useTexts'
import { differenceAddress } from './differenceAddress'
import './panel.css'

const shownAtFirst = 5

/** Acts that are in no workflow: the plugin's own. */
const ownActs: Record<string, TextKey> = {
  assign: 'assignment',
  takeOver: 'tookOver',
  system: 'bySystem',
  schedule: 'didSchedule',
  scheduleUnpublish: 'didScheduleEnd',
  unschedule: 'didUnschedule',
  embargo: 'didEmbargo',
  liftEmbargo: 'didLiftEmbargo',
}

/** What happened to the document, newest first: who, when, which act, the note, and what changed. */
export function History({ history, workflow }: { history: RecordEntry[]; workflow: ShownWorkflow }) {
  const { t } = useTexts()
  const heading = useId()
  const [all, setAll] = useState(false)
  const shown = all ? history : history.slice(0, shownAtFirst)
  return (
    <section aria-labelledby={heading} className="workflow-history">
      <h2 className="workflow-panel__heading" id={heading}>
        {t('history')}
      </h2>
      {history.length === 0 && <p className="workflow-panel__empty">{t('noHistory')}</p>}
      <ol className="workflow-history__acts">
        {shown.map((entry, index) => (
          <HistoryEntry before={history[index + 1]} entry={entry} key={entry.id} workflow={workflow} />
        ))}
      </ol>
      {history.length > shownAtFirst && (
        <button
          aria-expanded={all}
          className="workflow-panel__link"
          onClick={() => setAll(!all)}
          type="button"
        >
          {all ? t('showLess') : t('showAll', { count: history.length })}
        </button>
      )}
    </section>
  )
}

interface Given {
  entry: RecordEntry
  /** The act before it. */
  before: RecordEntry | undefined
  workflow: ShownWorkflow
}

function HistoryEntry({ before, entry, workflow }: Given) {
  const { label, t, time } = useTexts()
  const { config } = useConfig()
  const { act, at, note, number, toCheck, toStage, toVersion } = entry
  const stage = workflow.stages[toStage]
  const ownAct = ownActs[act]
  const difference =
    before && before.hash !== entry.hash
      ? differenceAddress(config.routes.admin, entry, before.toVersion, toVersion)
      : undefined
  return (
    <li className={`workflow-history__act workflow-history__act--${stage?.tone ?? 'neutral'}`}>
      <strong>{ownAct ? t(ownAct) : label(workflow.acts[act]?.label, act)}</strong>{' '}
      <span>{`v${number}`}</span>
      {toCheck && <em> · {t('toCheck')}</em>}
      <div className="workflow-history__who">
        {personOf(entry, t)} · <time dateTime={at}>{time(at)}</time>
      </div>
      {note && <blockquote className="workflow-history__note">{note}</blockquote>}
      {difference && (
        <Link className="workflow-panel__link" href={difference}>
          {t('whatChanged')}
          <span className="workflow-hidden"> {`(v${number}, ${time(at)})`}</span>
        </Link>
      )}
    </li>
  )
}

function personOf({ by, byName }: RecordEntry, t: Spoken['t']): string {
  return by === null ? t('theServer') : byName || t('unknownPerson')
}
