/** Labels in closed menus and folded rows too: each text of a field says something else in each language. */
import { articleBlocks } from '@/blocks'
import { collections, globals } from '@/collections'
import { addressOf } from '@/items/addresses'

/** The same word in Turkish and English. */
const sameWord = ['CC BY', 'CC BY-SA', 'Logo', 'Android', 'iOS', 'X']

/** Options that are names: of countries (some are equal) and of currencies (by code and name). */
const names = ['country', 'currency']

type Values = Record<string, unknown>
const spoken = ['description', 'label', 'placeholder', 'plural', 'singular']

function complaints(value: unknown, path: string, found: string[] = [], seen = new Set<unknown>()): string[] {
  if (!value || typeof value !== 'object' || seen.has(value)) return found
  seen.add(value)
  const { name, tr, en } = value as Values
  if (typeof tr === 'string' || typeof en === 'string') {
    const isSame = typeof tr !== 'string' || typeof en !== 'string' || tr.trim() === en.trim()
    if (isSame && !sameWord.includes(String(tr))) found.push(`${path}: ${String(tr)} = ${String(en)}`)
    return found
  }
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'options' && names.includes(String(name))) continue
    const here =
      typeof name === 'string' && !path.endsWith(name) ? `${path}.${name}.${key}` : `${path}.${key}`
    const isPlain = typeof inside === 'string' && spoken.includes(key) && /\p{L}{3}/u.test(inside)
    // An example of what to write is the same in every language.
    if (isPlain && !(key === 'placeholder' && !inside.includes(' '))) found.push(`${here}: "${inside}"`)
    complaints(inside, here, found, seen)
  }
  return found
}

const noPreviews = { textOf: () => Promise.resolve(undefined), addressOf: () => Promise.resolve('') }

describe('each text of the forms', () => {
  it('is there in Turkish and in English, and not the same', () => {
    const all = [
      ...collections({ mediaDir: '/nowhere', secureCookies: false, addressOf, previews: noPreviews }),
      ...globals,
      ...articleBlocks,
    ]
    expect(all.flatMap((one) => complaints(one, one.slug))).toEqual([])
  })

  it('would be found if it were not', () => {
    const bad = {
      fields: [{ name: 'x', label: { tr: 'Same', en: 'Same' }, admin: { description: 'Only one' } }],
    }
    expect(complaints(bad, 'bad')).toHaveLength(2)
  })
})
