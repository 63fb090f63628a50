/** Texts that have broken feeds before: for property tests. */
import fc from 'fast-check'

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '&amp;',
      '&#x26;',
      '&lt;b&gt;',
      '<b>',
      '<!--',
      '-->',
      '<?xml',
    ],
    ...[
      'İ',
      'ı',
      'ğ',
      '’',
      'é',
      '👩🏽‍💻',
      '𝔘',
      '\u202E',
      '\u200B',
      '\uFEFF',
      '\u0085',
      '\u2028',
      '\u00A0',
      '\r\n',
      '\t',
    ],
    ...[
      '\0',
      '\u0008',
      '\u000B',
      '\u001F',
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\uDC00',
      '\u007F',
      '__proto__',
      'true',
    ],
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

/** Any text at all, what XML forbids included. */
export const anyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u

/** What may be stored: nothing that XML forbids. */
export const storableText = anyText.filter((text) => !FORBIDDEN.test(text))

/** Of one line and without spaces at its ends, as headlines are; never empty. */
export const headline = storableText
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '')
