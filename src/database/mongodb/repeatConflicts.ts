import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { isConflict } from './conflicts'
import { repeatWhile } from './repeat'

/**
 * REST's writing endpoints, autosave and the admin's saves among them, repeat what failed by a write
 * conflict. A statement cannot be repeated, for the server has taken back its whole transaction; an endpoint
 * can: each of Payload's operations is one transaction, and what it was told is in the request.
 * Whoever uses the Local API repeats the call himself ({@link repeatWhile}).
 */
export function repeatConflicts({ collections, globals, endpoints }: SanitizedConfig): void {
  const all = [endpoints, ...[...collections, ...globals].map((entity) => entity.endpoints)]
  for (const endpoint of all.flatMap((each) => each || [])) {
    if (endpoint.method !== 'get' && endpoint.method !== 'head' && endpoint.method !== 'options')
      repeat(endpoint)
  }
}

const repeated = new WeakSet<Endpoint>()

function repeat(endpoint: Endpoint): void {
  if (repeated.has(endpoint)) return
  repeated.add(endpoint)
  const { handler } = endpoint
  endpoint.handler = async (request) => {
    const startOver = await repeatable(request)
    return repeatWhile(
      // A picture of the first try lies in the folder already, and the next one would get another name.
      (error) => isConflict(error) && !request.file,
      async () => {
        startOver()
        return handler(request)
      },
    )
  }
}

/** @returns what makes the request as it was: the body can be read again, hooks' notes and the transaction are gone. */
async function repeatable(request: PayloadRequest): Promise<() => void> {
  const bytes = request.body ? await request.arrayBuffer?.() : undefined
  const context = { ...request.context }
  return () => {
    request.context = { ...context }
    delete request.transactionID
    if (!bytes) return
    const copy = new Response(bytes)
    for (const [name, value] of Object.entries({
      body: copy.body,
      text: () => copy.text(),
      json: () => copy.json() as Promise<unknown>,
      arrayBuffer: () => copy.arrayBuffer(),
    })) {
      Object.defineProperty(request, name, { value, configurable: true, writable: true })
    }
  }
}
