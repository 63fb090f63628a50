/** Text, headings and lists without the styles and the random ids of Payload's own converters. */
import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'

import { textAsHtml } from '@/plugins/feeds/formats'
import { around } from './markup'

/** Bits of Lexical's text format, the innermost element first. */
const marks: [bit: number, element: string][] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [4, 's'],
]

export const textConverter: Pick<HTMLConverters, 'text'> = {
  text: ({ node }) =>
    marks.reduce(
      (html, [bit, element]) => (node.format & bit ? `<${element}>${html}</${element}>` : html),
      textAsHtml(node.text),
    ),
}

/** An empty line of the editor is no paragraph. */
export const paragraphConverter: Pick<HTMLConverters, 'paragraph'> = {
  paragraph: ({ node, nodesToHTML }) => {
    const text = nodesToHTML({ nodes: node.children }).join('')
    return text && `<p>${text}</p>`
  },
}

/** The page's `h1` is the headline. */
const headings: Record<string, string> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6' }

export const headingConverter: Pick<HTMLConverters, 'heading'> = {
  heading: ({ node, nodesToHTML }) =>
    around(headings[node.tag] ?? 'h2', {}, nodesToHTML({ nodes: node.children }).join('')),
}

export const listConverters: Pick<HTMLConverters, 'list' | 'listitem'> = {
  list: ({ node, nodesToHTML }) => {
    const items = nodesToHTML({ nodes: node.children }).join('')
    const start = node.listType === 'number' && node.start > 1 ? node.start : undefined
    return around(node.listType === 'number' ? 'ol' : 'ul', { start }, items)
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
}
