import { iso31661 } from 'iso-3166'
import type { Option, SelectField } from 'payload'

import { say } from '@/access/say'

/** The officially assigned alpha-2 codes of ISO 3166-1. */
export const countries: readonly string[] = iso31661
  .filter((entry) => entry.state === 'assigned')
  .map((entry) => entry.alpha2)
  .sort()

const known = new Set(countries)

/** A country; its name is shown in the language of the person who looks. */
export function countryField(given: Pick<SelectField, 'admin' | 'label'>): SelectField {
  return {
    ...given,
    name: 'country',
    type: 'select',
    options: countries.map(option),
    validate: (value: unknown, { req }) => {
      if (value === undefined || value === null || value === '') return true
      return (typeof value === 'string' && known.has(value)) || say(req, unknownCountry)
    },
  }
}

function option(code: string): Option {
  const name = (language: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  return { value: code, label: { tr: name('tr'), en: name('en') } }
}

const unknownCountry = {
  tr: 'Bu, bir ülke kodu değil (ISO 3166-1). Örneğin Türkiye TR, ABD US’dir.',
  en: 'This is not the code of a country (ISO 3166-1). Türkiye is TR, the United States US.',
}
