/**
 * What is joined to items when they are rendered: the names, pictures and terms
 * that items only hold the ids of. Loaded before, so that rendering is pure.
 */
import type {
  ArticleItem,
  AuthorItem,
  CompanyItem,
  DealItem,
  Language,
  MediaItem,
  PersonItem,
  SectionItem,
  TopicItem,
} from '@/items/types'
import type { PublicSet, Ref } from '@/plugins/feeds/types'

interface ItemsByType {
  article: ArticleItem
  author: AuthorItem
  company: CompanyItem
  deal: DealItem
  media: MediaItem
  person: PersonItem
  section: SectionItem
  topic: TopicItem
}

export type JoinedType = keyof ItemsByType

/** Undefined: not public in this language, so nobody may see its name. */
export interface Join {
  language: Language
  get<T extends JoinedType>(type: T, id: string | null): ItemsByType[T] | undefined
}

/** A join over items that are at hand: what {@link gatherJoin} ends in, and what tests begin with. */
export function joinOf(language: Language, items: ItemsByType[JoinedType][]): Join {
  const byKey = new Map(items.map((item) => [`${item.type}:${item.id}`, item]))
  return {
    language,
    get: <T extends JoinedType>(type: T, id: string | null) =>
      byKey.get(`${type}:${id}`) as ItemsByType[T] | undefined,
  }
}

/** Loads what the refs point to, then what a deal needs to be told: its companies and who claims. */
export async function gatherJoin(set: PublicSet, language: Language, refs: Ref[]): Promise<Join> {
  const first = await load(set, language, refs)
  const second = first.flatMap((item) => (item.type === 'deal' ? referencesOfDeal(item) : []))
  return joinOf(language, [...first, ...(await load(set, language, second))])
}

async function load(set: PublicSet, language: Language, refs: Ref[]): Promise<ItemsByType[JoinedType][]> {
  const once = new Map(refs.map((ref) => [`${ref.type}:${ref.id}`, ref]))
  const items = await Promise.all(
    [...once.values()].map((ref) => set.item<ItemsByType[JoinedType]>(ref, language)),
  )
  return items.filter((item) => item !== undefined)
}

/** What a deal points to: everybody whom it names, and the deals beside it. */
function referencesOfDeal(deal: DealItem): Ref[] {
  const companies = [
    ...deal.parties.map(({ company }) => company),
    ...deal.terms.flatMap(({ holder, grantor }) => [holder, grantor]),
  ]
  return [
    ...companies.flatMap((id) => (id ? [{ type: 'company', id }] : [])),
    ...deal.claims.flatMap(({ claimants }) => claimants),
    ...deal.relatedDeals.map(({ deal: id }) => ({ type: 'deal', id })),
  ]
}
