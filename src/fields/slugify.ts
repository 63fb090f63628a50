import slugify from 'slugify'

const longest = 80

/**
 * The last part of an address, made of a headline or a name.
 *
 * - Turkish letters lose their marks: "Şişecam, İstanbul'da" → "sisecam-istanbul-da".
 * - An apostrophe ends a word, as every other sign does: "OpenAI'ın" → "openai-in". To drop it would
 *   glue the suffix to the name ("openaiin") and hide the name from readers and from search.
 * - Signs are not spelled out: "% 20" → "20", because "percent" would be English in a Turkish address.
 * - At most 80 characters, cut between words.
 * - A text in a script that has no transliteration here is written as the code points of its letters
 *   ("中国" → "4e2d-56fd"): ugly, the same every time, and never empty.
 * - `slugOf(slugOf(x)) === slugOf(x)`.
 *
 * @returns lower-case ASCII letters, digits and single hyphens; '' only for a text without any letter or digit
 */
export function slugOf(text: string): string {
  return cutAtWord(transliterated(text) || codePoints(text))
}

function transliterated(text: string): string {
  const words = text
    .normalize('NFKC')
    // U+02BC is a letter to Unicode and an apostrophe to whoever types it.
    .replace(/[^\p{L}\p{N}\p{M}]|ʼ/gu, ' ')
    .replace(/\p{M}/gu, '')
  return slugify(words, { locale: 'tr', lower: true, strict: true })
}

function codePoints(text: string): string {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []
  return letters.map((letter) => letter.codePointAt(0)?.toString(16)).join('-')
}

function cutAtWord(slug: string): string {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}
