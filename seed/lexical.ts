/**
 * Lexical bodies from a small markup that reads like the page it becomes.
 * Blocks are separated by empty lines:
 *
 *   A paragraph with *italics*, **bold** and [a link](https://…).
 *   ## A heading (### one level below)
 *   - A list, one point a line
 *   > A quotation
 *   @pullQuote attribution="Who"            followed by the quotation
 *   @statement speaker=person/key medium=X  followed by what was said
 *   @picture key                            followed by its caption
 *   @deal key, @company key
 *   @facts                                  followed by "- " lines
 */
import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { CREDIT } from './data/pictures'
import { rowId, seedId } from './ids'
import { directiveFrom, type Directive } from './directive'
import { inlineFrom, type LexicalNode } from './inline'

/**
 * @param markup see above
 * @param owner whose body it is; blocks get the same ids each time
 * @throws Error naming the block that cannot be read
 */
export function lexicalFrom(markup: string, owner: string): SerializedEditorState {
  const blocks = markup.trim().split(/\n\s*\n/)
  return bodyOf(blocks.map((block, index) => nodeFrom(block.trim(), `${owner}/${index}`)))
}

/** A body of nodes that are already made. */
export function bodyOf(children: LexicalNode[]): SerializedEditorState {
  return {
    root: element('root', children) as unknown as SerializedEditorState['root'] & SerializedLexicalNode,
  }
}

export function paragraph(text: string): LexicalNode {
  return element('paragraph', inlineFrom(text), { textFormat: 0, textStyle: '' })
}

export function heading(text: string, tag: 'h2' | 'h3' = 'h2'): LexicalNode {
  return element('heading', inlineFrom(text), { tag })
}

export function list(points: string[]): LexicalNode {
  const items = points.map((point, index) => element('listitem', inlineFrom(point), { value: index + 1 }))
  return element('list', items, { listType: 'bullet', start: 1, tag: 'ul' })
}

export function quote(text: string): LexicalNode {
  return element('quote', inlineFrom(text))
}

function nodeFrom(block: string, id: string): LexicalNode {
  if (block.startsWith('@')) return nodeOf(directiveFrom(block), id)
  if (block.startsWith('### ')) return heading(block.slice(4), 'h3')
  if (block.startsWith('## ')) return heading(block.slice(3))
  if (block.startsWith('> ')) return quote(block.slice(2))
  if (block.startsWith('- ')) return list(pointsOf(block))
  return paragraph(block.replaceAll('\n', ' '))
}

function nodeOf(directive: Directive, id: string): LexicalNode {
  const { attributes, subject, text } = directive
  switch (directive.name) {
    case 'pullQuote':
      return block(id, 'pullQuote', { text, attribution: attributes.attribution })
    case 'statement':
      return block(id, 'statement', { ...attributes, speaker: relation(attributes.speaker), text })
    case 'deal':
      return block(id, 'dealCard', { deal: seedId('deal', subject) })
    case 'company':
      return block(id, 'companyCard', { company: seedId('company', subject) })
    case 'facts':
      return block(id, 'keyFacts', {
        items: pointsOf(text).map((point, index) => ({ id: rowId(id, index), text: point })),
      })
    case 'picture':
      return picture(id, seedId('media', subject), text)
    default:
      throw new Error(`The seed's markup knows no "@${directive.name}".`)
  }
}

function pointsOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^- /, ''))
}

/** "person/sam-altman" as Payload writes a relation to one of several collections. */
function relation(name = ''): { relationTo: string; value: string } {
  const [kind, key] = name.split('/')
  if (!kind || !key) throw new Error(`"${name}" names no company or person.`)
  return { relationTo: kind === 'company' ? 'companies' : 'persons', value: seedId(kind, key) }
}

function element(type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...more }
}

function block(id: string, blockType: string, fields: Record<string, unknown>): LexicalNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: rowId(id), blockName: '', blockType, ...fields },
  }
}

function picture(id: string, media: string, caption: string): LexicalNode {
  return {
    type: 'upload',
    version: 3,
    format: '',
    id: rowId(id),
    relationTo: 'media',
    value: media,
    fields: { caption, credit: CREDIT },
  }
}
