import type { Check, Finding } from '../types'
import { valuesAt, valuesOf } from './fieldValues'
import { say } from './say'

interface Options {
  field: string
  /** In characters as readers count them. Default: 15. */
  min?: number
  /** Default: 110, what search engines and phones show of a headline. */
  max?: number
  level?: Finding['level']
}

/** A headline that is neither a stub nor cut off where it is shown. An empty one is the business of `requiredFields`. */
export function headlineLength({ field, level = 'warning', max = 110, min = 15 }: Options): Check {
  return {
    name: 'headline-length',
    label: { tr: 'Başlığın uzunluğu', en: 'Length of the headline' },
    run(context) {
      return valuesAt(valuesOf(context), field).flatMap(({ path, value }) => {
        const length = typeof value === 'string' ? charactersOf(value.trim()) : 0
        if (length === 0 || (length >= min && length <= max)) return []
        const [code, texts] =
          length < min ? ['headline-short', tooShort] : (['headline-long', tooLong] as const)
        return [{ code, level, message: say(context.req, texts, { length, max, min }), field: path }]
      })
    },
  }
}

/** "👩‍👩‍👧" is one character, as readers see it. */
export function charactersOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}

const tooShort = {
  tr: 'Başlık {length} karakter; en az {min} olmalı.',
  en: 'The headline has {length} characters; at least {min} are expected.',
}
const tooLong = {
  tr: 'Başlık {length} karakter; {max} karakterden sonrası çoğu yerde kesilir.',
  en: 'The headline has {length} characters; most places cut it after {max}.',
}
