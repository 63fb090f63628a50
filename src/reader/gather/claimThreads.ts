/** Claims as conversations: each with the claims that answer it, so that no denial stands without its rumour. */
import type { DealClaim } from '@/items/types'

export interface ClaimThread {
  claim: DealClaim
  answers: ClaimThread[]
}

/** Every claim once; what answers nothing that is here begins a thread. In the order of the deal. */
export function claimThreads(claims: DealClaim[]): ClaimThread[] {
  const left = new Map(claims.map((claim) => [claim.key, claim]))
  const take = (claim: DealClaim): ClaimThread => {
    left.delete(claim.key)
    const answers = claims.filter((other) => other.answers === claim.key)
    return { claim, answers: answers.filter((answer) => left.has(answer.key)).map(take) }
  }
  const beginnings = claims.filter((claim) => claim.answers === null || !left.has(claim.answers))
  const threads = beginnings.map(take)
  // Claims that answer each other in a ring have no beginning: they are still said.
  return [
    ...threads,
    ...claims
      .filter((claim) => left.has(claim.key))
      .flatMap((claim) => (left.has(claim.key) ? [take(claim)] : [])),
  ]
}

/** The conversations about one term, or (null) about the deal as a whole. */
export function threadsAbout(term: string | null, threads: ClaimThread[]): ClaimThread[] {
  return threads.filter((thread) => thread.claim.term === term)
}
