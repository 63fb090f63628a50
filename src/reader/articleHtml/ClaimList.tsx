import type { DealClaim } from '@/items/types'
import type { ClaimThread } from '../gather/claimThreads'
import { textsOf } from '../texts'
import { attributionOf } from '../wording/attribution'
import { impreciseDate } from '../wording/dates'
import type { Join } from './join'
import { outsideAddress } from './linkConverters'

/** Who says so, in what way and where; an answer stands under what it answers. */
export function ClaimList({ threads, join }: { threads: ClaimThread[]; join: Join }) {
  return (
    <ul className="claims">
      {threads.map(({ claim, answers }) => (
        <li key={claim.key}>
          <Claim claim={claim} join={join} />
          {answers.length > 0 && <ClaimList threads={answers} join={join} />}
        </li>
      ))}
    </ul>
  )
}

function Claim({ claim, join }: { claim: DealClaim; join: Join }) {
  const { language } = join
  const texts = textsOf[language]
  const { name, url } = claim.source
  const address = outsideAddress(url)
  const date = impreciseDate(claim.date, language)?.text
  const source = name ?? address
  return (
    <p>
      <b>{attributionOf(claim, claimantsOf(claim, join), language)}</b> ({texts.claimKind[claim.kind]}):{' '}
      <q>{claim.text}</q>
      {(source || date) && ' – '}
      {source &&
        (address ? (
          <a href={address} rel="noopener">
            {source}
          </a>
        ) : (
          source
        ))}
      {source && date && ', '}
      {date}
    </p>
  )
}

function claimantsOf(claim: DealClaim, join: Join) {
  const known = claim.claimants.flatMap(({ type, id }) => {
    const claimant = join.get(type, id)
    return claimant ? [[id, { name: claimant.name, address: null }] as const] : []
  })
  return new Map(known)
}
