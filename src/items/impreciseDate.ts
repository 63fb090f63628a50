import type { ImpreciseDate } from './types'
import { isoDate, oneOf } from './values'

export type ImpreciseDateGroup = { date?: string | null; precision?: string | null } | null | undefined

/** Unknown stays unknown: there is never a date without a statement of how exact it is, nor the other way round. */
export function impreciseDate(group: ImpreciseDateGroup): ImpreciseDate {
  const date = isoDate(group?.date)
  const precision = oneOf(group?.precision, ['day', 'month', 'year', 'unknown'], 'unknown')
  return date && precision !== 'unknown' ? { date, precision } : { date: null, precision: 'unknown' }
}
