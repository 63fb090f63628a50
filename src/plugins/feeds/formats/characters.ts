/**
 * Characters that no XML 1.0 document may hold (https://www.w3.org/TR/xml/#charsets).
 * They are refused at input; whatever comes past that is cut here, because one of
 * them makes strict parsers throw the whole feed away (ALL-2).
 */

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** The text without forbidden characters; halves of surrogate pairs become U+FFFD, as UTF-8 encoders do. */
export function allowedInXml(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(FORBIDDEN, '')
}

/** For titles and names: one line, no spaces at the ends. */
export function oneLine(text: string): string {
  return allowedInXml(text).replace(/\s+/gu, ' ').trim()
}

/** Plain text as HTML that shows exactly it. */
export function textAsHtml(text: string): string {
  return allowedInXml(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
