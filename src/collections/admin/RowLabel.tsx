'use client'

import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { Fragment, type ReactNode } from 'react'

import { DocumentName } from './DocumentName'
import { useOpenWhileEmpty } from './openWhileEmpty'

interface Choice {
  value: string
  label: Record<string, string>
}

/** A part of a row's label, taken from one of its fields. */
type Part =
  | { field: string; options: readonly Choice[] }
  | { field: string; collection: string }
  | { field: string; date: true }
  | { field: string }

type Row = Record<string, unknown>

/** What a collapsed row says of itself: "2 · Söylenti · Ortaklık çatırdıyor …" instead of "Claims 02". */
export function RowLabel({ parts }: { parts: Part[] }) {
  const { data, path, rowNumber } = useRowLabel<Row | undefined>()
  const { i18n } = useTranslation()
  const shown = parts.map((part) => partOf(part, data ?? {}, i18n)).filter(Boolean)
  useOpenWhileEmpty(path, shown.length === 0)
  return (
    <span style={{ pointerEvents: 'none' }}>
      {(rowNumber ?? 0) + 1}
      {shown.map((text, index) => (
        <Fragment key={index}> · {text}</Fragment>
      ))}
    </span>
  )
}

function partOf(part: Part, row: Row, i18n: Parameters<typeof getTranslation>[1]): ReactNode {
  const value = row[part.field]
  if ('date' in part) return dateText(value, i18n.language)
  if (typeof value !== 'string' || value === '') return undefined
  if ('collection' in part) return <DocumentName collection={part.collection} id={value} />
  if ('options' in part) {
    const option = part.options.find((known) => known.value === value)
    return option ? getTranslation(option.label, i18n) : value
  }
  return shortened(value)
}

const dateFormats: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** As much of the date as is known; the day that is meant is the one in UTC. */
function dateText(value: unknown, language: string): string | undefined {
  const { date, precision } = (value ?? {}) as { date?: string | null; precision?: string | null }
  const format = dateFormats[precision ?? '']
  if (!date || !format) return undefined
  return new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(new Date(date))
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > 70 ? `${characters.slice(0, 69).join('')}…` : text
}
