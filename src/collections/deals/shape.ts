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

/** The index of the row that a validated field stands in: its path is `[array, index, …]`. */
export function rowIndexOf(path: (number | string)[]): number {
  return Number(path[1])
}
