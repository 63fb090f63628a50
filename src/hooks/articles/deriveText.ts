import type { CollectionBeforeChangeHook } from 'payload'

import { bodyText, countWords, readingMinutes } from './bodyText'

/**
 * Keeps `plainText`, `wordCount` and `readingTime` in step with the body, at every kind of save: a save
 * of the body alone, one that does not carry the body, and the restoring of a version.
 */
export const deriveText: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  // A restored version is whole: a body that it does not have was empty.
  const isPartial = data.articleBody === undefined && context.isRestoringVersion !== true
  const body: unknown = isPartial ? originalDoc?.articleBody : data.articleBody
  const plainText = bodyText(body)
  const wordCount = countWords(plainText)
  return { ...data, plainText, wordCount, readingTime: readingMinutes(wordCount) }
}
