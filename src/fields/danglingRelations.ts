import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { say } from '@/access/say'
import { idOf } from './relation'

interface Pointer {
  path: string
  collection: CollectionSlug
  id: string
}

/**
 * Refuses pointers to documents that do not exist, at their fields. SQLite would answer with a broken
 * foreign key (an error 500), MongoDB would store them. One query for each collection that is pointed to.
 * A beforeValidate hook of the collection; relations in arrays and groups are seen, those in rich text not.
 */
export const refuseDanglingRelations: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  const pointers = pointersIn(collection.flattenedFields, data, '')
  const existing = await existingOf(pointers, req)
  const errors = pointers
    .filter((pointer) => !existing.has(`${pointer.collection}/${pointer.id}`))
    .map(({ path }) => ({ path, message: say(req, gone) }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

function pointersIn(fields: FlattenedField[], data: unknown, path: string): Pointer[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field) => {
    const value = (data as Record<string, unknown>)[field.name]
    const here = path ? `${path}.${field.name}` : field.name
    if (value === undefined || value === null) return []
    if (field.type === 'relationship' || field.type === 'upload')
      return pointersOf(field.relationTo, value, here)
    if (field.type === 'group' || field.type === 'tab') return pointersIn(field.flattenedFields, value, here)
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row, index) => pointersIn(field.flattenedFields, row, `${here}.${index}`))
  })
}

function pointersOf(relationTo: CollectionSlug | CollectionSlug[], value: unknown, path: string): Pointer[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const id = idOf(one)
    const collection = Array.isArray(relationTo)
      ? (one as { relationTo?: CollectionSlug }).relationTo
      : relationTo
    return id !== undefined && collection !== undefined ? [{ path, collection, id }] : []
  })
}

/** "collection/id" of each that exists, in the trash or not. */
async function existingOf(pointers: Pointer[], req: PayloadRequest): Promise<Set<string>> {
  const existing = new Set<string>()
  for (const collection of new Set(pointers.map((pointer) => pointer.collection))) {
    if (!(collection in req.payload.collections)) continue
    const ids = pointers.filter((pointer) => pointer.collection === collection).map(({ id }) => id)
    const { docs } = await req.payload.db.find({
      collection,
      limit: 0,
      pagination: false,
      req,
      select: { id: true },
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const { id } of docs) existing.add(`${collection}/${String(id)}`)
  }
  return existing
}

const gone = {
  tr: 'Seçilen kayıt bulunamadı; silinmiş olabilir. Başka birini seçin.',
  en: 'The chosen document was not found; it may have been deleted. Choose another.',
}
