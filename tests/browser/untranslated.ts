/** Which strings of a Turkish page are those of the English one, though nobody wrote them as content. */

/** Equal in both languages for a reason. */
const same: (RegExp | string)[] = [
  'API',
  'Atom',
  'JSON Feed',
  'Logo',
  'RSS',
  'SEO',
  'https://',
  'https://...',
  // Examples in empty fields.
  'MSFT',
  'NASDAQ',
  'Q2283',
  // The sign between width and height.
  'x',
  /^\d+(KB|MB|B)( — \d+x\d+ — image\/\w+)?$/,
  // The ids of versions.
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^[0-9a-f]{24}$/,
  // The number of a version, and keys.
  /^v\d+$/,
  'F8',
  /^Control\+(Shift\+)?Enter$/,
  // The languages between which two versions are compared, and those of a story in the list.
  'tr, en',
  'TR',
  'EN',
  // Names for screen readers that are written into Payload 3.90's own components, in English only.
  'Notifications alt+T',
  'Close toast',
  'Insert Paragraph',
  /^(add|align|blocks|text) dropdown$/,
  /^Edit /,
]

/**
 * @param content what people wrote, which reads the same in every language of the admin
 * @returns what is left: texts that were not translated, or keys of texts that are missing
 */
export function untranslated(turkish: Set<string>, english: Set<string>, content: Set<string>): string[] {
  const lines = [...content]
  const isContent = (text: string) => {
    // A row's number before it, and the end cut off: "2. OpenAI yeni kapasite istediğinde ön…"
    const start = text.replace(/^(\d+\.? (· )?|, )/, '').replace(/(…|\.\.\.)$/, '')
    return (
      content.has(text) ||
      content.has(start) ||
      (start.length > 10 && lines.some((line) => line.startsWith(start)))
    )
  }
  const isWanted = (text: string) =>
    same.some((known) => (typeof known === 'string' ? known === text : known.test(text)))
  return [...turkish].filter(
    (text) =>
      broken.test(text) || (/\p{L}/u.test(text) && english.has(text) && !isWanted(text) && !isContent(text)),
  )
}

/** A label handed over as it is for all languages, or the key of a text that is not there. */
const broken = /\[object Object\]|^[a-z-]+:[a-z]+[A-Z]\w*$/

/** Texts that people wrote: all that is stored, line by line. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    for (const line of value.split('\n')) found.add(line.replace(/\s+/g, ' ').trim())
  } else if (value && typeof value === 'object') {
    for (const inside of Object.values(value)) textsIn(inside, found)
  }
  return found
}
