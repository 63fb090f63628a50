/** Words for amounts, dates and those who say so. */
import fc from 'fast-check'

import type { DealClaim, Threshold } from '@/items/types'
import { attributionOf } from '@/reader/wording/attribution'
import { impreciseDate, isLater, momentText } from '@/reader/wording/dates'
import { moneyText, percentageText, thresholdText } from '@/reader/wording/money'
import { ablative, genitive } from '@/reader/wording/turkishSuffixes'

/** Intl separates with spaces that do not break. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('Turkish suffixes', () => {
  it.each([
    ['Microsoft', 'Microsoft’un'],
    ['OpenAI', 'OpenAI’ın'],
    ['Nvidia', 'Nvidia’nın'],
    ['NVIDIA', 'NVIDIA’nın'],
    ['Oracle', 'Oracle’ın'],
    ['Arm', 'Arm’ın'],
    ['Sam Altman', 'Sam Altman’ın'],
    ['Apple', 'Apple’ın'],
    ['Stargate', 'Stargate’in'],
    ['Meta', 'Meta’nın'],
    ['Türk Telekom', 'Türk Telekom’un'],
    ['İş Bankası', 'İş Bankası’nın'],
    ['ASELSAN', 'ASELSAN’ın'],
    ['THY', 'THY’nin'],
    ['Nestlé', 'Nestlé’nin'],
    ['Getir', 'Getir’in'],
    ['Togg', 'Togg’un'],
    ['Ülker', 'Ülker’in'],
    ['Göl', 'Göl’ün'],
    ['Stüdyo 54', 'Stüdyo 54’ün'],
    ['Web 2', 'Web 2’nin'],
    ['Kanal 100', 'Kanal 100’ün'],
  ])('whose: %s → %s', (name, expected) => {
    expect(genitive(name)).toBe(expected)
  })

  it.each([
    ['100 milyar dolar', '100 milyar dolardan'],
    ['2 milyon avro', '2 milyon avrodan'],
    ['1 milyon lira', '1 milyon liradan'],
    ['3 milyar sterlin', '3 milyar sterlinden'],
    ['5 milyar İsviçre frangı', '5 milyar İsviçre frangından'],
    ['9 milyar Japon yeni', '9 milyar Japon yeninden'],
    ['100 milyar', '100 milyardan'],
    ['250', '250’den'],
    ['40', '40’tan'],
    ['1.000', '1.000’den'],
    ['13', '13’ten'],
    ['0', '0’dan'],
    ['600', '600’den'],
    ['2.000.000', '2.000.000’dan'],
  ])('than: %s → %s', (amount, expected) => {
    expect(ablative(amount)).toBe(expected)
  })

  it('never fail, whatever a name is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
        expect(genitive(name).startsWith(name)).toBe(true)
        expect(ablative(name).startsWith(name)).toBe(true)
      }),
    )
  })
})

describe('amounts', () => {
  const threshold = (comparator: Threshold['comparator'], amount = '100000000000'): Threshold => ({
    comparator,
    amount,
    currency: 'USD',
    measure: null,
  })

  it.each([
    ['500000000000', 'USD', '500 milyar dolar', 'USD 500 billion'],
    ['1500000000000', 'EUR', '1,5 trilyon avro', 'EUR 1.5 trillion'],
    ['12345678', 'TRY', '12.345.678 lira', 'TRY 12,345,678'],
    ['999.95', 'GBP', '999,95 sterlin', 'GBP 999.95'],
    ['1250000', 'JPY', '1,25 milyon Japon yeni', 'JPY 1.25 million'],
  ])('of money: %s %s', (amount, currency, turkish, english) => {
    expect(plain(moneyText(amount, currency, 'tr'))).toBe(turkish)
    expect(plain(moneyText(amount, currency, 'en'))).toBe(english)
  })

  it('beyond what a float can hold keep every digit', () => {
    expect(plain(moneyText('12345678901234567890.1234567', 'USD', 'en'))).toBe(
      'USD 12,345,678,901,234,567,890.1234567',
    )
  })

  it.each([
    ['moreThan', '100 milyar dolardan fazla', 'more than USD 100 billion'],
    ['atLeast', 'en az 100 milyar dolar', 'at least USD 100 billion'],
    ['lessThan', '100 milyar dolardan az', 'less than USD 100 billion'],
    ['atMost', 'en çok 100 milyar dolar', 'at most USD 100 billion'],
    ['exactly', 'tam 100 milyar dolar', 'exactly USD 100 billion'],
  ] as const)('as thresholds: %s', (comparator, turkish, english) => {
    expect(plain(thresholdText(threshold(comparator), 'tr'))).toBe(turkish)
    expect(plain(thresholdText(threshold(comparator), 'en'))).toBe(english)
  })

  it('in per cent', () => {
    expect(percentageText('20', 'tr')).toBe('%20')
    expect(percentageText('20', 'en')).toBe('20%')
    expect(percentageText('12.5', 'tr')).toBe('%12,5')
  })

  it('are read out whole: the digits that are shown are those that were given', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), (amount) => {
        const shown = plain(moneyText(String(amount), 'USD', 'tr'))
        const [, number = '', word = ''] = /^([\d.,]+) ?(milyon|milyar|trilyon)? dolar$/.exec(shown) ?? []
        const zeros = { '': 0, milyon: 6, milyar: 9, trilyon: 12 }[word] ?? 0
        const [whole = '', fraction = ''] = number.replaceAll('.', '').split(',')
        expect(BigInt(whole + fraction.padEnd(zeros, '0'))).toBe(amount)
      }),
    )
  })

  it('that are no numbers are shown as they are', () => {
    expect(moneyText('çok', 'USD', 'tr')).toBe('çok dolar')
    expect(moneyText('1', 'NO SUCH', 'tr')).toBe('1 NO SUCH')
    expect(percentageText('yarısı', 'tr')).toBe('yarısı')
  })
})

describe('dates', () => {
  it('are those of the newsroom in Istanbul', () => {
    expect(plain(momentText('2026-11-23T22:30:00.000Z', 'tr'))).toBe('24 Kasım 2026 01:30')
    expect(plain(momentText('2026-11-23T22:30:00.000Z', 'en'))).toBe('24 November 2026 at 01:30')
  })

  it.each([
    ['day', '21 Ocak 2025', '2025-01-21'],
    ['month', 'Ocak 2025', '2025-01'],
    ['year', '2025', '2025'],
  ] as const)('are as precise as they are known: %s', (precision, text, machine) => {
    expect(impreciseDate({ date: '2025-01-21T09:00:00.000Z', precision }, 'tr')).toEqual({ text, machine })
  })

  it('that are unknown are never guessed', () => {
    expect(impreciseDate({ date: null, precision: 'day' }, 'tr')).toBeNull()
    expect(impreciseDate({ date: '2025-01-21T09:00:00.000Z', precision: 'unknown' }, 'tr')).toBeNull()
    expect(impreciseDate({ date: 'soon', precision: 'day' }, 'tr')).toBeNull()
  })

  it('are two only when a reader would see two', () => {
    expect(isLater('2026-11-23T10:00:50.000Z', '2026-11-23T10:00:01.000Z')).toBe(false)
    expect(isLater('2026-11-23T10:01:00.000Z', '2026-11-23T10:00:01.000Z')).toBe(true)
  })
})

describe('who says so', () => {
  const parties = new Map([
    ['a', { name: 'Arm', address: null }],
    ['m', { name: 'Microsoft', address: null }],
    ['s', { name: 'Sam Altman', address: null }],
  ])
  const claim = (kind: DealClaim['kind'], ...ids: string[]): DealClaim => ({
    key: 'k',
    term: null,
    text: '',
    claimantKind: 'company',
    claimants: ids.map((id) => ({ type: 'company', id })),
    kind,
    source: { name: null, url: null },
    date: { date: null, precision: 'unknown' },
    answers: null,
  })

  it.each([
    [claim('statement', 'm'), 'Microsoft’un açıklamasına göre', 'According to a statement by Microsoft'],
    [
      claim('statement', 'a', 'm'),
      'Arm ve Microsoft’un açıklamasına göre',
      'According to a statement by Arm and Microsoft',
    ],
    [claim('statement', 'nobody'), 'Açıklamaya göre', 'According to a statement'],
    [claim('pressReport'), 'Basına göre', 'According to the press'],
    [claim('contractAsReported'), 'Aktarıldığına göre sözleşmede', 'In the agreement, as reported'],
    [claim('rumour'), 'Kaynağı bilinmeyen söylentiye göre', 'A rumour of unknown origin'],
    [claim('denial', 's'), 'Sam Altman yalanlıyor', 'Denied by Sam Altman'],
  ])('is said in each language', (each, turkish, english) => {
    expect(attributionOf(each, parties, 'tr')).toBe(turkish)
    expect(attributionOf(each, parties, 'en')).toBe(english)
  })
})
