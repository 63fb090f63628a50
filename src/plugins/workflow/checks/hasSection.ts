import type { Check, Finding } from '../types'
import { valuesAt, valuesOf } from './fieldValues'
import { isEmpty } from './requiredFields'
import { say } from './say'

/** The document is in a section, without which readers do not come across it. */
export function hasSection({ field, level = 'error' }: { field: string; level?: Finding['level'] }): Check {
  return {
    name: 'section',
    label: { tr: 'Bölüm', en: 'Section' },
    run(context) {
      return valuesAt(valuesOf(context), field)
        .filter(({ value }) => isEmpty(value))
        .map(({ path }) => ({
          code: 'section-missing',
          level,
          message: say(context.req, missing),
          field: path,
        }))
    },
  }
}

const missing = { tr: 'Bölüm seçilmedi.', en: 'No section is chosen.' }
