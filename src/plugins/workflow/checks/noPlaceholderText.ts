import type { Check, Finding } from '../types'
import { valuesAt, valuesOf, type FieldValue } from './fieldValues'
import { labelOf } from './requiredFields'
import { richTextPieces } from './richTextNodes'
import { say } from './say'

interface Options {
  /** Where to look. Default: every text, textarea and rich text of the document. */
  fields?: string[]
  /** Top-level fields that are left out: derived texts, internal notes. */
  except?: string[]
  /** Default: "lorem", "TODO", "XXX". In capitals only as written, else in any case. */
  words?: string[]
  level?: Finding['level']
}

const textTypes = ['text', 'textarea', 'richText']

/** Nothing that somebody meant to replace reaches the public, rich texts and their blocks included. */
export function noPlaceholderText(options: Options = {}): Check {
  const { except = [], fields, level = 'error', words = ['lorem', 'TODO', 'XXX'] } = options
  return {
    name: 'no-placeholders',
    label: { tr: 'Yer tutucu metin yok', en: 'No placeholder text' },
    run(context) {
      const values = valuesOf(context)
      const looked = fields
        ? fields.flatMap((path) => valuesAt(values, path))
        : values.filter(({ path }) => !except.includes(path.split('.')[0] ?? ''))
      return looked
        .filter(({ field }) => textTypes.includes(field.type))
        .flatMap((value) =>
          placeholdersIn(piecesOf(value), words).map((word) => ({
            code: 'placeholder-text',
            level,
            message: say(context.req, found, { word, label: labelOf(value.field, context.req) }),
            field: value.path,
          })),
        )
    },
  }
}

/** The placeholders that stand in texts as words of their own, each once, as they are written there. */
export function placeholdersIn(texts: string[], words: string[]): string[] {
  const found = words.flatMap((word) => texts.flatMap((text) => expressionFor(word).exec(text)?.[0] ?? []))
  return [...new Set(found)]
}

/** `\b` knows ASCII letters only: "TODOğ" would be a TODO. */
function expressionFor(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const letter = '[\\p{L}\\p{N}\\p{M}_]'
  return new RegExp(`(?<!${letter})${escaped}(?!${letter})`, word === word.toUpperCase() ? 'u' : 'iu')
}

function piecesOf({ field, value }: FieldValue): string[] {
  if (field.type === 'richText') return richTextPieces(value)
  const many: unknown[] = Array.isArray(value) ? value : [value]
  return many.filter((one) => typeof one === 'string')
}

const found = {
  tr: '“{label}” içinde yer tutucu metin var: {word}.',
  en: '“{label}” holds placeholder text: {word}.',
}
