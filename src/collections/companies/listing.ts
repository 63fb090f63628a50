import type { TextField } from 'payload'

import { say } from '@/access/say'

/** "MSFT", "BRK.B", "005930", "THYAO": letters, digits, and one sign between them. */
const ticker = /^[A-Z0-9]{1,10}(?:[.-][A-Z0-9]{1,4})?$/

/** Under which letters the company's shares are traded. */
export const tickerField: TextField = {
  name: 'ticker',
  type: 'text',
  label: { tr: 'Borsa kodu', en: 'Ticker' },
  validate: (value: unknown, { req }) =>
    !value || (typeof value === 'string' && ticker.test(value)) || say(req, notATicker),
  admin: { width: '50%', placeholder: 'MSFT' },
}

/** Where. */
export const exchangeField: TextField = {
  name: 'exchange',
  type: 'text',
  maxLength: 60,
  label: { tr: 'Borsa', en: 'Exchange' },
  admin: { width: '50%', placeholder: 'NASDAQ' },
}

/** The company's entry at Wikidata: Q and a number that does not begin with zero. */
export const wikidataIdField: TextField = {
  name: 'wikidataId',
  type: 'text',
  label: { tr: 'Wikidata kimliği', en: 'Wikidata id' },
  validate: (value: unknown, { req }) =>
    !value || (typeof value === 'string' && /^Q[1-9]\d*$/.test(value)) || say(req, notWikidata),
  admin: { placeholder: 'Q2283' },
}

const notATicker = {
  tr: 'Borsa kodunu büyük harf ve rakamla yazın. Örneğin MSFT, THYAO veya BRK.B',
  en: 'Write the ticker in capital letters and digits. For example MSFT, THYAO or BRK.B',
}

const notWikidata = {
  tr: 'Wikidata kimliği Q ile başlar, ardından bir sayı gelir. Örneğin Q2283',
  en: 'A Wikidata id is a Q followed by a number. For example Q2283',
}
