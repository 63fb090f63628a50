import { randomUUID } from 'node:crypto'
import { handleEndpoints, type Payload } from 'payload'

/**
 * Answers an HTTP request by this very Payload. Payload 3.90's `handleEndpoints` takes a config only: it would make a
 * second Payload of it, without `onInit` where the first try failed, and answer for every project of the process
 * with that one.
 */
export function handleRequest(payload: Payload, request: Request): Promise<Response> {
  return handleEndpoints({ config: payload.config, payloadInstanceCacheKey: keyOf(payload), request })
}

const keys = new WeakMap<Payload, string>()

function keyOf(payload: Payload): string {
  const known = keys.get(payload)
  if (known) return known
  const key = randomUUID()
  keys.set(payload, key)
  payloadsCache().set(key, { initializedCrons: true, payload, promise: null, reload: false, ws: null })
  return key
}

/** Where `getPayload` keeps what it has made. */
function payloadsCache(): Map<string, object> {
  const kept = globalThis as { _payload?: Map<string, object> }
  if (!kept._payload) throw new Error('Payload keeps what it has made elsewhere now: look at its getPayload.')
  return kept._payload
}
