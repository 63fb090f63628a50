/** A deal with everybody it names and the deals before and after it. */
import type { DealItem, Language } from '@/items/types'
import type { PublicSet } from '@/plugins/feeds/types'
import { partiesOf, type Parties } from './parties'

type RelationType = DealItem['relatedDeals'][number]['type']

export interface RelatedDeal {
  deal: DealItem
  type: RelationType
  /** "to": this deal says so of the other; "from": the other says so of this one. */
  direction: 'to' | 'from'
}

export interface GatheredDeal {
  deal: DealItem
  parties: Parties
  related: RelatedDeal[]
}

/** More deals than this never point to one deal. */
const MOST_RELATED = 50

export async function gatherDeal(set: PublicSet, deal: DealItem, language: Language): Promise<GatheredDeal> {
  const [parties, to, from] = await Promise.all([
    partiesOf(set, deal, language),
    relatedTo(set, deal, language),
    relatedFrom(set, deal, language),
  ])
  return { deal, parties, related: [...to, ...from] }
}

async function relatedTo(set: PublicSet, deal: DealItem, language: Language): Promise<RelatedDeal[]> {
  const related = await Promise.all(
    deal.relatedDeals.map(async ({ deal: id, type }) => {
      const other = await set.item<DealItem>({ type: 'deal', id }, language)
      return other && { deal: other, type, direction: 'to' as const }
    }),
  )
  return related.filter((found) => found !== undefined)
}

async function relatedFrom(set: PublicSet, deal: DealItem, language: Language): Promise<RelatedDeal[]> {
  const entries = await set.list<DealItem>({ tag: `related-to:${deal.id}`, language, limit: MOST_RELATED })
  return entries.flatMap(({ item }) =>
    item.relatedDeals
      .filter((relation) => relation.deal === deal.id)
      .map(({ type }) => ({ deal: item, type, direction: 'from' as const })),
  )
}
