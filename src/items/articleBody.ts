import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import { idOf, oneOf, rows, text, wholeNumber, type Many } from './values'

type Node = Record<string, unknown>

/**
 * A body as the public sees it: the nodes and blocks that articles have, of each only what is shown,
 * with ids in place of documents, keys always in the same order. Everything else is left out: unknown
 * nodes, names of blocks, styles, whatever else was stored beside them.
 */
export function publicBody(state: unknown): SerializedEditorState | null {
  if (!isNode(state) || !isNode(state.root)) return null
  const root = { type: 'root', ...element(state.root) }
  return { root } as unknown as SerializedEditorState
}

/** The ids of the pictures in a body that {@link publicBody} made, each once. */
export function picturesIn(body: SerializedEditorState | null): string[] {
  const found = new Set<string>()
  const open: unknown[] = [body?.root]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (!isNode(node)) continue
    if (node.type === 'upload' && typeof node.value === 'string') found.add(node.value)
    if (Array.isArray(node.children)) open.push(...(node.children as unknown[]))
  }
  return [...found]
}

const nodes: Record<string, (node: Node) => Node | null> = {
  paragraph: element,
  quote: element,
  heading: (node) => ({ ...element(node), tag: oneOf(node.tag, ['h2', 'h3', 'h4'], 'h2') }),
  list: (node) => {
    const listType = oneOf(node.listType, ['bullet', 'number', 'check'], 'bullet')
    const tag = listType === 'number' ? 'ol' : 'ul'
    return { ...element(node), listType, start: wholeNumber(node.start, 1), tag }
  },
  listitem: (node) => ({
    ...element(node),
    value: wholeNumber(node.value, 1),
    ...(typeof node.checked === 'boolean' && { checked: node.checked }),
  }),
  link: (node) => ({ ...element(node), fields: linkFields(fieldsOf(node)) }),
  autolink: (node) => ({ ...element(node), fields: linkFields(fieldsOf(node)) }),
  upload: (node) => {
    const value = idOf(node.value)
    if (!value || node.relationTo !== 'media') return null
    const { caption, credit } = fieldsOf(node)
    return {
      version: version(node),
      format: format(node),
      relationTo: 'media',
      value,
      fields: { caption: text(caption), credit: text(credit) },
    }
  },
  block: (node) => {
    const fields = fieldsOf(node)
    const blockType = String(fields.blockType)
    const shown = Object.hasOwn(blocks, blockType) ? blocks[blockType]?.(fields) : null
    if (!shown) return null
    return { version: version(node), format: format(node), fields: { blockType, ...shown } }
  },
  text: (node) => ({
    version: version(node),
    text: typeof node.text === 'string' ? node.text : '',
    format: wholeNumber(node.format, 0),
    detail: 0,
    mode: 'normal',
    style: '',
  }),
  tab: (node) => ({ version: version(node), text: '\t', format: 0, detail: 2, mode: 'normal', style: '' }),
  linebreak: (node) => ({ version: version(node) }),
  horizontalrule: (node) => ({ version: version(node) }),
}

const blocks: Record<string, (fields: Node) => Node | null> = {
  pullQuote: (fields) => ({ text: text(fields.text) ?? '', attribution: text(fields.attribution) }),
  statement: (fields) => ({
    speaker: relation(fields.speaker, ['companies', 'persons']),
    medium: text(fields.medium),
    text: text(fields.text) ?? '',
    url: text(fields.url),
    repliesTo: text(fields.repliesTo),
  }),
  dealCard: (fields) => withId('deal', fields.deal),
  companyCard: (fields) => withId('company', fields.company),
  keyFacts: (fields) => ({
    items: rows(fields.items as Many<Node>).flatMap((item) =>
      text(item.text) ? [{ text: text(item.text) }] : [],
    ),
  }),
}

function element(node: Node): Node {
  const children = Array.isArray(node.children) ? (node.children as unknown[]) : []
  return {
    version: version(node),
    direction: node.direction === 'ltr' || node.direction === 'rtl' ? node.direction : null,
    format: format(node),
    indent: wholeNumber(node.indent, 0),
    children: children.flatMap((child) => publicNode(child) ?? []),
  }
}

function publicNode(node: unknown): Node | null {
  if (!isNode(node)) return null
  const type = String(node.type)
  const shown = Object.hasOwn(nodes, type) ? nodes[type]?.(node) : null
  return shown ? { type, ...shown } : null
}

function linkFields(fields: Node): Node {
  const newTab = fields.newTab === true
  if (fields.linkType !== 'internal') return { linkType: 'custom', newTab, url: text(fields.url) }
  return { linkType: 'internal', newTab, doc: relation(fields.doc, ['articles', 'companies', 'deals']) }
}

function relation(value: unknown, collections: string[]): Node | null {
  if (!isNode(value) || !collections.includes(String(value.relationTo))) return null
  const id = idOf(value.value)
  return id ? { relationTo: value.relationTo, value: id } : null
}

function withId(name: string, value: unknown): Node | null {
  const id = idOf(value)
  return id ? { [name]: id } : null
}

function fieldsOf(node: Node): Node {
  return isNode(node.fields) ? node.fields : {}
}

function version(node: Node): number {
  return wholeNumber(node.version, 1)
}

/** How a block is aligned. */
function format(node: Node): string {
  return oneOf(node.format, ['left', 'start', 'center', 'right', 'end', 'justify'] as string[], '')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
