import type { CollectionSlug } from 'payload'

import type { CheckContext } from '../types'
import { valuesAt, valuesOf, type FieldValue } from './fieldValues'
import { richTextNodes } from './richTextNodes'

export interface ShownPicture {
  /** Path of the field that shows it. */
  field: string
  /** The stored document of the picture, all locales; nothing when it no longer exists. */
  picture?: Record<string, unknown>
}

interface Reference {
  field: string
  collection: CollectionSlug
  id: number | string
}

/** The pictures that fields show: upload fields, relations to an upload collection, and pictures in rich texts. */
export async function shownPictures(context: CheckContext, fields: string[]): Promise<ShownPicture[]> {
  const values = valuesOf(context)
  const references = fields.flatMap((path) => valuesAt(values, path)).flatMap(referencesIn)
  const { payload } = context.req
  const pictures = references.filter(({ collection }) => payload.collections[collection]?.config.upload)
  return Promise.all(
    pictures.map(async ({ collection, field, id }) => {
      const picture: unknown = await payload.findByID({
        collection,
        id,
        depth: 0,
        disableErrors: true,
        locale: 'all',
        req: context.req,
      })
      return { field, picture: (picture ?? undefined) as Record<string, unknown> | undefined }
    }),
  )
}

/** The documents that a value points to: a relation, several of them, or those in a rich text. */
function referencesIn({ field, path, value }: FieldValue): Reference[] {
  if (field.type === 'richText') {
    return richTextNodes(value)
      .filter((node) => node.type === 'upload')
      .flatMap((node) => referenceTo(path, node.relationTo, node.value))
  }
  if (field.type !== 'upload' && field.type !== 'relationship') return []
  const many: unknown[] = Array.isArray(value) ? value : [value]
  return many.flatMap((one) => {
    if (isRecord(one) && 'relationTo' in one) return referenceTo(path, one.relationTo, one.value)
    return referenceTo(path, field.relationTo, one)
  })
}

function referenceTo(field: string, collection: unknown, value: unknown): Reference[] {
  const id = isRecord(value) ? value.id : value
  if (typeof collection !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return []
  return [{ field, collection: collection as CollectionSlug, id }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
