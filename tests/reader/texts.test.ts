/** Both languages say everything, each in its own words. */
import { en } from '@/reader/texts/en'
import { tr } from '@/reader/texts/tr'

/** Words that are the same in both. */
const shared = ['App Store', 'Google Play']

function sentences(texts: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[here, value]]
    return typeof value === 'object' && value !== null ? sentences(value, here) : []
  })
}

describe('the reader’s texts', () => {
  const turkish = new Map(sentences(tr))
  const english = new Map(sentences(en))

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...turkish.keys()].sort())
  })

  it('are translated, and none is empty', () => {
    const same = [...turkish].filter(([key, text]) => text === english.get(key) && !shared.includes(text))
    expect(same).toEqual([])
    expect([...turkish, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('use typographic apostrophes', () => {
    expect([...turkish, ...english].filter(([, text]) => text.includes("'"))).toEqual([])
  })
})
