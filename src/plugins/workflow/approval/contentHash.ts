import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'

import { workflowOf } from '../options/processState'
import { contentOf } from './content'
import { contentFields, type ContentField } from './contentFields'
import { inOneLanguage, unlocalized } from './oneLanguage'

/**
 * sha-256 of a document's content, hex: canonical JSON (RFC 8785) of what counts.
 * @param doc a row or a version as the database holds it, all locales.
 */
export function contentHash(payload: Payload, collection: string, doc: Record<string, unknown>): string {
  const content = JSON.parse(JSON.stringify(contentOfDoc(payload, collection, doc))) as object
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')
}

/** What {@link contentHash} is the hash of. */
export function contentOfDoc(
  payload: Payload,
  collection: string,
  doc: Record<string, unknown>,
): Record<string, unknown> {
  return contentOf(fieldsOf(payload, collection), doc)
}

/** The same of what a client has, in one language. */
export function contentOfSent(
  payload: Payload,
  collection: string,
  sent: Record<string, unknown>,
): Record<string, unknown> {
  return contentOf(unlocalized(fieldsOf(payload, collection)), sent)
}

/** The same of a stored document, to be compared with {@link contentOfSent}. */
export function contentInOneLanguage(
  payload: Payload,
  collection: string,
  doc: Record<string, unknown>,
  language: string | undefined,
): Record<string, unknown> {
  const fields = fieldsOf(payload, collection)
  return contentOf(unlocalized(fields), inOneLanguage(fields, doc, language))
}

function fieldsOf(payload: Payload, collection: string): ContentField[] {
  const workflow = workflowOf(payload)
  const governed = workflow?.collections.get(collection)
  if (!workflow || !governed)
    throw new Error(`workflowPlugin: the collection "${collection}" has no workflow.`)
  let fields = workflow.content.get(collection)
  if (!fields) {
    const { config } = payload.collections[collection as CollectionSlug]
    fields = contentFields(payload, config, governed.notContent)
    workflow.content.set(collection, fields)
  }
  return fields
}
