import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'

import { addressOf } from '@/items/addresses'
import type { Join } from './join'
import { around } from './markup'
import { refOf } from './nodes'

interface LinkFields {
  linkType?: unknown
  url?: unknown
  doc?: unknown
}

/** Links to the web, to mail addresses and to what is public here; any other becomes its text. */
export function linkConverters(join: Join): Pick<HTMLConverters, 'link' | 'autolink'> {
  return {
    link: ({ node, nodesToHTML }) =>
      linked(node.fields, nodesToHTML({ nodes: node.children }).join(''), join),
    autolink: ({ node, nodesToHTML }) =>
      linked(node.fields, nodesToHTML({ nodes: node.children }).join(''), join),
  }
}

function linked(fields: LinkFields, text: string, join: Join): string {
  if (fields.linkType === 'internal') {
    const href = addressIn(join, fields.doc)
    return href ? around('a', { href }, text) : text
  }
  const href = outsideAddress(fields.url)
  return href ? around('a', { href, rel: href.startsWith('http') ? 'noopener' : undefined }, text) : text
}

function addressIn(join: Join, doc: unknown): string | undefined {
  const ref = refOf(doc)
  if (!ref || (ref.type !== 'article' && ref.type !== 'company' && ref.type !== 'deal')) return undefined
  const item = join.get(ref.type, ref.id)
  return item && addressOf(item, join.language)
}

/** As it is safe to follow: http, https and mailto only. */
export function outsideAddress(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}
