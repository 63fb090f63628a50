import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'

import { say } from '@/access/say'

interface UpdateArgs {
  data?: unknown
  draft?: boolean
  id?: number | string
  where?: Where
}

/**
 * Refuses a save that says neither "draft" nor "published" on a document that is public and has a newer
 * draft. Payload would write the draft's text and its status into the public row: the document would
 * vanish from the site without anybody having asked for it (payloadcms/payload#13267).
 * A beforeOperation hook: later ones cannot see what the request left unsaid.
 */
export const refuseToBuryDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const { data, draft, id, where } = args as UpdateArgs
  if (draft || saysWhat(data)) return args
  const which: Where | undefined = id === undefined ? where : { id: { equals: id } }
  if (which && (await anyHasPendingDraft(req, collection.slug, which))) {
    throw new APIError(say(req, decide), 409, undefined, true)
  }
  return args
}

/** The status is named, or the document goes to the trash. */
function saysWhat(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  if ('deletedAt' in data && Boolean(data.deletedAt)) return true
  return '_status' in data && typeof data._status === 'string'
}

async function anyHasPendingDraft(
  req: PayloadRequest,
  collection: CollectionSlug,
  which: Where,
): Promise<boolean> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    pagination: false,
    req,
    select: { id: true },
    where: { and: [which, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
  })
  if (docs.length === 0) return false
  const pending = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        { parent: { in: docs.map((doc) => doc.id) } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
  })
  return pending.docs.length > 0
}

const decide = {
  tr: 'Yayında olan bu belgenin bekleyen bir taslağı var. Taslağı kaydedin (draft=true) veya yayımlayın (_status: published).',
  en: 'This public document has a pending draft. Save the draft (draft=true) or publish it (_status: published).',
}
