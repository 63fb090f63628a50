import type { Payload } from 'payload'

/**
 * What the seed has finished with, in Payload's key-value store. Whatever
 * editors do to a document afterwards (unpublish it, delete it for ever) is
 * theirs: a later run leaves it alone.
 */
export interface Marks {
  has(name: string): boolean
  set(name: string): Promise<void>
}

const PREFIX = 'seed:'

export async function readMarks(payload: Payload): Promise<Marks> {
  const known = new Set(await payload.kv.keys())
  return {
    has: (name) => known.has(PREFIX + name),
    async set(name) {
      await payload.kv.set(PREFIX + name, { finished: true })
      known.add(PREFIX + name)
    },
  }
}
