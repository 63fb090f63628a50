import type { Both, SeedClaim, SeedDeal, SeedTerm } from '../data/shapes'
import { rowId, seedId } from '../ids'
import type { Plan } from './plan'
import { relationTo } from './subjects'

type Language = keyof Both

export function dealPlan({ key, deal }: { key: string; deal: SeedDeal }): Plan {
  return {
    collection: 'deals',
    id: seedId('deal', key),
    label: deal.name.tr,
    data: {
      slug: deal.slug,
      kind: deal.kind,
      status: deal.status,
      country: deal.country ?? null,
      value: deal.value ?? {},
      parties: deal.parties.map(({ company, role }, index) => ({
        id: rowId(key, 'party', index),
        company: seedId('company', company),
        role,
      })),
      relatedDeals: (deal.relatedDeals ?? []).map((related, index) => ({
        id: rowId(key, 'related', index),
        deal: seedId('deal', related.deal),
        type: related.type,
      })),
      ...textsOf(key, deal, 'tr'),
    },
    english: textsOf(key, deal, 'en'),
    state: { is: 'published' },
  }
}

/** Everything with a localised text in it. Rows stand whole in each language: Payload joins them by their ids. */
function textsOf(key: string, deal: SeedDeal, language: Language): Record<string, unknown> {
  return {
    name: deal.name[language],
    summary: deal.summary[language],
    terms: deal.terms.map((term) => termRow(key, term, language)),
    claims: deal.claims.map((claim) => claimRow(key, claim, language)),
    openQuestions: (deal.openQuestions ?? []).map((question, index) => ({
      id: rowId(key, 'question', index),
      question: question[language],
    })),
    amendments: (deal.amendments ?? []).map((summary, index) => ({
      id: rowId(key, 'amendment', index),
      summary: summary[language],
    })),
  }
}

function termRow(deal: string, term: SeedTerm, language: Language): Record<string, unknown> {
  return {
    id: rowId(deal, 'term', term.key),
    key: seedId('term', `${deal}/${term.key}`),
    kind: term.kind,
    holder: seedId('company', term.holder),
    grantor: seedId('company', term.grantor),
    summary: term.summary[language],
    percentage: term.percentage ?? null,
    threshold: term.threshold ?? {},
    change: term.change,
  }
}

function claimRow(deal: string, claim: SeedClaim, language: Language): Record<string, unknown> {
  return {
    id: rowId(deal, 'claim', claim.key),
    key: seedId('claim', `${deal}/${claim.key}`),
    term: claim.term ? seedId('term', `${deal}/${claim.term}`) : null,
    text: claim.text[language],
    claimantKind: claim.claimantKind,
    claimants: (claim.claimants ?? []).map(relationTo),
    kind: claim.kind,
    source: { name: claim.source ?? null },
    answers: claim.answers ? seedId('claim', `${deal}/${claim.answers}`) : null,
  }
}
