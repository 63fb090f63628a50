import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'

type Body = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** Words that an average reader takes in per minute. */
const wordsPerMinute = 200

/**
 * What a body says, without marks: paragraphs, headings, lists and quotes, and the texts of pull
 * quotes, statements and key facts, a blank line between them. Captions are not part of it.
 */
export function bodyText(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('root' in body)) return ''
  return convertLexicalToPlaintext({ converters, data: body as Body }).trim()
}

/** Words in any script: letters and digits, apostrophes and hyphens inside ("OpenAI'ın" is one). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0
}

/** Minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

const converters: PlaintextConverters = {
  quote: ({ node, nodesToPlaintext }) => paragraph(nodesToPlaintext({ nodes: node.children }).join('')),
  blocks: {
    pullQuote: ({ node }) => paragraph(texts(node.fields).text),
    statement: ({ node }) => paragraph(texts(node.fields).text),
    keyFacts: ({ node }) =>
      paragraph((texts(node.fields).items ?? []).map(({ text }) => text ?? '').join('\n')),
  },
}

/** The texts of a block, which the node's own type does not know. */
function texts(fields: object): { text?: string | null; items?: { text?: string | null }[] | null } {
  return fields
}

function paragraph(text: string | null | undefined): string {
  return text ? `\n\n${text}` : ''
}
