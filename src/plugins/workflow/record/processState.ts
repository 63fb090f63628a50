import type { Payload } from 'payload'

import { contentHash } from '../approval/contentHash'
import { workflowOf } from '../options/processState'

/** What the record works with. */
export interface RecordsOfPayload {
  key: string
  /** Slugs of the collections with a workflow. */
  collections: string[]
  /** sha-256 of a document's content, all locales, hex. */
  contentHash(collection: string, doc: Record<string, unknown>): string
}

/** @throws Error where the workflow plugin is missing or disabled. */
export function recordsOf(payload: Payload): RecordsOfPayload {
  const workflow = workflowOf(payload)
  if (!workflow) throw new Error('No workflow in this process: workflowPlugin is missing or disabled.')
  return {
    key: workflow.recordKey,
    collections: [...workflow.collections.keys()],
    contentHash: (collection, doc) => contentHash(payload, collection, doc),
  }
}
