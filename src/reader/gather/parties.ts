/** The companies and persons that a deal or an article names, by id. */
import { addressOf } from '@/items/addresses'
import type { CompanyItem, DealItem, Language, PartyRef, PersonItem } from '@/items/types'
import type { PublicSet } from '@/plugins/feeds/types'

export interface Party {
  name: string
  /** The path of its page, or null: persons have none. */
  address: string | null
}

/** By document id. What is not public in this language is missing. */
export type Parties = ReadonlyMap<string, Party>

/** Everybody whom a deal mentions: parties, holders, grantors, claimants. */
export async function partiesOf(set: PublicSet, deal: DealItem, language: Language): Promise<Parties> {
  const companies = [
    ...deal.parties.map((party) => party.company),
    ...deal.terms.flatMap((term) => [term.holder, term.grantor]),
  ].filter((id) => id !== null)
  const claimants = deal.claims.flatMap((claim) => claim.claimants)
  const refs: PartyRef[] = [...companies.map((id) => ({ type: 'company' as const, id })), ...claimants]
  return namedParties(set, refs, language)
}

export async function namedParties(set: PublicSet, refs: PartyRef[], language: Language): Promise<Parties> {
  const named = await Promise.all(
    refs.map(async (ref) => [ref.id, await partyOf(set, ref, language)] as const),
  )
  return new Map(named.filter((pair): pair is readonly [string, Party] => pair[1] !== undefined))
}

async function partyOf(set: PublicSet, ref: PartyRef, language: Language): Promise<Party | undefined> {
  if (ref.type === 'person') {
    const person = await set.item<PersonItem>(ref, language)
    return person && { name: person.name, address: null }
  }
  const company = await set.item<CompanyItem>(ref, language)
  return company && { name: company.name, address: addressOf(company, language) }
}
