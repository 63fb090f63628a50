import type { CollectionBeforeChangeHook } from 'payload'

import { bodyText, countWords, readingMinutes } from './bodyText'

/**
 * Keeps `plainText`, `wordCount` and `readingTime` in step with the body, at every kind of save: a save
 * of the body alone, one that does not carry the body, and the restoring of a version.
 */
export const deriveText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const body: unknown = data.articleBody === undefined ? originalDoc?.articleBody : data.articleBody
  const plainText = bodyText(body)
  const wordCount = countWords(plainText)
  return { ...data, plainText, wordCount, readingTime: readingMinutes(wordCount) }
}
