import { codes } from 'currency-codes'
import type { Option, SelectField } from 'payload'

import { say } from '@/access/say'
import { requiredToPublish, type RequiredWhen } from './requiredToPublish'

/** Codes that stand for no money: for tests, and for transactions without a currency. */
const noMoney = ['XTS', 'XXX']

/** What the standard has changed since currency-codes 2.2 was made of its list of June 2024. */
const withdrawn = ['ANG', 'BGN'] // the Antillean guilder on 2025-07-01, the Bulgarian lev on 2026-01-01
const introduced = ['XCG'] // the Caribbean guilder, 2025-03-31

/** The currencies of ISO 4217 that are in use today, by code. */
export const currencies: readonly string[] = [...codes(), ...introduced]
  .filter((code) => !noMoney.includes(code) && !withdrawn.includes(code))
  .sort()

const known = new Set(currencies)

/** The currency of an amount beside it. `requiredWhen` counts for publication only. */
export function currencyField(given: {
  admin?: SelectField['admin']
  requiredWhen?: RequiredWhen
}): SelectField {
  const { admin, requiredWhen = () => false } = given
  return {
    name: 'currency',
    type: 'select',
    label: { tr: 'Para birimi', en: 'Currency' },
    options: currencies.map(option),
    admin,
    validate: requiredToPublish((value: unknown, { req, required }) => {
      if (value === undefined || value === null || value === '')
        return !required || req.t('validation:required')
      return (typeof value === 'string' && known.has(value)) || say(req, unknownCurrency)
    }, requiredWhen),
  }
}

function option(code: string): Option {
  const name = (language: string) =>
    new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }).of(code)
  const label = (language: string) => (name(language) ? `${code} · ${name(language)}` : code)
  return { value: code, label: { tr: label('tr'), en: label('en') } }
}

const unknownCurrency = {
  tr: 'Bu kod, bugün geçerli para birimlerinden biri değil (ISO 4217). Örneğin Türk lirası TRY, ABD doları USD’dir.',
  en: 'This is not the code of a currency in use today (ISO 4217). The Turkish lira is TRY, the US dollar USD.',
}
