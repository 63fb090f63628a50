import type { Payload } from 'payload'

import type { ChangeLog } from '../log/changeLog'
import type { FedCollection, FedGlobal } from '../types'

/** What every step of the reconciler works with. */
export interface ReconcilerContext {
  payload: Payload
  log: ChangeLog
  collections: FedCollection[]
  globals: FedGlobal[]
  /** All languages that anything may be public in. */
  languages: string[]
  /** Called after each row that was appended. */
  announce(): void
}

/** @throws Error for a type that no fed collection has: a mistake in the project's options. */
export function collectionOfType(context: ReconcilerContext, type: string): FedCollection {
  const fed = context.collections.find((each) => each.type === type)
  if (!fed) throw new Error(`No fed collection has items of type "${type}".`)
  return fed
}

export function collectionOfSlug(context: ReconcilerContext, slug: string): FedCollection {
  const fed = context.collections.find((each) => each.slug === slug)
  if (!fed) throw new Error(`The collection "${slug}" is not fed.`)
  return fed
}
