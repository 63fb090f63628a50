/**
 * The nodes of a body that point at documents. In items they hold ids; a populated
 * document is understood too, so that a preview of a draft can use the same code.
 */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import type { PartyRef, SubjectType } from '@/items/types'
import type { Ref } from '@/plugins/feeds/types'

/** A node as it is read: nothing of it is certain. */
export interface BodyNode {
  type: string
  children?: BodyNode[]
  fields?: Record<string, unknown>
  relationTo?: unknown
  value?: unknown
}

const TYPES: Record<string, SubjectType | 'article'> = {
  articles: 'article',
  companies: 'company',
  deals: 'deal',
  persons: 'person',
}

/** The id of a relation: an id, or a document that has one. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
    return value.id
  return null
}

/** Of a relation to several collections: `{ relationTo: 'companies', value: id }`. */
export function refOf(value: unknown): Ref | null {
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value))
    return null
  const type = TYPES[String(value.relationTo)]
  const id = idOf(value.value)
  return type && id ? { type, id } : null
}

/** Who speaks in a statement. */
export function speakerOf(value: unknown): PartyRef | null {
  const ref = refOf(value)
  return ref && (ref.type === 'company' || ref.type === 'person') ? { type: ref.type, id: ref.id } : null
}

/** Everything that a body points at: what has to be gathered before it can be rendered. */
export function referencesOf(state: SerializedEditorState | null): Ref[] {
  const root = state?.root as BodyNode | undefined
  return root ? referencesIn(root) : []
}

/** The deals that a body shows or links to. */
export function dealsIn(state: SerializedEditorState | null): string[] {
  return referencesOf(state).flatMap(({ type, id }) => (type === 'deal' ? [id] : []))
}

function referencesIn(node: BodyNode): Ref[] {
  const own = ownReference(node)
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(referencesIn)]
}

function ownReference({ type, fields = {}, value }: BodyNode): Ref | null {
  switch (type) {
    case 'upload':
      return of('media', value)
    case 'link':
      return refOf(fields.doc)
    case 'block':
      return of('deal', fields.deal) ?? of('company', fields.company) ?? speakerOf(fields.speaker)
    default:
      return null
  }
}

function of(type: string, value: unknown): Ref | null {
  const id = idOf(value)
  return id ? { type, id } : null
}
