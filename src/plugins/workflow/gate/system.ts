import type { PayloadRequest } from 'payload'

/**
 * Takes the reason for which the server's own code goes past the door
 * (`context: { system: 'import of 2019' }`) out of the request's context: it is
 * for the call that it was given to, and not for those that hooks make within it.
 * Nothing that comes over HTTP gets into `req.context`.
 */
export function takeSystemReason(req: PayloadRequest): string | undefined {
  const { system, ...rest } = req.context
  if (typeof system !== 'string' || system.trim() === '') return undefined
  // A new object: the old one may be the caller's own, to be used again.
  req.context = rest
  return system
}
