/** A deal to which nothing can be objected, and what may be wrong with one, with the sentence for each. */
export type Values = Record<string, unknown>
export interface BadInput {
  name: string
  change: (ids: Ids) => Values
  path: string
  tr: RegExp
  en: RegExp
}
export interface Ids {
  openai: string
  microsoft: string
  altman: string
  deal: string
}

const term = '11111111-1111-4111-8111-111111111111'
const rumour = '22222222-2222-4222-8222-222222222222'
const denial = '33333333-3333-4333-8333-333333333333'
const nobody = '00000000-0000-4000-8000-000000000000'

/** A deal to which nothing can be objected. */
export function wholeDeal(ids: Ids): Values {
  return {
    _status: 'published',
    name: 'Anlaşma',
    kind: 'partnership',
    status: 'amended',
    parties: [
      { company: ids.openai, role: 'partner' },
      { company: ids.microsoft, role: 'partner' },
    ],
    value: { amount: '500000000000', currency: 'USD', certainty: 'announced' },
    dates: {
      start: { date: '2025-06-15T12:00:00.000Z', precision: 'day' },
      end: { date: '2025-01-01T12:00:00.000Z', precision: 'year' },
    },
    country: 'US',
    terms: [
      {
        key: term,
        kind: 'escapeClause',
        summary: 'Yapay genel zekâ maddesi',
        percentage: '20',
        threshold: { comparator: 'moreThan', amount: '100000000000', currency: 'USD' },
      },
    ],
    claims: [
      { key: rumour, kind: 'rumour', claimantKind: 'unknown', text: 'İlişki çatırdıyor', term },
      {
        key: denial,
        kind: 'denial',
        claimantKind: 'person',
        claimants: [{ relationTo: 'persons', value: ids.altman }],
        text: 'Kesinlikle hayır',
        answers: rumour,
      },
    ],
    amendments: [{ date: { precision: 'unknown' }, summary: 'Münhasırlık gevşetildi' }],
    openQuestions: [{ question: 'Başka şirketlere de hizmet verecek mi?' }],
  }
}

const changed = (ids: Ids, key: string, index: number, change: Values): Values => ({
  [key]: (wholeDeal(ids)[key] as Values[]).map((row, at) => (at === index ? { ...row, ...change } : row)),
})
const required = { tr: /gereklidir/, en: /required/ }

/** Refused whenever a deal is saved, as a draft too. */
export const alwaysRefused: BadInput[] = [
  {
    name: 'one party only',
    change: (ids: Ids) => ({ parties: [{ company: ids.openai, role: 'partner' }] }),
    path: 'parties',
    tr: /en az iki tarafı/,
    en: /at least two parties/,
  },
  {
    name: 'the same company twice in a role',
    change: (ids: Ids) => ({ parties: Array(2).fill({ company: ids.openai, role: 'partner' }) }),
    path: 'parties.1.company',
    tr: /aynı rolle zaten/,
    en: /already a party in the same role/,
  },
  {
    name: 'a party that does not exist',
    change: (ids: Ids) => changed(ids, 'parties', 0, { company: nobody }),
    path: 'parties.0.company',
    tr: /bulunamadı/,
    en: /not found/,
  },
  ...['101', '-1', '100.01', '20 %', '1e1', '٢٠', 20].map((percentage) => ({
    name: `${JSON.stringify(percentage)} per cent`,
    change: (ids: Ids) => changed(ids, 'terms', 0, { percentage }),
    path: 'terms.0.percentage',
    tr: /0 ile 100 arasında/,
    en: /between 0 and 100/,
  })),
  ...['-1', '5e11', '1.000.000', '1,5', '007', 'NaN', 500_000].map((amount) => ({
    name: `the value ${JSON.stringify(amount)}`,
    change: () => ({ value: { amount, currency: 'USD', certainty: 'announced' } }),
    path: 'value.amount',
    tr: /yalnızca rakamlar/,
    en: /digits only/,
  })),
  {
    name: 'the threshold -1',
    change: (ids: Ids) => changed(ids, 'terms', 0, { threshold: { comparator: 'moreThan', amount: '-1' } }),
    path: 'terms.0.threshold.amount',
    tr: /yalnızca rakamlar/,
    en: /digits only/,
  },
  ...['TRL', 'XXX', 'try', 'BGN'].map((currency) => ({
    name: `the currency ${currency}`,
    change: () => ({ value: { amount: '5', currency, certainty: 'announced' } }),
    path: 'value.currency',
    tr: /geçerli para birimlerinden biri değil/,
    en: /not the code of a currency in use/,
  })),
  {
    name: 'the country ZZ',
    change: () => ({ country: 'ZZ' }),
    path: 'country',
    tr: /ülke kodu değil/,
    en: /not the code of a country/,
  },
  {
    name: 'an end before the start',
    change: (ids: Ids) => ({
      dates: {
        ...(wholeDeal(ids).dates as Values),
        end: { date: '2024-12-01T12:00:00.000Z', precision: 'year' },
      },
    }),
    path: 'dates.end.date',
    tr: /başlamadan bitemez/,
    en: /cannot end before it starts/,
  },
  {
    name: 'a date of which nothing is known',
    change: () => ({ dates: { announced: { date: '2025-01-01T12:00:00.000Z', precision: 'unknown' } } }),
    path: 'dates.announced.precision',
    tr: /ne kadarının bilindiğini/,
    en: /how much of the date/,
  },
  {
    name: 'a denial that answers nothing',
    change: (ids: Ids) => changed(ids, 'claims', 1, { answers: null }),
    path: 'claims.1.answers',
    tr: /bir iddiaya yanıttır/,
    en: /A denial answers a claim/,
  },
  {
    name: 'a denial of a claim that is not there',
    change: (ids: Ids) => changed(ids, 'claims', 1, { answers: nobody }),
    path: 'claims.1.answers',
    tr: /böyle bir iddia yok/,
    en: /no such claim/,
  },
  {
    name: 'an answer to itself',
    change: (ids: Ids) => changed(ids, 'claims', 1, { answers: denial }),
    path: 'claims.1.answers',
    tr: /kendisine yanıt veremez/,
    en: /cannot answer itself/,
  },
  {
    name: 'a claim about a term that is not there',
    change: (ids: Ids) => changed(ids, 'claims', 0, { term: nobody }),
    path: 'claims.0.term',
    tr: /böyle bir şart yok/,
    en: /no such term/,
  },
  {
    name: 'a claimant of another kind',
    change: (ids: Ids) => changed(ids, 'claims', 1, { claimantKind: 'press' }),
    path: 'claims.1.claimants',
    tr: /“Kim söylüyor” alanına uymuyor/,
    en: /do not fit “Who says so”/,
  },
  {
    name: 'a key that is no UUID',
    change: (ids: Ids) => ({ claims: [], terms: [{ ...(wholeDeal(ids).terms as Values[])[0], key: 'agi' }] }),
    path: 'terms.0.key',
    tr: /UUID olmalı/,
    en: /must be a UUID/,
  },
  ...['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//example.com', 'example.com'].map(
    (url) => ({
      name: `the source ${JSON.stringify(url)}`,
      change: (ids: Ids) => changed(ids, 'claims', 0, { source: { name: 'X', url } }),
      path: 'claims.0.source.url',
      tr: /(https:\/\/|web adresi değil)/,
      en: /(https:\/\/|not a web address)/,
    }),
  ),
  {
    name: 'NUL in a summary',
    change: (ids: Ids) => changed(ids, 'terms', 0, { summary: 'a\u0000b' }),
    path: 'terms.0.summary',
    tr: /U\+0000/,
    en: /U\+0000/,
  },
  {
    name: 'a slug in capitals',
    change: () => ({ slug: 'Yeni Anlaşma' }),
    path: 'slug',
    tr: /küçük harf.*yeni-anlasma/,
    en: /lower-case.*yeni-anlasma/,
  },
  {
    name: 'a taken slug',
    change: () => ({ slug: 'ortaklik' }),
    path: 'slug',
    tr: /başka bir kayıtta kullanılıyor/,
    en: /is taken/,
  },
]

/** Refused at publication; a draft may be incomplete. */
export const refusedAtPublication: BadInput[] = [
  {
    name: 'no parties',
    change: () => ({ parties: [] }),
    path: 'parties',
    tr: /en az iki/,
    en: /at least two/,
  },
  { name: 'no name', change: () => ({ name: '', slug: 'adsiz' }), path: 'name', ...required },
  { name: 'no kind', change: () => ({ kind: null }), path: 'kind', ...required },
  { name: 'no status', change: () => ({ status: null }), path: 'status', ...required },
  {
    name: 'a party without a role',
    change: (ids: Ids) => changed(ids, 'parties', 0, { role: null }),
    path: 'parties.0.role',
    ...required,
  },
  {
    name: 'a value without a currency',
    change: () => ({ value: { amount: '5', certainty: 'announced' } }),
    path: 'value.currency',
    ...required,
  },
  {
    name: 'a currency without a value',
    change: () => ({ value: { currency: 'USD' } }),
    path: 'value.amount',
    ...required,
  },
  {
    name: 'a value of unknown certainty',
    change: () => ({ value: { amount: '5', currency: 'USD' } }),
    path: 'value.certainty',
    ...required,
  },
  {
    name: 'a threshold without a comparison',
    change: (ids: Ids) => changed(ids, 'terms', 0, { threshold: { amount: '5', currency: 'USD' } }),
    path: 'terms.0.threshold.comparator',
    ...required,
  },
  {
    name: 'a term that says nothing',
    change: (ids: Ids) => changed(ids, 'terms', 0, { summary: '' }),
    path: 'terms.0.summary',
    ...required,
  },
  {
    name: 'a person’s claim without the person',
    change: (ids: Ids) => changed(ids, 'claims', 1, { claimants: [] }),
    path: 'claims.1.claimants',
    tr: /Kimin söylediğini seçin/,
    en: /Choose who says so/,
  },
  {
    name: 'a precision without its date',
    change: () => ({ dates: { announced: { precision: 'month' } } }),
    path: 'dates.announced.date',
    tr: /Tarihi seçin/,
    en: /Choose the date/,
  },
]
