/** Somebody or something as the mobile feed names it. */
import { addressOf } from '@/items/addresses'
import type { Join } from '@/reader/articleHtml'
import type { PartyRef, SubjectRef } from '@/items/types'
import type { MobileRef } from './shapes'

export interface Naming {
  join: Join
  origin: string
  /** In the sync false: companies and deals come as changes of their own. */
  named: boolean
}

/** Persons always have their name: they are no changes of the sync. */
export function toRef({ type, id }: SubjectRef, { join, origin, named }: Naming): MobileRef {
  if (type === 'person') {
    const person = join.get('person', id)
    return person ? { type, id, name: person.name, role: person.role } : { type, id }
  }
  const item = named ? join.get(type, id) : undefined
  return item ? { type, id, name: item.name, url: origin + addressOf(item, join.language) } : { type, id }
}

export function toPartyRef(ref: PartyRef, naming: Naming): MobileRef & { type: PartyRef['type'] } {
  return { ...toRef(ref, naming), type: ref.type }
}
