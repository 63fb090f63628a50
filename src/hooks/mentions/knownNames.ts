import type { Payload, PayloadRequest } from 'payload'

import { buildNameIndex, type NameIndex } from './nameIndex'
import { readNames, readStamp } from './readNames'

/** How often it is asked whether another process has changed a name. */
const checkEvery = 2_000
/** After a change in this process: as long as its transaction may still be open, what was read may be old. */
const unsureFor = 10_000
/** For what the stamp cannot see: a slow transaction that commits behind a faster, later one. */
const oldest = 300_000

interface Known {
  index: NameIndex
  stamp: string
  builtAt: number
  checkedAt: number
}

interface Memory {
  known?: Known
  forgottenAt: number
}

/**
 * The index of all names, built anew only when names change. Times of the clock in ms.
 * At most one small query every two seconds, inside the transaction of `req`.
 */
export async function knownNames(req: PayloadRequest): Promise<NameIndex> {
  const memory = memoryOf(req.payload)
  const now = Date.now()
  if (memory.known && now - memory.known.checkedAt < checkEvery) return memory.known.index
  // Before the names are read: what changes in between is noticed at the next look.
  const stamp = await readStamp(req)
  if (memory.known && isCurrent(memory, stamp, now)) {
    memory.known.checkedAt = now
    return memory.known.index
  }
  const index = buildNameIndex(await readNames(req))
  memory.known = { index, stamp, builtAt: now, checkedAt: now }
  return index
}

/** To be called when a name has changed in this process. */
export function forgetKnownNames(payload: Payload): void {
  const memory = memoryOf(payload)
  memory.known = undefined
  memory.forgottenAt = Date.now()
}

function isCurrent({ known, forgottenAt }: Memory, stamp: string, now: number): boolean {
  if (!known || known.stamp !== stamp || now - known.builtAt > oldest) return false
  return known.builtAt - forgottenAt > unsureFor
}

const ours = Symbol.for('payload-newsroom')

/** On globalThis, because server and Next load two copies of this file; by instance, because tests have several. */
function memoryOf(payload: Payload): Memory {
  const home = globalThis as { [ours]?: { names?: WeakMap<Payload, Memory> } }
  const shared = (home[ours] ??= {})
  const memories = (shared.names ??= new WeakMap<Payload, Memory>())
  const memory = memories.get(payload) ?? { forgottenAt: -Infinity }
  memories.set(payload, memory)
  return memory
}
