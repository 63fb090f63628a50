/** A node of a Lexical state, as untrusted as it came. */
export interface BodyNode {
  type?: unknown
  children?: unknown
  fields?: Record<string, unknown> | null
  relationTo?: unknown
  tag?: unknown
  value?: unknown
}

export interface PlacedNode {
  node: BodyNode
  /** The root is 1. */
  depth: number
}

/** Every node of a body, the root first. Without recursion: hostile JSON may be 100,000 levels deep. */
export function nodesOf(body: unknown): PlacedNode[] {
  if (typeof body !== 'object' || body === null || !('root' in body)) return []
  const nodes: PlacedNode[] = []
  const open: { value: unknown; depth: number }[] = [{ value: body.root, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    const node: BodyNode = next.value
    const depth = next.depth + 1
    nodes.push({ node, depth: next.depth })
    if (Array.isArray(node.children)) open.push(...node.children.map((value: unknown) => ({ value, depth })))
  }
  return nodes
}
