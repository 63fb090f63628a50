import type { ImpreciseDate } from '@/fields/datePrecision'

/** A deal as validations see it: anything may be missing, because a draft may be incomplete. */
export interface DealData {
  id?: string
  dates?: { announced?: ImpreciseDate; start?: ImpreciseDate; end?: ImpreciseDate } | null
  parties?: PartyRow[] | null
  value?: Money | null
  terms?: TermRow[] | null
  claims?: ClaimRow[] | null
  relatedDeals?: { deal?: unknown; type?: null | string }[] | null
}

export interface PartyRow {
  id?: null | string
  company?: unknown
  role?: null | string
}

export interface TermRow {
  key?: null | string
  kind?: null | string
  summary?: null | string
}

export interface ClaimRow {
  key?: null | string
  kind?: null | string
  text?: null | string
  term?: null | string
  answers?: null | string
  claimantKind?: null | string
}

export interface Money {
  amount?: null | string
  currency?: null | string
}

/** The rows of an array field, whatever was sent in their place. */
export function rowsOf<Row extends object>(rows: Row[] | null | undefined): Row[] {
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : []
}

/**
 * Where the row stands that a validated field is in. Its path says so (`[array, index, …]`) when it is
 * saved; while somebody types, Payload tells no path, and the row is known by its id.
 */
export function rowIndexOf(
  rows: { id?: null | string }[],
  asked: { path?: (number | string)[]; siblingData: unknown },
): number {
  if (asked.path) return Number(asked.path[1])
  const { id } = asked.siblingData as { id?: string }
  return rows.findIndex((row) => row.id !== undefined && row.id === id)
}
