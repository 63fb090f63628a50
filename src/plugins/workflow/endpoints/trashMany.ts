import { getTranslation } from '@payloadcms/translations'
import { APIError, type PayloadRequest, type Where } from 'payload'

import type { Governed } from '../options/governed'
import { BadRequest } from '../acts/badRequest'
import { bodyOf } from './body'

/** What Payload's list sends for the documents that are ticked. */
const trashing = new Set(['deletedAt', '_status'])

interface Failure {
  id: number | string
  isPublic: boolean
  message: string
}

/**
 * `PATCH /api/{collection}?where=…`, as Payload's list sends it to put several documents into the trash or to take
 * them out. `disableBulkEdit` switches that off together with bulk edits: here it is done document by document,
 * each by the gate, and what is refused says why. Any other bulk edit stays off.
 */
export async function trashMany(req: PayloadRequest, { slug }: Governed): Promise<Response> {
  const data = await bodyOf(req)
  const isTrashing =
    req.payload.collections[slug].config.trash &&
    'deletedAt' in data &&
    Object.keys(data).every((name) => trashing.has(name))
  if (!isTrashing) throw new APIError(`Collection ${slug} has disabled bulk edit`, 403)
  const docs: { id: number | string }[] = []
  const errors: Failure[] = []
  for (const id of await asked(req, slug, data.deletedAt === null)) {
    try {
      await req.payload.update({
        collection: slug,
        id,
        data,
        trash: true,
        depth: 0,
        overrideAccess: false,
        req,
      })
      docs.push({ id })
    } catch (error) {
      errors.push({ id, isPublic: true, message: messageOf(error) })
    }
  }
  const message = sentence(req, slug, docs.length, errors.length)
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
}

async function asked(req: PayloadRequest, collection: Governed['slug'], trash: boolean) {
  const where = req.query.where as Where | undefined
  if (!where) throw new BadRequest('missing', { name: 'where', what: 'which' })
  const found = await req.payload.find({
    collection,
    where,
    trash,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return found.docs.map(({ id }) => id)
}

function messageOf(error: unknown): string {
  return error instanceof APIError && error.isPublic ? error.message : 'Something went wrong.'
}

/** In Payload's own words. */
function sentence(
  { i18n, payload, t }: PayloadRequest,
  slug: Governed['slug'],
  done: number,
  failed: number,
) {
  const { labels } = payload.collections[slug].config
  const label = getTranslation(done + failed === 1 ? labels.singular : labels.plural, i18n)
  return failed === 0
    ? t('general:updatedCountSuccessfully', { count: done, label })
    : t('error:unableToUpdateCount', { count: failed, label, total: done + failed })
}
