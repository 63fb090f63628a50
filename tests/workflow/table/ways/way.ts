/** What all ways round the door have in common: who tries, on what, and with which data. */
import type { Answer } from '../acts'
import type { Person } from '../people'
import { versionsOf, type Subject } from '../situations'
import type { World } from '../world'

export interface Try {
  world: World
  who: Person
  subject: Subject
  /** The server's own code, with `overrideAccess`, which is Payload's default. */
  isServer: boolean
}
export type Way = (attempt: Try) => Promise<Answer>

/** The new text that every way brings. */
export const NEW = 'başka'

export const now = () => new Date().toISOString()
export const isPublished = { _status: 'published' }
export const isDraft = { _status: 'draft' }
export const intoTrash = () => ({ deletedAt: now() })
export const outOfTrash = { deletedAt: null }
export const forged = {
  workflow: { stage: 'published', approved: { version: '1', hash: 'x', stage: 'approved' } },
}
export const en = 'en' as never

export const versionOf = async ({ world, subject }: Try, which: 'first' | 'public'): Promise<string> => {
  const versions = await versionsOf(world.payload, subject)
  const found =
    which === 'first' ? versions.at(-1) : versions.find(({ version }) => version._status === 'published')
  return String(found!.id)
}

export const valueOf = (data: Data): object => (typeof data === 'function' ? data() : data)
export type Data = object | (() => object)
