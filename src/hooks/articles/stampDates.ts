import type { CollectionBeforeChangeHook } from 'payload'

import { isPublishing } from '@/fields/isPublishing'
import { lastPublished } from '../lastPublished'
import { samePublicContent } from './publicContent'

/**
 * Dates that nobody types. `datePublished` is the first publication and never moves again: not by a
 * draft, a restored version, nor by unpublishing and publishing anew. `dateModified` moves when a
 * publication changes what readers see, in the same save; a mended typo is no change worth a date, a
 * correction that is told in public always is. An import
 * may bring both with a new article.
 */
export const stampDates: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const given = operation === 'create' ? data : originalDoc
  const dates = { datePublished: given?.datePublished ?? null, dateModified: given?.dateModified ?? null }
  if (!isPublishing(data)) return { ...data, ...dates }

  const now = new Date().toISOString()
  const before = operation === 'update' ? await lastPublished(req, collection.slug, originalDoc.id) : null
  const datePublished = dates.datePublished ?? before?.datePublished ?? now
  const isFix = context.workflowAct === 'fix'
  const isCorrection = context.workflowAct === 'correct'
  const dateModified = before
    ? isFix || (!isCorrection && samePublicContent(before, { ...originalDoc, ...data }))
      ? (before.dateModified ?? datePublished)
      : now
    : (dates.dateModified ?? datePublished)
  return { ...data, datePublished, dateModified }
}
