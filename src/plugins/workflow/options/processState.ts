import type { Payload } from 'payload'

import type { ContentField } from '../approval/contentFields'
import type { NewestInHand } from '../gate/newestInHand'
import type { Governed } from './governed'

/** The adapter's own methods: see approval/noteChanges.ts. */
export interface Stock extends Pick<Payload['db'], 'createVersion' | 'updateOne' | 'updateVersion'> {
  /** Not bound to the adapter: for who makes another one out of it, as a bulk import does. */
  unbound: Pick<Payload['db'], 'create' | 'createVersion'>
}

/** What the plugin keeps for one instance of Payload. */
export interface WorkflowOfPayload {
  collections: Map<string, Governed>
  /** What is content in each collection: see approval/contentHash.ts. */
  content: Map<string, ContentField[]>
  stock: Stock
  /** What saves have read on their way: see gate/newestInHand.ts. */
  inHand: NewestInHand
  /** Slug of the accounts' collection. */
  users: string
  /** Key of the records' HMAC. */
  recordKey: string
  /** Where the newsroom is: IANA. */
  timeZone: string
}

interface Shared {
  workflow?: WeakMap<Payload, WorkflowOfPayload>
  /** Of the door: see gate/mark.ts. */
  marks?: Map<string, unknown>
  /** What is being written, by document: see acts/inTurn.ts. */
  turns?: Map<string, Promise<unknown>>
}

const NEWSROOM = Symbol.for('payload-newsroom')

/**
 * The state of the plugin hangs on globalThis: the server and Next's bundle load
 * a copy of this module each, and share one Payload.
 */
export function shared(): Shared {
  const process = globalThis as { [NEWSROOM]?: Shared }
  return (process[NEWSROOM] ??= {})
}

/** Undefined where the plugin is missing or disabled. */
export function workflowOf(payload: Payload): WorkflowOfPayload | undefined {
  return shared().workflow?.get(payload)
}

export function setWorkflowOf(payload: Payload, workflow: WorkflowOfPayload): void {
  ;(shared().workflow ??= new WeakMap()).set(payload, workflow)
}

/** A collection of the plugin, by its slug; undefined when it is none. */
export function governedOf(payload: Payload, collection: string): Governed | undefined {
  return workflowOf(payload)?.collections.get(collection)
}
