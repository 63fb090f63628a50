import type { Check, CheckContext, Finding } from '../types'
import { say } from './say'
import { shownPictures, type ShownPicture } from './shownPictures'

interface Options {
  /** Fields that show pictures: uploads, and rich texts with pictures in them. */
  fields: string[]
  /** The first of the fields must show a picture; "warning" only asks. Default: true. */
  required?: boolean | 'warning'
  /** The picture's field with the alternative text. Default: "alt". */
  alt?: string
  /** The picture's field with the credit; false asks for none. Default: "credit". */
  credit?: string | false
  /** The language in which readers get the document, where alternative texts are localised. Default: the project's. */
  language?: (doc: CheckContext['doc']) => string | undefined
}

/** A picture, which those who cannot see it and those who took it find themselves in (WCAG 1.1.1). */
export function pictureWithAltAndCredit(options: Options): Check {
  const { alt = 'alt', credit = 'credit', fields, required = true } = options
  return {
    name: 'picture',
    label: { tr: 'Resim', en: 'Picture' },
    async run(context) {
      const shown = await shownPictures(context, fields)
      const language = options.language?.(context.doc) ?? defaultLanguage(context)
      const found = (
        code: string,
        field: string | undefined,
        level: Finding['level'] = 'error',
      ): Finding => ({
        code,
        level,
        message: say(context.req, messages[code as keyof typeof messages]),
        field,
      })
      const faultsOf = ({ field, picture }: ShownPicture) => {
        if (!picture) return [found('picture-gone', field)]
        return [
          ...(isText(picture[alt], language) ? [] : [found('alt-text-missing', field)]),
          ...(credit === false || isText(picture[credit], language) ? [] : [found('credit-missing', field)]),
        ]
      }
      const none = Boolean(required) && !shown.some(({ field }) => field === fields[0])
      const level = required === 'warning' ? 'warning' : 'error'
      return [...(none ? [found('picture-missing', fields[0], level)] : []), ...shown.flatMap(faultsOf)]
    },
  }
}

function defaultLanguage({ req }: CheckContext): string {
  const { localization } = req.payload.config
  return localization ? localization.defaultLocale : ''
}

/** Says whether a text is there, in the language when it is localised. */
function isText(value: unknown, language: string): boolean {
  const text: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[language] : value
  return typeof text === 'string' && text.trim() !== ''
}

const messages = {
  'picture-missing': { tr: 'Resim seçilmedi.', en: 'There is no picture.' },
  'picture-gone': {
    tr: 'Resim artık yok. Başka bir resim seçin.',
    en: 'The picture no longer exists. Choose another.',
  },
  'alt-text-missing': {
    tr: 'Resmin alternatif metni yok. Resmi açıp yazın.',
    en: 'The picture has no alternative text. Open the picture and write it.',
  },
  'credit-missing': {
    tr: 'Resmin kaynağı yazılmamış. Resmi açıp yazın.',
    en: 'The picture names no credit. Open the picture and write it.',
  },
}
