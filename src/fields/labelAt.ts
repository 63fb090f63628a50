import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

/**
 * What somebody calls the field at a path of a document: "Şartlar 1 > Özet" for "terms.0.summary". As far
 * as the path leads into fields: within a text in all languages, and within rich text, it ends at that field.
 * @returns undefined when the path begins with no field of these
 */
export function labelAt(
  path: string,
  fields: FlattenedField[],
  { i18n }: Pick<PayloadRequest, 'i18n'>,
): string | undefined {
  const words: string[] = []
  let inside = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      if (words.length > 0) words.push(`${words.pop()} ${Number(segment) + 1}`)
      continue
    }
    const field = inside.find(({ name }) => name === segment)
    if (!field) break
    const label = 'label' in field && field.label ? field.label : field.name
    words.push(getTranslation(label, i18n))
    inside = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return words.length > 0 ? words.join(' > ') : undefined
}
