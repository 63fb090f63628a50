/** A node of a Lexical state, as untrusted as it came. */
export interface RichTextNode {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: unknown
  relationTo?: unknown
  value?: unknown
}

/**
 * Every node of a rich text in reading order, those inside of blocks' own rich texts included.
 * Without recursion: hostile JSON may be 100,000 levels deep.
 */
export function richTextNodes(state: unknown): RichTextNode[] {
  const nodes: RichTextNode[] = []
  const open: unknown[] = [rootOf(state)]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const node: RichTextNode = next
    nodes.push(node)
    const inside = [...(Array.isArray(node.children) ? (node.children as unknown[]) : []), ...rootsIn(node)]
    open.push(...inside.reverse())
  }
  return nodes
}

/**
 * The text of a rich text, one string for each paragraph, heading or list item: a word may change its
 * format in the middle, and is still one word. Texts in the fields of blocks follow, each as one string.
 */
export function richTextPieces(state: unknown): string[] {
  return richTextNodes(state).flatMap((node) => {
    const children = Array.isArray(node.children) ? (node.children as (RichTextNode | null)[]) : []
    const inline = node.type !== 'link' && node.type !== 'autolink'
    const own = inline && children.some((child) => isInline(child)) ? [children.map(inlineText).join('')] : []
    return [...own, ...stringsIn(node)]
  })
}

function isInline(child: RichTextNode | null): boolean {
  return child?.type === 'text' || child?.type === 'link' || child?.type === 'autolink'
}

function inlineText(child: RichTextNode | null): string {
  if (typeof child?.text === 'string') return child.text
  if (!isInline(child) || !Array.isArray(child?.children)) return '\n'
  return (child.children as (RichTextNode | null)[])
    .map((inner) => (typeof inner?.text === 'string' ? inner.text : '\n'))
    .join('')
}

function rootOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'root' in state ? state.root : undefined
}

const isBlock = (node: RichTextNode) => node.type === 'block' || node.type === 'inlineBlock'

function rootsIn(node: RichTextNode): unknown[] {
  return isBlock(node) ? Object.values(node.fields ?? {}).map(rootOf) : []
}

function stringsIn(node: RichTextNode): string[] {
  if (!isBlock(node)) return []
  const said = Object.entries(node.fields ?? {}).filter(([name]) => !['id', 'blockType'].includes(name))
  return said.flatMap(([, value]) => (typeof value === 'string' ? [value] : []))
}
