'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { ShownState } from '../../history/publicStateAt'
import { ProblemNote } from '../bar/ProblemNote'
import type { Problem } from '../state/ask'
import { readPublicState, type DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import './panel.css'

/** What the public saw at a moment of one's choice. */
export function PublicAt({ at }: { at: DocumentAt }) {
  const { language, t } = useTexts()
  const input = useId()
  const [moment, setMoment] = useState('')
  const [found, setFound] = useState<{ state: ShownState | null }>()
  const [problem, setProblem] = useState<Problem>()
  const look = async () => {
    if (!moment) return
    const answer = await readPublicState(at, new Date(moment).toISOString(), language)
    setFound(answer.ok ? answer.value : undefined)
    setProblem(answer.ok ? undefined : answer.problem)
  }
  return (
    <section className="workflow-public-at">
      <label htmlFor={input}>{t('publicAt')}</label>
      <input
        className="workflow-choice"
        id={input}
        onChange={(event) => setMoment(event.target.value)}
        type="datetime-local"
        value={moment}
      />
      <Button
        buttonStyle="secondary"
        disabled={!moment}
        margin={false}
        onClick={() => void look()}
        size="small"
        type="button"
      >
        {t('publicAtLook')}
      </Button>
      <div role="status">{found && <Seen at={at} state={found.state} />}</div>
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}

function Seen({ at, state }: { at: DocumentAt; state: ShownState | null }) {
  const { moment, t } = useTexts()
  const { config } = useConfig()
  if (!state) return <p>{t('publicAtNothing')}</p>
  const { from, kind, number, retraction, to, version } = state
  const span = to
    ? t('publicAtFromTo', { from: moment(from), to: moment(to) })
    : t('publicAtSince', { from: moment(from) })
  if (kind === 'notice')
    return (
      <p>
        {t('publicAtNotice')} ({span}): {retraction?.reason} {retraction?.notice}
      </p>
    )
  const path = `/collections/${at.collection}/${at.id}/versions/${version}` as const
  return (
    <p>
      <Link className="workflow-panel__link" href={formatAdminURL({ adminRoute: config.routes.admin, path })}>
        {`v${number}`}
      </Link>{' '}
      ({span})
    </p>
  )
}
