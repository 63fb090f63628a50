import fc from 'fast-check'

import {
  addressOf,
  addressOfFile,
  addressOfPage,
  destinationOf,
  languages,
  patternOf,
  routes,
} from '@/items/addresses'
import type { PageType } from '@/items/addresses'

const pageTypes: PageType[] = ['article', 'company', 'deal', 'section', 'topic', 'author']

describe('addresses', () => {
  it.each([
    ['article', 'tr', '/tr/haber/yeni-donem'],
    ['article', 'en', '/en/news/yeni-donem'],
    ['company', 'tr', '/tr/sirket/yeni-donem'],
    ['company', 'en', '/en/company/yeni-donem'],
    ['deal', 'tr', '/tr/anlasma/yeni-donem'],
    ['deal', 'en', '/en/deal/yeni-donem'],
    ['section', 'tr', '/tr/bolum/yeni-donem'],
    ['section', 'en', '/en/section/yeni-donem'],
    ['topic', 'tr', '/tr/konu/yeni-donem'],
    ['topic', 'en', '/en/topic/yeni-donem'],
    ['author', 'tr', '/tr/yazar/yeni-donem'],
    ['author', 'en', '/en/author/yeni-donem'],
  ] as const)('of a %s in %s', (type, language, address) => {
    expect(addressOf({ type, slug: 'yeni-donem' }, language)).toBe(address)
    expect(destinationOf(address)).toEqual({ type, slug: 'yeni-donem', language })
    expect(patternOf(type, language).replace(':slug', 'yeni-donem')).toBe(address)
  })

  it('of the pages without an item', () => {
    expect(addressOfPage('front', 'tr')).toBe('/tr')
    expect(addressOfPage('saved', 'tr')).toBe('/tr/kaydedilenler')
    expect(addressOfPage('saved', 'en')).toBe('/en/saved')
    expect(addressOfPage('imprint', 'tr')).toBe('/tr/kunye')
    expect(destinationOf('/en/imprint')).toEqual({ page: 'imprint', language: 'en' })
    expect(destinationOf('/en')).toEqual({ page: 'front', language: 'en' })
  })

  it('of a file', () => {
    expect(addressOfFile('1-2', 'kapak 400x300.avif')).toBe('/media/1-2/kapak%20400x300.avif')
  })

  it.each([
    '',
    '/',
    '/de',
    '/tr/',
    '/tr/news/x',
    '/en/haber/x',
    '/tr/haber',
    '/tr/haber/',
    '/tr/haber/a/b',
    '/tr/kunye/x',
    '/tr/haber/%E0%A4%A',
    'tr/haber/x',
  ])('know nothing at %j', (path) => expect(destinationOf(path)).toBeUndefined())

  it('lead back to where they came from, and no two words are the same in a language', () => {
    const slug = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(
        fc.constantFrom(...pageTypes),
        slug,
        fc.constantFrom(...languages),
        (type, text, language) => {
          expect(destinationOf(addressOf({ type, slug: text }, language))).toEqual({
            type,
            slug: text,
            language,
          })
        },
      ),
    )
    for (const language of languages) {
      const words = Object.values(routes).map((one) => one[language])
      expect(new Set(words).size).toBe(words.length)
    }
  })
})
