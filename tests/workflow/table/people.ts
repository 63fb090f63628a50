import type { Payload } from 'payload'

import { register, session, type User } from '../../harness/accounts'
import { PASSWORD } from '../project'

export type { User }

export interface Person {
  user: User | null
  token: string | null
}

const accounts: Record<string, { roles: string[]; desk?: string }> = {
  /** Has an account, and no role. */
  guest: { roles: [] },
  writer: { roles: ['writer'] },
  'other-writer': { roles: ['writer'] },
  editor: { roles: ['editor'] },
  /** Of another desk than the pieces'. */
  'desk-editor': { roles: ['editor'], desk: 'sports' },
  chief: { roles: ['chief'] },
  /** Has begun the texts of the second kind, which … */
  'author-editor': { roles: ['editor'] },
  /** … this one has submitted, and fixed. */
  'submitting-editor': { roles: ['editor'] },
  /** Does what has to be done for a situation, and is asked nothing. */
  night: { roles: ['editor'] },
}

export type People = Record<string, Person>

export async function employ(payload: Payload): Promise<void> {
  for (const [name, person] of Object.entries(accounts))
    await register(payload, { name, email: `${name}@pieces.example`, password: PASSWORD, ...person })
}

/** Everybody, logged in; beside them who has no account, and the server's own code. */
export async function everybody(payload: Payload): Promise<People> {
  const people: People = { anonymous: { user: null, token: null }, server: { user: null, token: null } }
  for (const name of Object.keys(accounts)) {
    const where = { email: { equals: `${name}@pieces.example` } }
    const { docs } = await payload.find({ collection: 'users', where })
    people[name] = await session(payload, docs[0]!.id)
  }
  return people
}
