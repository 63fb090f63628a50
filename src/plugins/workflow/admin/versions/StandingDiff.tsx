'use client'

import { FieldDiffContainer, useTranslation } from '@payloadcms/ui'
import type { FieldDiffClientProps, GroupFieldClient } from 'payload'

import type { Standing } from '../../fields/standing'
import { useTexts } from '../useTexts'

type Given = FieldDiffClientProps<GroupFieldClient> & {
  stages: Record<string, { label: Record<string, string> & { en: string } }>
}

/** Of all that the workflow knows of a version, what people know it by: "v2 · Approved". */
export function StandingDiff({ comparisonValue, nestingLevel, stages, versionValue }: Given) {
  const { label, t } = useTexts()
  const { i18n } = useTranslation()
  const said = (value: unknown) => {
    const { number, stage } = (value ?? {}) as Standing
    const name = stage ? label(stages[stage]?.label, stage) : undefined
    return [number ? `v${number}` : undefined, name].filter(Boolean).join(' · ')
  }
  const from = said(comparisonValue)
  const to = said(versionValue)
  if (from === to) return null
  return (
    <FieldDiffContainer
      From={<p className="workflow-diff">{from}</p>}
      To={<p className="workflow-diff">{to}</p>}
      i18n={i18n}
      label={{ label: t('bar') }}
      nestingLevel={nestingLevel}
    />
  )
}
