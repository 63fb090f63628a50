export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** A date of which only a part may be known. `date` is ISO 8601 (or a Date); its UTC day is the one meant. */
export interface ImpreciseDate {
  date?: Date | null | string
  precision?: DatePrecision | null
}

const partsKnown: Record<DatePrecision, number> = { day: 3, month: 2, year: 1, unknown: 0 }

/**
 * True only when `a` is certainly earlier than `b`: compared by the parts that are known of both.
 * 15 June 2025 is not before "2025", nor is "2025" before it; "2024" is before both.
 */
export function isBefore(a: ImpreciseDate, b: ImpreciseDate): boolean {
  const [left, right] = [knownParts(a), knownParts(b)]
  for (let part = 0; part < Math.min(left.length, right.length); part += 1) {
    if (left[part] !== right[part]) return left[part]! < right[part]!
  }
  return false
}

/** Year, month (0–11), day of a date, as far as they are known. */
function knownParts({ date, precision }: ImpreciseDate): number[] {
  if (!date || !precision) return []
  const exact = new Date(date)
  if (Number.isNaN(exact.getTime())) return []
  return [exact.getUTCFullYear(), exact.getUTCMonth(), exact.getUTCDate()].slice(0, partsKnown[precision])
}
