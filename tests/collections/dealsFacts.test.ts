import fc from 'fast-check'

import { countries } from '@/fields/country'
import { currencies } from '@/fields/currency'
import { datePrecisions, type ImpreciseDate, isBefore } from '@/fields/datePrecision'
import { isAmount, isPercentage } from '@/fields/decimal'
import { withDistinctKeys } from '@/fields/rowKey'
import { faultOfUrl } from '@/fields/safeUrl'

const whole = fc.bigInt({ min: 0n, max: 10n ** 21n - 1n }).map(String)
const fraction = fc.stringMatching(/^\d{1,8}$/)
const decimal = fc.oneof(
  whole,
  fc.tuple(whole, fraction).map((parts) => parts.join('.')),
)

describe('amounts', () => {
  it('are all decimals that are not negative', () => {
    fc.assert(fc.property(decimal, (text) => isAmount(text)))
  })

  it('are never anything that reads as another number than it is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)), (text) => {
        const isPlain =
          /^(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) && !/\.\d{9}/.test(text) && !/^\d{22}/.test(text)
        return isAmount(text) === isPlain
      }),
    )
  })

  it('are percentages up to 100, and not a hundred-millionth more', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const [integer = '', digits = ''] = text.split('.')
        const scaled = BigInt(integer) * 10n ** 8n + BigInt(digits.padEnd(8, '0'))
        return isPercentage(text) === scaled <= 100n * 10n ** 8n
      }),
    )
    expect(['100', '100.0', '100.00000001', '101', '0'].map(isPercentage)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
  })
})

describe('dates of which only a part is known', () => {
  const imprecise = fc.record<ImpreciseDate>({
    date: fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    precision: fc.constantFrom(...datePrecisions),
  })

  it('are never before each other', () => {
    fc.assert(fc.property(imprecise, imprecise, (a, b) => !(isBefore(a, b) && isBefore(b, a))))
  })

  it('are before another only if every day that may be meant is', () => {
    fc.assert(
      fc.property(imprecise, imprecise, (a, b) => {
        const [latest, earliest] = [rangeOf(a)[1], rangeOf(b)[0]]
        return isBefore(a, b) === latest < earliest
      }),
    )
  })

  it('are before nothing when nothing is known', () => {
    fc.assert(
      fc.property(imprecise, (date) => !isBefore(date, {}) && !isBefore({ precision: 'unknown' }, date)),
    )
  })
})

/** The first and the last day (as days since 1970) that may be meant. */
function rangeOf({ date, precision }: ImpreciseDate): [number, number] {
  const exact = new Date(date!)
  const [year, month, day] = [exact.getUTCFullYear(), exact.getUTCMonth(), exact.getUTCDate()]
  const days = (...parts: [number, number, number]) => Date.UTC(...parts) / 86_400_000
  if (precision === 'day') return [days(year, month, day), days(year, month, day)]
  if (precision === 'month') return [days(year, month, 1), days(year, month + 1, 0)]
  if (precision === 'year') return [days(year, 0, 1), days(year, 11, 31)]
  return [-Infinity, Infinity]
}

describe('keys of rows', () => {
  const row = fc.record(
    { id: fc.constantFrom('a', 'b', 'c'), key: fc.constantFrom('k', 'l', 'm', null) },
    { requiredKeys: [] },
  )

  it('are there, all different, and the same when nothing is wrong with them', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (rows, before) => {
        const keyed = withDistinctKeys(rows, before) as { key: string }[]
        const keys = keyed.map(({ key }) => key)
        expect(new Set(keys).size).toBe(rows.length)
        expect(keys.every((key) => typeof key === 'string')).toBe(true)
        expect(withDistinctKeys(keyed, [])).toEqual(keyed)
      }),
    )
  })
})

describe('addresses', () => {
  it('are of the web, whatever stands before the colon', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (scheme, url) => {
        expect(faultOfUrl(url)).toBeUndefined()
        const other = `${scheme}:${url.slice(url.indexOf(':') + 1)}`
        const isWeb = /^https?$/i.test(scheme.trim())
        expect(isWeb || faultOfUrl(other) !== undefined || /^https?:/.test(new URL(other).protocol)).toBe(
          true,
        )
      }),
    )
  })
})

describe('the lists', () => {
  it('hold the currencies and countries of today', () => {
    expect(currencies).toEqual(expect.arrayContaining(['TRY', 'USD', 'EUR', 'XCG']))
    expect(currencies.filter((code) => ['TRL', 'HRK', 'BGN', 'ANG', 'XXX', 'XTS'].includes(code))).toEqual([])
    expect(countries).toEqual(expect.arrayContaining(['TR', 'US', 'GB']))
    expect(countries).toHaveLength(249)
  })
})
