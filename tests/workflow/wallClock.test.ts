/** Between the clock on the wall and UTC, where clocks are put forward and back. */
import { shownUntil } from '@/plugins/workflow/admin/calendar/shownUntil'
import { isTimeZone, momentsOf, wallOf } from '@/plugins/workflow/time/wallClock'
import { said, spoken } from '@/plugins/workflow/time/said'
import { timeWithZone } from '@/plugins/workflow/time/zoneName'

describe('what a clock on the wall shows', () => {
  it.each([
    // Türkiye: UTC+3 all year since 2016; before, summer time.
    ['2026-01-05T09:00', 'Europe/Istanbul', ['2026-01-05T06:00:00.000Z']],
    ['2026-07-05T09:00', 'Europe/Istanbul', ['2026-07-05T06:00:00.000Z']],
    ['2015-01-05T09:00', 'Europe/Istanbul', ['2015-01-05T07:00:00.000Z']],
    ['2015-07-05T09:00', 'Europe/Istanbul', ['2015-07-05T06:00:00.000Z']],
    // On 29 March 2015 the clock went from 02:59 to 04:00 …
    ['2015-03-29T02:59', 'Europe/Istanbul', ['2015-03-29T00:59:00.000Z']],
    ['2015-03-29T03:30', 'Europe/Istanbul', []],
    ['2015-03-29T04:00', 'Europe/Istanbul', ['2015-03-29T01:00:00.000Z']],
    // … and on 8 November 2015, after the elections, from 03:59 back to 03:00.
    ['2015-11-08T02:59', 'Europe/Istanbul', ['2015-11-07T23:59:00.000Z']],
    ['2015-11-08T03:30', 'Europe/Istanbul', ['2015-11-08T00:30:00.000Z', '2015-11-08T01:30:00.000Z']],
    ['2015-11-08T04:00', 'Europe/Istanbul', ['2015-11-08T02:00:00.000Z']],
    ['2027-03-14T02:30', 'America/New_York', []],
    ['2027-03-14T03:00', 'America/New_York', ['2027-03-14T07:00:00.000Z']],
    ['2027-11-07T01:30', 'America/New_York', ['2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z']],
    ['2027-11-07T02:00', 'America/New_York', ['2027-11-07T07:00:00.000Z']],
    ['2026-01-05T09:00', 'Asia/Kathmandu', ['2026-01-05T03:15:00.000Z']],
  ])('%s in %s is %j', (wall, timeZone, moments) => {
    expect(momentsOf(wall, timeZone)).toEqual(moments)
    for (const moment of moments) expect(wallOf(moment, timeZone)).toBe(wall)
  })

  it('is refused where it is no time', () => {
    expect(() => momentsOf('2026-13-05T09:00', 'Europe/Istanbul')).toThrow(RangeError)
    expect(() => momentsOf('', 'Europe/Istanbul')).toThrow(RangeError)
  })
})

describe('a time zone', () => {
  it('is one that there is', () => {
    expect(['Europe/Istanbul', 'America/New_York', 'UTC'].filter((zone) => !isTimeZone(zone))).toEqual([])
    expect(['Europe/Ankara2', '', 'yesterday'].filter(isTimeZone)).toEqual([])
  })

  it('is said with a time, in both languages', () => {
    expect(timeWithZone('2026-11-26T06:00:00.000Z', 'Europe/Istanbul', 'tr')).toBe(
      '26 Kas 2026 09:00 (İstanbul)',
    )
    expect(timeWithZone('2026-11-26T06:00:00.000Z', 'Europe/Istanbul', 'en')).toMatch(
      /^Nov 26, 2026, 9:00\sAM \(Istanbul\)$/,
    )
    expect(timeWithZone('2026-11-26T06:00:00.000Z', 'America/New_York', 'en')).toContain('(New York)')
  })
})

it('what the plugin says in a note is said in the language and on the clock of the reader; what people say stays', () => {
  const line = said('carriedOutLate', { name: 'Ben', time: '2026-11-26T06:00:00.000Z', minutes: '90' })
  const [note, zone] = [`${line}\nThe agency’s own words.`, 'Europe/Istanbul']
  expect(spoken(note, 'tr', zone)).toBe(
    'Ben, 26 Kas 2026 09:00 (İstanbul) için zamanlamıştı; 90 dk gecikti.\nThe agency’s own words.',
  )
  expect(spoken(note, 'en', zone)).toMatch(
    /^Scheduled by Ben for Nov 26, 2026, 9:00.AM \(Istanbul\); 90 min late\.\n/,
  )
  expect(spoken('[[no sentence]] {}', 'en', zone)).toBe('[[no sentence]] {}')
})

describe('what a calendar shows of a moment', () => {
  const shownFrom = (at: string) => wallOf(shownUntil(at, 'Europe/Istanbul'), 'Europe/Istanbul')

  it('takes an hour, and never stands on the day after', () => {
    expect(shownFrom('2026-11-30T06:00:00.000Z')).toBe('2026-11-30T10:00')
    expect(shownFrom('2026-11-30T20:06:04.988Z')).toBe('2026-11-30T23:59')
    expect(shownFrom('2026-11-30T20:59:59.999Z')).toBe('2026-11-30T23:59')
    // Midnight is a day of its own.
    expect(shownFrom('2026-11-30T21:00:00.000Z')).toBe('2026-12-01T01:00')
  })
})
