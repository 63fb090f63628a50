import { getTranslation } from '@payloadcms/translations'
import type { Payload } from 'payload'

import type { Governed } from '../options/governed'
import type { Happening } from './behind'
import { spokenIn } from '../translations/spokenIn'
import { sentences } from './sentences'

type Reader = Parameters<typeof getTranslation>[1]

/** What has happened to an original, a sentence each, in the language of who reads. */
export function said(payload: Payload, its: Governed, happened: Happening[], i18n: Reader): string[] {
  return happened.map((one) => {
    const values = {
      number: 'number' in one ? String(one.number) : '',
      fields: 'fields' in one ? one.fields.map((name) => labelOf(payload, its, name, i18n)).join(', ') : '',
    }
    return spokenIn(sentences[one.kind], i18n.language, values)
  })
}

function labelOf(payload: Payload, its: Governed, name: string, i18n: Reader): string {
  const field = payload.collections[its.slug].config.flattenedFields.find((one) => one.name === name)
  return field && 'label' in field && field.label ? getTranslation(field.label as string, i18n) : name
}
