import type { Payload, TypedUser } from 'payload'
import { register, session } from '../harness/accounts'
import type { Session } from './doors/door'

/** Who knocks at the doors. Two reporters: the one who wrote it, and another one. */
export interface People {
  anonymous: Session
  writer: Session
  colleague: Session
  editor: Session
  chief: Session
  admin: Session
}

const password = 'long enough for a test'

export async function employ(payload: Payload): Promise<People> {
  const hire = async (name: string, role: TypedUser['role']): Promise<Session> => {
    const email = `${name}@example.com`
    return session(payload, await register(payload, { email, password, name, role }))
  }
  return {
    anonymous: { token: null, user: null },
    writer: await hire('writer', 'reporter'),
    colleague: await hire('colleague', 'reporter'),
    editor: await hire('editor', 'editor'),
    chief: await hire('chief', 'chief'),
    admin: await hire('admin', 'admin'),
  }
}

/** The person behind a role of the table. Documents are the writer's; only "reporter-other" is not. */
export function personOf(people: People, role: string): Session {
  switch (role) {
    case 'reporter':
    case 'reporter-own':
      return people.writer
    case 'reporter-other':
      return people.colleague
    case 'anonymous':
    case 'editor':
    case 'chief':
    case 'admin':
      return people[role]
    default:
      throw new Error(`Nobody is "${role}".`)
  }
}
