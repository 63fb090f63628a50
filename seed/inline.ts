/** A node of Lexical's serialized form, as far as the seed writes it. */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>

const BOLD = 1
const ITALIC = 2

/** Text with `*italics*`, `**bold**` and `[links](https://…)` as Lexical's nodes. */
export function inlineFrom(text: string): LexicalNode[] {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)]+\))/)
  return parts.filter((part) => part !== '').map(partFrom)
}

function partFrom(part: string): LexicalNode {
  const [, label, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
  if (label && url) return link(label, url)
  if (/^\*\*.+\*\*$/.test(part)) return textNode(part.slice(2, -2), BOLD)
  if (/^\*.+\*$/.test(part)) return textNode(part.slice(1, -1), ITALIC)
  return textNode(part)
}

function textNode(text: string, format = 0): LexicalNode {
  return { detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 }
}

function link(label: string, url: string): LexicalNode {
  return {
    children: [textNode(label)],
    direction: null,
    fields: { linkType: 'custom', newTab: false, url },
    format: '',
    indent: 0,
    type: 'link',
    version: 3,
  }
}
