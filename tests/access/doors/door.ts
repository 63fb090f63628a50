import type { Payload, SanitizedConfig, TypedUser } from 'payload'
import type { Act } from '../operations'

/** Somebody who knocks; without a user it is anybody. */
export interface Session {
  user: TypedUser | null
  token: string | null
}

export interface Answer {
  /** An HTTP status: 200, or that of the refusal. */
  status: number
  /** For reading: the document was shown. */
  found: boolean
  /** All that was said. */
  text: string
}

export type Door = (session: Session, collection: string, act: Act) => Promise<Answer>

export interface Building {
  payload: Payload
  config: Promise<SanitizedConfig>
}
