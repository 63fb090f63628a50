import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { Check } from '../types'
import { valuesAt, valuesOf, type FieldValue } from './fieldValues'
import { richTextNodes } from './richTextNodes'
import { say } from './say'

/**
 * Fields that must be filled before the public sees the document, though a draft may lack them.
 * @param paths "headline", "meta.title", or "sources.name" for each row of an array
 * @param options.locales languages that a localised field must be filled in. Default: the project's default one.
 */
export function requiredFields(paths: string[], options: { locales?: string[] } = {}): Check {
  return {
    name: 'required-fields',
    label: { tr: 'Zorunlu alanlar', en: 'Required fields' },
    run(context) {
      const values = valuesOf(context)
      const { localization } = context.req.payload.config
      const asked = options.locales ?? (localization ? [localization.defaultLocale] : [])
      return paths
        .flatMap((path) => valuesAt(values, path))
        .filter(({ locale, value }) => (!locale || asked.includes(locale)) && isEmpty(value))
        .map((value) => ({
          code: 'field-missing',
          level: 'error' as const,
          message: messageOf(value, context.req),
          field: value.path,
        }))
    },
  }
}

/** Nothing, only spaces, no row, or a rich text that shows nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) return !richTextNodes(value).some(isShown)
  return false
}

const shownTypes = ['upload', 'block', 'inlineBlock', 'relationship', 'horizontalrule']

function isShown({ text, type }: { text?: unknown; type?: unknown }): boolean {
  return typeof text === 'string' ? text.trim() !== '' : shownTypes.includes(String(type))
}

function messageOf({ field, locale }: FieldValue, req: PayloadRequest): string {
  const label = labelOf(field, req)
  return locale ? say(req, emptyIn, { label, locale }) : say(req, empty, { label })
}

/** What people call a field. */
export function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label !== 'string' && (typeof label !== 'object' || label === null)) return field.name
  return getTranslation(label as Record<string, string>, req.i18n)
}

const empty = { tr: '“{label}” boş.', en: '“{label}” is empty.' }
const emptyIn = { tr: '“{label}” boş ({locale}).', en: '“{label}” is empty ({locale}).' }
