/** A company or person by today's name, linked where it has a page. */
import type { Edition } from '../../edition'
import type { Parties } from '../../gather/parties'

interface PartyNameProps {
  edition: Edition
  id: string
  parties: Parties
}

export function PartyName({ edition, id, parties }: PartyNameProps) {
  const party = parties.get(id)
  if (!party) return <>{edition.texts.deal.unnamed}</>
  return party.address ? <a href={party.address}>{party.name}</a> : <>{party.name}</>
}
