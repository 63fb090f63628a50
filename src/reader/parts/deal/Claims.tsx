/** Claims as conversations: who says it, in what way, where, when, and who answers. */
import type { DealClaim } from '@/items/types'
import type { Edition } from '../../edition'
import type { ClaimThread } from '../../gather/claimThreads'
import type { Parties } from '../../gather/parties'
import { attributionOf } from '../../wording/attribution'
import { DateAsKnown } from '../Moment'
import { Outside } from '../Outside'

interface ClaimsProps {
  edition: Edition
  threads: ClaimThread[]
  parties: Parties
}

export function Claims({ edition, threads, parties }: ClaimsProps) {
  return (
    <ul className="claims">
      {threads.map((thread) => (
        <li key={thread.claim.key}>
          <Claim edition={edition} claim={thread.claim} parties={parties} />
          {thread.answers.length > 0 && (
            <Claims edition={edition} threads={thread.answers} parties={parties} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Claim({ edition, claim, parties }: { edition: Edition; claim: DealClaim; parties: Parties }) {
  const { texts, language } = edition
  return (
    <p className={`claim ${claim.kind}`}>
      <span className="label">{texts.claimKind[claim.kind]}</span>{' '}
      <b>{attributionOf(claim, parties, language)}:</b> <q>{claim.text}</q>
      <ClaimSource edition={edition} claim={claim} />
    </p>
  )
}

function ClaimSource({ edition, claim }: { edition: Edition; claim: DealClaim }) {
  const { name, url } = claim.source
  const dated = claim.date.date !== null && claim.date.precision !== 'unknown'
  if (!name && !url && !dated) return null
  return (
    <small>
      {' '}
      {(name || url) && (
        <>
          {edition.texts.source}: <Outside href={url}>{name ?? url}</Outside>
        </>
      )}
      {(name || url) && dated && ', '}
      {dated && <DateAsKnown edition={edition} date={claim.date} />}
    </small>
  )
}
