import type { PayloadRequest } from 'payload'

/** What somebody may do, from least to most; each role may do what the ones before it may. */
export const roles = ['reporter', 'editor', 'chief', 'admin'] as const
export type Role = (typeof roles)[number]

/** The part of a request that rules look at. */
export type Asker = { req: Pick<PayloadRequest, 'user'> }

/**
 * The role of a logged-in user, or null. `req.user` is read from the database
 * at every request (Payload's JWT strategy), so a changed role counts at once.
 */
export function roleOf(user: PayloadRequest['user'] | undefined): Role | null {
  if (!user || user.collection !== 'users') return null
  const role: unknown = user.role
  return roles.find((known) => known === role) ?? null
}

/** True for this role and those above it. */
export function hasRole(user: PayloadRequest['user'] | undefined, least: Role): boolean {
  const role = roleOf(user)
  return role !== null && roles.indexOf(role) >= roles.indexOf(least)
}

export const isStaff = ({ req }: Asker): boolean => hasRole(req.user, 'reporter')
export const isEditor = ({ req }: Asker): boolean => hasRole(req.user, 'editor')
export const isChief = ({ req }: Asker): boolean => hasRole(req.user, 'chief')
export const isAdmin = ({ req }: Asker): boolean => hasRole(req.user, 'admin')

/** Logged in, and no more than a reporter. */
export const isReporter = ({ req }: Asker): boolean => roleOf(req.user) === 'reporter'

/** For fields that only the server writes, and for doors that stay shut. */
export const nobody = (): boolean => false
