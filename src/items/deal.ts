import type { Publication } from '@/plugins/feeds/types'
import { publicClaims, publicTerms, type ClaimRow, type TermRow } from './dealTerms'
import { impreciseDate, type ImpreciseDateGroup } from './impreciseDate'
import { tagged, tagsOf } from './tags'
import type { DealItem } from './types'
import { idOf, isoDate, oneOf, rows, text, type Many, type Related } from './values'

/** A row of the collection `deals`, read in one language without fallback. */
export interface DealDocument {
  id: string
  name?: string | null
  slug?: string | null
  summary?: string | null
  kind?: string | null
  status?: string | null
  dates?: { announced?: ImpreciseDateGroup; start?: ImpreciseDateGroup; end?: ImpreciseDateGroup } | null
  country?: string | null
  parties?: Many<{ company?: Related; role?: string | null }>
  value?: { amount?: string | null; currency?: string | null; certainty?: string | null } | null
  terms?: Many<TermRow>
  claims?: Many<ClaimRow>
  openQuestions?: Many<{ question?: string | null; answer?: string | null }>
  amendments?: Many<{ date?: ImpreciseDateGroup; summary?: string | null }>
  relatedDeals?: Many<{ deal?: Related; type?: string | null }>
  createdAt?: string | null
}

const statuses = ['rumoured', 'announced', 'active', 'amended', 'completed', 'terminated'] as const
const certainties = ['announced', 'reported', 'estimated'] as const
const relations = ['enables', 'replaces', 'follows'] as const

/** A deal is public in the languages in which it has a name. What is not known stays null. */
export function publishDeal(doc: DealDocument): Publication<DealItem> | null {
  const name = text(doc.name)
  const slug = text(doc.slug)
  if (!name || !slug) return null
  const item: DealItem = {
    id: doc.id,
    type: 'deal',
    name,
    slug,
    summary: text(doc.summary),
    kind: text(doc.kind) ?? 'other',
    status: oneOf(doc.status, statuses, 'announced'),
    dates: {
      announced: impreciseDate(doc.dates?.announced),
      start: impreciseDate(doc.dates?.start),
      end: impreciseDate(doc.dates?.end),
    },
    country: text(doc.country),
    parties: rows(doc.parties).flatMap(({ company, role }) => {
      const id = idOf(company)
      return id ? [{ company: id, role: text(role) ?? 'other' }] : []
    }),
    value: publicValue(doc.value),
    terms: publicTerms(doc.terms),
    claims: publicClaims(doc.claims),
    openQuestions: rows(doc.openQuestions).flatMap(({ question, answer }) =>
      text(question) ? [{ question: text(question) ?? '', answer: text(answer) }] : [],
    ),
    amendments: rows(doc.amendments).flatMap(({ date, summary }) =>
      text(summary) ? [{ date: impreciseDate(date), summary: text(summary) ?? '' }] : [],
    ),
    relatedDeals: rows(doc.relatedDeals).flatMap(({ deal, type }) => {
      const id = idOf(deal)
      return id ? [{ deal: id, type: oneOf(type, relations, 'follows') }] : []
    }),
  }
  return { item, tags: tagsOfDeal(item), slug, datePublished: isoDate(doc.createdAt) }
}

/** A number without its currency, or without whoever vouches for it, is no value. */
function publicValue(value: DealDocument['value']): DealItem['value'] {
  const [amount, currency] = [text(value?.amount), text(value?.currency)]
  const certainty = certainties.find((one) => one === value?.certainty)
  return amount && currency && certainty ? { amount, currency, certainty } : null
}

function tagsOfDeal({ parties, terms, relatedDeals }: DealItem): string[] {
  return tagged(
    'type:deal',
    tagsOf(
      'deals-of',
      parties.map(({ company }) => company),
    ),
    tagsOf(
      'deals-of',
      terms.flatMap(({ holder, grantor }) => [holder, grantor]),
    ),
    tagsOf(
      'related-to',
      relatedDeals.map(({ deal }) => deal),
    ),
  )
}
