type Node = Record<string, unknown>

/** Fields of blocks and pictures that hold prose; others hold ids, addresses and settings. */
const proseFields: readonly string[] = ['text', 'attribution', 'caption', 'items']

/**
 * The words of a Lexical state for the search of names: each block on lines of its own, prose of our
 * blocks and captions of pictures included. Anything that is no Lexical state is an empty text.
 */
export function bodyText(state: unknown): string {
  const text: string[] = []
  // No recursion: the depth of a body that comes by the API is anybody's choice.
  const open: unknown[] = [isNode(state) ? state.root : undefined]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') text.push(next)
    else if (isNode(next)) open.push(...partsOf(next).reverse())
  }
  return text.join('')
}

function partsOf(node: Node): unknown[] {
  if (node.type === 'text') return [node.text]
  if (node.type === 'linebreak') return ['\n']
  if (node.type === 'tab') return [' ']
  const inside = [...listOf(node.children), ...proseOf(node.fields)]
  return isInline(node) ? inside : ['\n', ...inside, '\n']
}

function proseOf(fields: unknown): unknown[] {
  if (!isNode(fields)) return []
  return proseFields.flatMap((name) => {
    const value = fields[name]
    if (typeof value === 'string') return ['\n', value]
    return listOf(value).flatMap(proseOf)
  })
}

/** Links and whatever else stands within a line. */
function isInline(node: Node): boolean {
  return node.type === 'link' || node.type === 'autolink' || node.type === 'inlineBlock'
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
