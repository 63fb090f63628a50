import { impreciseDate, type ImpreciseDateGroup } from './impreciseDate'
import type { DealClaim, DealTerm, Threshold } from './types'
import { idOf, oneOf, refsOf, rows, text, type Many, type Related, type RelatedToOneOf } from './values'

/** A row of a deal's `terms`. */
export interface TermRow {
  id?: string | null
  key?: string | null
  kind?: string | null
  holder?: Related
  grantor?: Related
  summary?: string | null
  percentage?: string | null
  threshold?: {
    comparator?: string | null
    amount?: string | null
    currency?: string | null
    measure?: string | null
  } | null
  change?: string | null
}

/** A row of a deal's `claims`. */
export interface ClaimRow {
  id?: string | null
  key?: string | null
  term?: string | null
  text?: string | null
  claimantKind?: string | null
  claimants?: Many<RelatedToOneOf>
  kind?: string | null
  source?: { name?: string | null; url?: string | null } | null
  date?: ImpreciseDateGroup
  answers?: string | null
}

const comparators = ['moreThan', 'atLeast', 'lessThan', 'atMost', 'exactly'] as const
const changes = ['new', 'loosened', 'tightened', 'unchanged', 'removed', 'notStated'] as const
const claimKinds = ['statement', 'pressReport', 'contractAsReported', 'rumour', 'denial'] as const
const claimantKinds = ['company', 'person', 'press', 'agreement', 'unknown'] as const

/** What the agreement says. A term whose change nobody has stated is "notStated", never "unchanged". */
export function publicTerms(terms: Many<TermRow>): DealTerm[] {
  return rows(terms).map((term) => ({
    key: keyOf(term),
    kind: text(term.kind) ?? 'other',
    holder: idOf(term.holder),
    grantor: idOf(term.grantor),
    summary: text(term.summary) ?? '',
    percentage: text(term.percentage),
    threshold: publicThreshold(term.threshold),
    change: oneOf(term.change, changes, 'notStated'),
  }))
}

/** Who says so. A claim whose kind is not known is no more than a rumour. */
export function publicClaims(claims: Many<ClaimRow>): DealClaim[] {
  return rows(claims).map((claim) => ({
    key: keyOf(claim),
    term: text(claim.term),
    text: text(claim.text) ?? '',
    claimantKind: oneOf(claim.claimantKind, claimantKinds, 'unknown'),
    claimants: refsOf(claim.claimants, ['company', 'person']),
    kind: oneOf(claim.kind, claimKinds, 'rumour'),
    source: { name: text(claim.source?.name), url: text(claim.source?.url) },
    date: impreciseDate(claim.date),
    answers: text(claim.answers),
  }))
}

function publicThreshold(threshold: TermRow['threshold']): Threshold | null {
  const comparator = comparators.find((one) => one === threshold?.comparator)
  const amount = text(threshold?.amount)
  if (!comparator || !amount) return null
  return { comparator, amount, currency: text(threshold?.currency), measure: text(threshold?.measure) }
}

function keyOf({ key, id }: { key?: string | null; id?: string | null }): string {
  return text(key) ?? text(id) ?? ''
}
