import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { say, type Said } from '@/access/say'
import { bodyNodeTypes } from '@/fields/richText'
import { faultOfUrl } from '@/fields/safeUrl'
import { nodesOf, type BodyNode, type PlacedNode } from './nodesOf'

const deepest = 40
const headings = ['h2', 'h3', 'h4']
const linked = ['articles', 'companies', 'deals']

/**
 * Refuses a body that the editor could not have written: nodes it does not know, links that lead
 * anywhere but to http, https or a document of ours, pictures from other collections, absurd depth.
 * In drafts too; whoever renders a body later may trust it.
 */
export const refuseUnsafeBody: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const body: unknown = data?.articleBody
  if (body === undefined || body === null) return data
  const nodes = nodesOf(body)
  const fault = nodes.length === 0 ? notABody : nodes.map(faultOf).find((found) => found !== undefined)
  if (!fault) return data
  const errors = [{ path: 'articleBody', message: say(req, fault) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

function faultOf({ node, depth }: PlacedNode): Said | undefined {
  if (depth > deepest) return tooDeep
  if (typeof node.type !== 'string' || !bodyNodeTypes.has(node.type)) return unknownPart
  if (node.type === 'heading' && !headings.includes(String(node.tag))) return unknownPart
  if (node.type === 'upload' && node.relationTo !== 'media') return unknownPart
  return node.type === 'link' ? faultOfLink(node) : undefined
}

function faultOfLink({ fields }: BodyNode): Said | undefined {
  if (fields?.linkType === 'internal') {
    const doc = fields.doc as { relationTo?: unknown } | null | undefined
    return linked.includes(String(doc?.relationTo)) ? undefined : brokenLink
  }
  const url = fields?.url
  const fault = typeof url === 'string' ? faultOfUrl(url) : brokenLink
  return fault && inLink(fault, typeof url === 'string' ? url : '')
}

function inLink(fault: Said, url: string): Said {
  const shown = url.slice(0, 80)
  return {
    tr: `Metindeki bir bağlantı hatalı (${shown}): ${fault.tr}`,
    en: `A link in the text is wrong (${shown}): ${fault.en}`,
  }
}

const notABody = {
  tr: 'Bu, düzenleyicinin yazdığı türden bir metin değil.',
  en: 'This is not a text of the editor’s kind.',
}
const unknownPart = {
  tr: 'Metinde, düzenleyicide bulunmayan bir öğe var.',
  en: 'The text has a part that the editor does not know.',
}
const tooDeep = { tr: 'Metin fazla iç içe.', en: 'The text is nested too deeply.' }
const brokenLink = {
  tr: 'Bağlantının nereye gittiği belli değil.',
  en: 'It is not clear where the link leads.',
}
