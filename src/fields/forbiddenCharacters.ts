/** A character that no text of ours may hold, and where it stands. */
export interface ForbiddenCharacter {
  /** "U+0008" */
  code: string
  /** Counted in characters (not UTF-16 units), from 1. */
  place: number
}

export interface ForbiddenText extends ForbiddenCharacter {
  /** The path of the field, as Payload's form knows it: "sources.0.name". */
  path: string
  /** For rich text, whose inside has no path of its own: which of its top-level blocks, from 1. */
  block?: number
}

// With the flag `u` a surrogate matches only when its other half is missing.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/u

/**
 * The first character that XML 1.0 forbids (its production `Char`; rule ALL-2): control characters
 * other than tab, line feed and carriage return, U+FFFE, U+FFFF, and halves of surrogate pairs.
 * SQLite cuts a text at NUL and UTF-8 has no lone surrogates, so these do not even come back as they were.
 */
export function forbiddenCharacterIn(text: string): ForbiddenCharacter | undefined {
  const index = text.search(forbidden)
  if (index < 0) return undefined
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return { code: `U+${code}`, place: Array.from(text.slice(0, index)).length + 1 }
}

/**
 * Every text in a document's data that holds a forbidden character, with the path of its field.
 * Walks what is there and not the field configuration, so that fields of plugins and the fields of
 * blocks within rich text are seen too. Without recursion: hostile JSON may be 100,000 levels deep.
 */
export function forbiddenTextsIn(data: unknown): ForbiddenText[] {
  const found: ForbiddenText[] = []
  const open: Place[] = [{ value: data, path: '' }]
  for (let place = open.pop(); place; place = open.pop()) {
    if (typeof place.value === 'string') {
      const character = forbiddenCharacterIn(place.value)
      if (character)
        found.push({ ...character, path: place.path, ...(place.block && { block: place.block }) })
    } else {
      open.push(...insideOf(place).reverse())
    }
  }
  return found
}

interface Place {
  value: unknown
  path: string
  block?: number
  /** Inside rich text everything belongs to the path of its field. */
  inRichText?: boolean
}

function insideOf(place: Place): Place[] {
  const { value, path } = place
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      // Texts of a field with many texts have no field of their own; rows of an array do.
      const isRow = typeof item === 'object' && !place.inRichText
      return { ...place, value: item, path: isRow ? joined(path, String(index)) : path }
    })
  }
  if (!isPlainObject(value)) return []
  const blocks = place.inRichText ? undefined : blocksOf(value)
  if (blocks)
    return blocks.map((block, index) => ({ value: block, path, block: index + 1, inRichText: true }))
  return Object.entries(value).map(([key, item]) => ({
    ...place,
    value: item,
    path: place.inRichText ? path : joined(path, key),
  }))
}

/** The top-level nodes of a Lexical state, or undefined when the value is none. */
function blocksOf(value: Record<string, unknown>): unknown[] | undefined {
  const root = value.root
  return isPlainObject(root) && Array.isArray(root.children) ? root.children : undefined
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
