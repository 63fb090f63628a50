import { addressOf } from '@/items/addresses'
import type { DealItem } from '@/items/types'
import { toPartyRef, toRef, type Naming } from './references'
import type { MobileDeal } from './shapes'

export function toDeal(deal: DealItem, sequence: number, naming: Naming): MobileDeal {
  const company = (id: string) => toRef({ type: 'company', id }, naming)
  return {
    ...deal,
    sequence,
    url: naming.origin + addressOf(deal, naming.join.language),
    parties: deal.parties.map((party) => ({ ...party, company: company(party.company) })),
    terms: deal.terms.map((term) => ({
      ...term,
      holder: term.holder ? company(term.holder) : null,
      grantor: term.grantor ? company(term.grantor) : null,
    })),
    claims: deal.claims.map((claim) => ({
      ...claim,
      claimants: claim.claimants.map((claimant) => toPartyRef(claimant, naming)),
    })),
  }
}
