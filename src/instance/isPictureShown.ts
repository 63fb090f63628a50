import type { CollectionSlug, Payload, Where } from 'payload'

import { picturesIn, publicBody } from '../items/articleBody'

const BODIES_AT_ONCE = 100

/**
 * Whether anything that is public shows a picture. Fields are asked for by their index; bodies have to be read, of
 * the articles that were saved after the picture was there.
 */
export async function isPictureShown(payload: Payload, id: string): Promise<boolean> {
  return (
    (await isInField(payload, 'articles', published({ or: [is('image', id), is('meta.image', id)] }))) ||
    (await isInField(payload, 'companies', published(is('logo', id)))) ||
    (await isInField(payload, 'authors', is('picture', id))) ||
    (await isLogoOfSite(payload, id)) ||
    (await isInBody(payload, id))
  )
}

const is = (field: string, id: string): Where => ({ [field]: { equals: id } })
const published = (where: Where): Where => ({ and: [{ _status: { equals: 'published' } }, where] })

async function isInField(payload: Payload, collection: CollectionSlug, where: Where): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    select: { id: true },
  })
  return docs.length > 0
}

async function isLogoOfSite(payload: Payload, id: string): Promise<boolean> {
  const { logo } = await payload.findGlobal({ slug: 'site', depth: 0 })
  return logo === id
}

async function isInBody(payload: Payload, id: string): Promise<boolean> {
  const picture = await payload.db.findOne<{ id: string; createdAt: string }>({
    collection: 'media',
    where: is('id', id),
    select: { createdAt: true },
  })
  const since = published({
    updatedAt: { greater_than_equal: picture?.createdAt ?? new Date(0).toISOString() },
  })
  for (let last = ''; ;) {
    const { docs } = await payload.db.find<{ id: string; articleBody?: unknown }>({
      collection: 'articles',
      where: { and: [since, { id: { greater_than: last } }] },
      select: { articleBody: true },
      sort: 'id',
      limit: BODIES_AT_ONCE,
      pagination: false,
    })
    if (docs.some(({ articleBody }) => picturesIn(publicBody(articleBody)).includes(id))) return true
    if (docs.length < BODIES_AT_ONCE) return false
    last = docs[docs.length - 1]!.id
  }
}
