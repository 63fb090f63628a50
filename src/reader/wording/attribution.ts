/** Who says so, as the beginning of a sentence. */
import type { DealClaim, Language } from '@/items/types'
import type { Parties } from '../gather/parties'
import { textsOf } from '../texts'
import { listOfNames } from './names'

/** "Microsoft’un açıklamasına göre", "Basına göre", "Denied by Sam Altman". */
export function attributionOf(claim: DealClaim, parties: Parties, language: Language): string {
  const names = claim.claimants
    .map((claimant) => parties.get(claimant.id)?.name)
    .filter((name) => name !== undefined)
  const phrase = textsOf[language].attribution[claim.kind](
    names.length > 0 ? listOfNames(names, language) : null,
  )
  return phrase.charAt(0).toLocaleUpperCase(language) + phrase.slice(1)
}
