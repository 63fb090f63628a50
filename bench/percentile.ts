/** The value that the given share of all values does not exceed (nearest rank), rounded to hundredths. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(sorted.length * share))
  return Math.round((sorted[rank - 1] ?? 0) * 100) / 100
}
