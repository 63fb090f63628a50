'use client'

import type { DefaultCellComponentProps } from 'payload'

import '../workflow.css'
import type { TranslationOptions } from '../../stories/types'
import { useApi } from '../state/documentAt'
import { useTexts } from '../useTexts'
import { useToldIn } from './useToldIn'
import './languages.css'

interface Given {
  collection: string
  translations: Pick<TranslationOptions, 'language' | 'languages' | 'story'>
}

/** In the list: in which languages a story is told, and which of them the public sees. */
export function LanguagesCell({ collection, rowData, translations }: DefaultCellComponentProps & Given) {
  const { label, t } = useTexts()
  const api = useApi()
  const { language, languages, story } = translations
  const row = rowData as Record<string, string | null | undefined>
  const own = row[language] ?? ''
  const told = useToldIn(api, collection, row[story] ?? '')
  return (
    <span className="workflow-cell">
      {Object.keys(languages)
        .filter((code) => code === own || told?.some((one) => one.language === code))
        .map((code) => {
          const document = told?.find((one) => one.language === code)
          const stage = document ? (document.isPublic ? t('toldInPublic') : document.stageLabel) : ''
          return (
            <span
              className={classesOf(code === own, document?.isPublic === true)}
              key={code}
              title={`${label(languages[code], code)}: ${stage}`}
            >
              {code.toUpperCase()}
              <span className="workflow-hidden">{`: ${stage}${code === own ? `, ${t('toldHere')}` : ''}`}</span>
            </span>
          )
        })}
    </span>
  )
}

const classesOf = (isOwn: boolean, isPublic: boolean) =>
  ['workflow-language', isOwn && 'workflow-language--own', isPublic && 'workflow-language--public']
    .filter(Boolean)
    .join(' ')
