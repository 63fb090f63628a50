import type { CollectionBeforeChangeHook } from 'payload'

import { isPublishing } from '@/fields/isPublishing'
import { bodyText } from '../articles/bodyText'
import { knownNames } from './knownNames'
import { isDecided, mergeMentions, type MentionRow } from './mergeMentions'
import { findMentions } from './nameIndex'

interface ArticleTexts {
  headline?: string | null
  description?: string | null
  articleBody?: unknown
  mentions?: MentionRow[] | null
}

/**
 * Articles' `beforeChange`: suggests the companies and persons whose names are in headline, description
 * and body. Whatever way the text changed (a PATCH of the body alone, a restored version), the whole of
 * it is looked through. Never touches what an editor decided, nor `about`.
 */
export const suggestMentions: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isRestoring = req.context?.isRestoringVersion === true
  const before = (originalDoc ?? {}) as ArticleTexts
  // A restored version is whole: what it does not have was empty.
  const article: ArticleTexts = { ...(isRestoring ? {} : before), ...dataOnly(data) }
  const text = [article.headline, article.description, bodyText(article.articleBody)].join('\n')
  const found = findMentions(await knownNames(req), text)
  const decidedSince = isRestoring ? (before.mentions ?? []).filter(mayJoin(data)) : []
  data.mentions = mergeMentions([...decidedSince, ...(article.mentions ?? [])], found)
  return data as unknown
}

/**
 * What was decided since the version that comes back. When that is published, it is what was approved, and who
 * was accepted later is not part of it.
 */
function mayJoin(data: unknown): (row: MentionRow) => boolean {
  return isPublishing(data) ? ({ status }) => status === 'dismissed' : isDecided
}

/** `undefined` in a PATCH means "as before". */
function dataOnly(data: ArticleTexts): ArticleTexts {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
