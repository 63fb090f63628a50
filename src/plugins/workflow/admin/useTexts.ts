'use client'

import { useTranslation } from '@payloadcms/ui'

import { namespace } from '../translations'
import type { TextKey } from '../translations/en'
import type { Texts } from '../types'

export interface Spoken {
  language: string
  /** A text of the plugin in the language of who reads. */
  t(key: TextKey, values?: Record<string, number | string>): string
  /** A label of the project's own data. */
  label(texts: Texts | undefined, otherwise: string): string
  /** "5 May, 14:30". */
  time(iso: string): string
  date(iso: string): string
  /** With the year and the time of day. */
  moment(iso: string): string
}

/** What components speak with: the plugin's texts, the project's labels, dates. */
export function useTexts(): Spoken {
  const { i18n, t } = useTranslation<object, `${typeof namespace}:${TextKey}`>()
  const { language } = i18n
  const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(new Date(iso))
  return {
    language,
    t: (key, values) => t(`${namespace}:${key}`, values),
    label: (texts, otherwise) => texts?.[language] ?? texts?.en ?? otherwise,
    time: (iso) => format(iso, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    moment: (iso) => format(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    date: (iso) => format(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
  }
}
