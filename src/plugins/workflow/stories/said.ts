import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'

import type { Governed } from '../options/governed'
import type { Happening } from './behind'
import { sentences } from './sentences'

/** What has happened to an original, a sentence each, in the language of who reads. */
export function said(payload: Payload, its: Governed, happened: Happening[], i18n: I18n): string[] {
  return happened.map((one) => {
    const texts: Record<string, string> & { en: string } = sentences[one.kind]
    const values: Record<string, string> = {
      number: 'number' in one ? String(one.number) : '',
      fields: 'fields' in one ? one.fields.map((name) => labelOf(payload, its, name, i18n)).join(', ') : '',
    }
    return (texts[i18n.language] ?? texts.en).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    )
  })
}

function labelOf(payload: Payload, its: Governed, name: string, i18n: I18n): string {
  const field = payload.collections[its.slug].config.flattenedFields.find((one) => one.name === name)
  return field && 'label' in field && field.label ? getTranslation(field.label as string, i18n) : name
}
