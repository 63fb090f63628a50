import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'

/** The roles of who asks. Nobody has none, nor has an account of another collection, whatever its fields say. */
export function rolesOf({ user, payload }: PayloadRequest, { rights }: Governed): string[] {
  return user && user.collection === workflowOf(payload)?.users ? rights.rolesOf(user) : []
}
