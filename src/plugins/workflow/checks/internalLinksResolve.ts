import type { CollectionSlug } from 'payload'
import { hasDraftsEnabled } from 'payload/shared'

import type { Check, CheckContext, Finding } from '../types'
import { valuesAt, valuesOf } from './fieldValues'
import { richTextNodes, type RichTextNode } from './richTextNodes'
import { say } from './say'

interface Target {
  collection: CollectionSlug
  id: number | string
}

/** The links of rich texts to other documents lead somewhere: the document exists, and the public sees it. */
export function internalLinksResolve({
  fields,
  level = 'error',
}: {
  fields: string[]
  level?: Finding['level']
}): Check {
  return {
    name: 'internal-links',
    label: { tr: 'Bağlantılar', en: 'Links' },
    async run(context) {
      const values = valuesOf(context)
      const links = fields
        .flatMap((path) => valuesAt(values, path))
        .flatMap(({ path, value }) => richTextNodes(value).flatMap((node) => linksOf(node, path)))
      const findings = await Promise.all(links.map((link) => findingOf(link, context, level)))
      return findings.filter((finding) => finding !== undefined)
    },
  }
}

interface InternalLink {
  field: string
  text: string
  target?: Target
}

function linksOf(node: RichTextNode, field: string): InternalLink[] {
  const link = node.fields as
    { linkType?: unknown; doc?: { relationTo?: unknown; value?: unknown } | null } | null | undefined
  if (node.type !== 'link' || link?.linkType !== 'internal') return []
  const value = link.doc?.value
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  const known = typeof link.doc?.relationTo === 'string' && (typeof id === 'string' || typeof id === 'number')
  const target = known ? { collection: link.doc?.relationTo as CollectionSlug, id } : undefined
  return [{ field, text: textOf(node), target }]
}

function textOf(node: RichTextNode): string {
  const texts = richTextNodes({ root: node }).map(({ text }) => (typeof text === 'string' ? text : ''))
  return texts.join('').trim() || '…'
}

async function findingOf(
  { field, target, text }: InternalLink,
  context: CheckContext,
  level: Finding['level'],
): Promise<Finding | undefined> {
  const { req } = context
  const isOwn = target?.collection === context.collection && String(target.id) === String(context.doc.id)
  if (isOwn) return undefined
  const config = target && req.payload.collections[target.collection]?.config
  const found = config && (await publicStateOf(target, context))
  if (!found) return { code: 'link-broken', level, message: say(req, broken, { text }), field }
  const isPublic = !hasDraftsEnabled(config) || found._status === 'published'
  return isPublic ? undefined : { code: 'link-not-public', level, message: say(req, hidden, { text }), field }
}

async function publicStateOf({ collection, id }: Target, { req }: CheckContext) {
  const found: unknown = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
  return found as { _status?: string } | null
}

const broken = {
  tr: '“{text}” bağlantısının gösterdiği kayıt artık yok.',
  en: 'The link “{text}” leads to a document that no longer exists.',
}
const hidden = {
  tr: '“{text}” bağlantısının gösterdiği kayıt yayımda değil.',
  en: 'The link “{text}” leads to a document that is not public.',
}
