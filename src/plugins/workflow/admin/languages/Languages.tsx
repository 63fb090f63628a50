'use client'

import { Link, Pill, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { StoryState } from '../../stories/types'
import { useSaveFirst } from '../bar/useSaveFirst'
import { pillOfTone } from '../pillOfTone'
import { postTranslate, type DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import './languages.css'

/** The languages of a document's story: where each stands, and how one that is missing begins. */
export function Languages({ at, story }: { at: DocumentAt; story: StoryState }) {
  const { t } = useTexts()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="workflow-languages">
      <h2 className="workflow-panel__heading" id={heading}>
        {t('languages')}
      </h2>
      <ul>
        {story.languages.map(({ document, label, language }) => (
          <li key={language}>
            {document ? (
              <ToldIn
                at={at}
                document={document}
                isOriginal={String(document.id) === story.original}
                label={label}
              />
            ) : (
              <Untold at={at} label={label} language={language} mayTranslate={story.mayTranslate} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Told {
  at: DocumentAt
  document: NonNullable<StoryState['languages'][number]['document']>
  isOriginal: boolean
  label: string
}

function ToldIn({ at, document, isOriginal, label }: Told) {
  const { config } = useConfig()
  const { t } = useTexts()
  const isThis = String(document.id) === String(at.id)
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${at.collection}/${document.id}`,
  })
  return (
    <>
      {isThis ? <strong>{label}</strong> : <Link href={href}>{label}</Link>}
      {isOriginal && <span className="workflow-panel__facts"> ({t('original')})</span>}{' '}
      <Pill pillStyle={pillOfTone[document.tone]} size="small">
        {document.stageLabel}
      </Pill>
    </>
  )
}

interface Missing {
  at: DocumentAt
  label: string
  language: string
  mayTranslate: boolean
}

function Untold({ at, label, language, mayTranslate }: Missing) {
  const { config } = useConfig()
  const router = useRouter()
  const saveFirst = useSaveFirst()
  const { language: reader, t } = useTexts()
  const [running, setRunning] = useState(false)

  // What is translated is the text as it is stored.
  const begin = async () => {
    setRunning(true)
    const answer = (await saveFirst()) ? await postTranslate(at, language, reader) : undefined
    setRunning(false)
    if (!answer) return void toast.error(t('saveFailed'))
    if (!answer.ok) return void toast.error(answer.problem.message || t('unreachable'))
    const path = `/collections/${at.collection}/${answer.value.id}` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
    toast.success(t('translationBegun'))
  }
  return (
    <>
      {label} <span className="workflow-panel__facts">{t('notTold')}</span>{' '}
      {mayTranslate && (
        <button
          className="workflow-panel__link"
          disabled={running}
          onClick={() => void begin()}
          type="button"
        >
          {running ? t('working') : t('translateInto', { language: label })}
        </button>
      )}
    </>
  )
}
