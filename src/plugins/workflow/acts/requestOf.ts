import { createLocalReq, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

/** Who asks, and within which request of the caller's. */
export interface Asked {
  /** Default: the user of `req`; null: nobody. */
  user?: PayloadRequest['user']
  /** The caller's request: its language, and its transaction. */
  req?: Partial<PayloadRequest>
}

/**
 * The request that an act works with. Payload writes the user into the request
 * that it is given, and takes nobody for "as before": the caller's own stays
 * whose it is, and nobody is nobody.
 */
export async function requestOf(payload: Payload, { user, req: given }: Asked): Promise<PayloadRequest> {
  if (!given || user === undefined) return createLocalReq({ req: given, user: user ?? undefined }, payload)
  const own = isolateObjectProperty(given as PayloadRequest, 'user')
  own.user = user
  return createLocalReq({ req: own }, payload)
}
