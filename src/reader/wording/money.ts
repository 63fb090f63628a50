/** Amounts of money in words. Amounts stay decimals as strings from the editor to the page: no float on the way. */
import type { Language, Threshold } from '@/items/types'
import { textsOf } from '../texts'

/** Intl formats decimal strings exactly (ECMA-402 2023); TypeScript's types only know numeric literals. */
type Decimal = `${number}`

/** What Turkish says short, where Intl would say "ABD doları". */
const shortTurkishNames: Record<string, string> = {
  USD: 'dolar',
  EUR: 'avro',
  TRY: 'lira',
  GBP: 'sterlin',
}

/** "500 milyar dolar", "USD 500 billion". */
export function moneyText(amount: string, currency: string | null, language: Language): string {
  const number = numberText(amount, language)
  if (!currency) return number
  return language === 'tr' ? `${number} ${currencyName(currency)}` : `${currency} ${number}`
}

/** "100 milyar dolardan fazla", "more than USD 100 billion". */
export function thresholdText(threshold: Threshold, language: Language): string {
  const amount = moneyText(threshold.amount, threshold.currency, language)
  return textsOf[language].comparator[threshold.comparator](amount)
}

/** "%20", "20%". */
export function percentageText(percentage: string, language: Language): string {
  if (!isDecimal(percentage)) return percentage
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 20,
  }).format(percentage as Decimal)
}

/**
 * In words ("100 milyar", "1,5 trilyon") where that says the whole number;
 * else all of its digits.
 */
function numberText(amount: string, language: Language): string {
  if (!isDecimal(amount)) return amount
  const words = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  })
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
  return saysItAll(amount) ? words.format(amount as Decimal) : digits.format(amount as Decimal)
}

/** At least a million, and nothing left when rounded to two digits after the word. */
function saysItAll(amount: string): boolean {
  const [whole = '', fraction = ''] = amount.replace(/^[+-]?0*/, '').split('.')
  if (whole.length < 7 || whole.length > 15 || /[1-9]/.test(fraction)) return false
  const wordDigits = Math.floor((whole.length - 1) / 3) * 3
  return /^0*$/.test(whole.slice(whole.length - wordDigits + 2))
}

function currencyName(code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code
  return shortTurkishNames[code] ?? new Intl.DisplayNames('tr', { type: 'currency' }).of(code) ?? code
}

const isDecimal = (text: string) => /^[+-]?\d+(\.\d+)?$/.test(text)
