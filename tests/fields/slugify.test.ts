import fc from 'fast-check'
import { slugOf } from '@/fields/slugify'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const turkish = fc
  .array(fc.constantFrom(..."abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ0123456789 '’-.,%"), {
    maxLength: 300,
  })
  .map((letters) => letters.join(''))

describe('slugOf', () => {
  it.each([
    ['İstanbul', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ÇĞIİÖŞÜ çğıiöşü', 'cgiiosu-cgiiosu'],
    ["OpenAI'ın yeni dönemi", 'openai-in-yeni-donemi'],
    ['OpenAI’ın yeni dönemi', 'openai-in-yeni-donemi'],
    ['OpenAIʼın yeni dönemi', 'openai-in-yeni-donemi'],
    ['  Gelirin % 20’si -- Microsoft’un  ', 'gelirin-20-si-microsoft-un'],
    ['AT&T: 500 milyar $', 'at-t-500-milyar'],
    ['Cafe\u0301 Ａｒｍ ﬁnans', 'cafe-arm-finans'],
    ['Москва', 'moskva'],
    ['中国', '4e2d-56fd'],
    ['Ь', '44c'],
    ['', ''],
    ['… — !', ''],
  ])('%j becomes %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('is cut between words at 80 characters, and keeps a word that ends just there', () => {
    const eighty = `${'a'.repeat(39)} ${'b'.repeat(40)}`
    expect(slugOf(`${eighty} son`)).toBe(eighty.replace(' ', '-'))
    expect(slugOf(`${eighty}b son`)).toBe('a'.repeat(39))
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80))
  })

  it('is made of lower-case ASCII words, is at most 80 long, and is its own slug, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, turkish), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
      { numRuns: 2000 },
    )
  })

  it('is never empty for a text with a letter or a digit, in any script', () => {
    const letterOrDigit = fc.integer({ min: 0x20, max: 0x2ffff }).map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(
        letterOrDigit.filter((sign) => /[\p{L}\p{N}]/u.test(sign)),
        anyText,
        (sign, around) => {
          expect(slugOf(sign)).not.toBe('')
          expect(slugOf(around + sign)).not.toBe('')
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('does not depend on how accents are encoded', () => {
    fc.assert(
      fc.property(turkish, (text) => {
        expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')))
      }),
    )
  })
})
