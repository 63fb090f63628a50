import fc from 'fast-check'
import type { CollectionConfig, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { ValidationError } from 'payload'

import { validateCleanText, withCleanText } from '@/fields/cleanText'
import { forbiddenCharacterIn, forbiddenTextsIn } from '@/fields/forbiddenCharacters'

const forbiddenCodes = [
  ...Array.from({ length: 32 }, (_, code) => code).filter((code) => ![9, 10, 13].includes(code)),
  0xfffe,
  0xffff,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
]
const request = (language: 'tr' | 'en') =>
  ({ i18n: { language }, payload: { config: {} }, t: (key: string) => key }) as unknown as PayloadRequest

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  children: texts.map((text) => ({ type: 'text', text })),
})
const richText = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('ALL-2: forbidden characters', () => {
  it.each(forbiddenCodes)('refuses code %i, and says its code and place', (code) => {
    const character = String.fromCharCode(code)
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    expect(forbiddenCharacterIn(`Ağ😀${character}x`)).toEqual({ code: name, place: 4 })
  })

  it('lets everything pass that XML allows', () => {
    const allowed = fc
      .integer({ min: 9, max: 0x10ffff })
      .filter((code) => (code >= 0x20 || [9, 10, 13].includes(code)) && !(code >= 0xd800 && code <= 0xdfff))
      .filter((code) => code !== 0xfffe && code !== 0xffff)
    fc.assert(
      fc.property(fc.array(allowed), (codes) => {
        expect(forbiddenCharacterIn(String.fromCodePoint(...codes))).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a plain field', { headline: 'a\u0000' }, [{ path: 'headline', code: 'U+0000', place: 2 }]],
    [
      'a field with many texts',
      { aliases: ['a', '\u0008'] },
      [{ path: 'aliases', code: 'U+0008', place: 1 }],
    ],
    ['a group', { meta: { title: '\uffff' } }, [{ path: 'meta.title', code: 'U+FFFF', place: 1 }]],
    ['a row', { sources: [{}, { name: '\u000b' }] }, [{ path: 'sources.1.name', code: 'U+000B', place: 1 }]],
    ['all languages', { name: { en: '\u0001' } }, [{ path: 'name.en', code: 'U+0001', place: 1 }]],
    [
      'a text node of rich text',
      { body: richText(paragraph('a'), { type: 'list', children: [paragraph('b', 'c\ud800')] }) },
      [{ path: 'body', block: 2, code: 'U+D800', place: 2 }],
    ],
    [
      'a field of a block within rich text, within a layout block',
      {
        layout: [
          { blockType: 'x', body: richText({ type: 'block', fields: { items: [{ text: '\u001f' }] } }) },
        ],
      },
      [{ path: 'layout.0.body', block: 1, code: 'U+001F', place: 1 }],
    ],
    ['numbers, dates, files and null', { a: 1, b: new Date(), c: null, d: Buffer.from('\u0000') }, []],
  ])('finds the field: %s', (_name, data, found) => {
    expect(forbiddenTextsIn(data)).toEqual(found)
  })

  it('finds them all, in the order of the form', () => {
    const texts = forbiddenTextsIn({ a: '\u0001', b: [{ c: '\u0002' }, { c: '\u0003' }], d: '\u0004' })
    expect(texts.map(({ path }) => path)).toEqual(['a', 'b.0.c', 'b.1.c', 'd'])
  })

  it('survives data that is nested 200,000 deep', () => {
    let data: unknown = '\u0000'
    for (let depth = 0; depth < 100_000; depth++) data = [{ a: data }]
    expect(() => forbiddenTextsIn({ body: richText(data) })).not.toThrow()
    expect(forbiddenTextsIn({ body: richText(data) })).toHaveLength(1)
  })
})

describe('ALL-2: the message at the field', () => {
  it('names code and place in the language of the person', () => {
    expect(validateCleanText('ab\u0007', { req: request('tr') })).toBe(
      'Burada kullanılamayan görünmez bir karakter var: U+0007 (3. karakter). Silip yeniden deneyin.',
    )
    expect(validateCleanText(['ok', 'ab\u0007'], { req: request('en') })).toBe(
      'There is an invisible character that cannot be used here: U+0007 (character 3). Delete it and try again.',
    )
    expect(validateCleanText('sekme\t satır\r\n 😀', { req: request('tr') })).toBe(true)
    expect(validateCleanText(null, { req: request('tr') })).toBe(true)
  })
})

const noon: CollectionConfig = {
  slug: 'noon',
  hooks: { beforeValidate: [() => ({ other: true })] },
  fields: [
    { name: 'plain', type: 'text', required: true },
    { type: 'row', fields: [{ name: 'inRow', type: 'textarea' }] },
    { name: 'group', type: 'group', fields: [{ name: 'inGroup', type: 'text' }] },
    { name: 'rows', type: 'array', fields: [{ name: 'inArray', type: 'text' }] },
    { name: 'blocks', type: 'blocks', blocks: [{ slug: 'b', fields: [{ name: 'inBlock', type: 'text' }] }] },
    { type: 'collapsible', label: 'c', fields: [{ name: 'inCollapsible', type: 'text' }] },
    {
      type: 'tabs',
      tabs: [{ label: 't', fields: [{ name: 'inTab', type: 'text', validate: () => 'own' }] }],
    },
    { name: 'number', type: 'number' },
  ],
}

describe('withCleanText', () => {
  const clean = withCleanText(noon)
  const validations = () => {
    const found: Record<string, TextFieldSingleValidation> = {}
    JSON.stringify(clean.fields, (_key, value: { name?: string; validate?: TextFieldSingleValidation }) => {
      if (value?.name && value.validate) found[value.name] = value.validate
      return value
    })
    return found
  }
  const ask = (name: string, value: string | null, options: object = {}) =>
    validations()[name]?.(value, { req: request('en'), ...options } as never)

  it('reaches text fields wherever they are', () => {
    const names = ['inArray', 'inBlock', 'inCollapsible', 'inGroup', 'inRow', 'inTab', 'plain']
    expect(Object.keys(validations()).sort()).toEqual(names)
    for (const name of names) expect(ask(name, '\u0000')).toContain('U+0000')
  })

  it("keeps Payload's own check and the field's", () => {
    expect(ask('plain', '', { required: true })).toBe('validation:required')
    expect(ask('plain', 'fine', { required: true })).toBe(true)
    expect(ask('inTab', 'fine')).toBe('own')
  })

  it('leaves the configuration that it was given as it was, and keeps its hooks', () => {
    expect(noon.fields[0]).toEqual({ name: 'plain', type: 'text', required: true })
    expect(noon.hooks?.beforeValidate).toHaveLength(1)
    expect(clean.hooks?.beforeValidate?.[1]).toBe(noon.hooks?.beforeValidate?.[0])
  })

  it('refuses a save, a draft too, with the paths of all fields', () => {
    const save = (data: unknown) =>
      clean.hooks?.beforeValidate?.[0]?.({ collection: { slug: 'noon' }, data, req: request('tr') } as never)
    expect(save({ _status: 'draft', plain: 'temiz' })).toBeUndefined()
    try {
      void save({ _status: 'draft', plain: '\u0000', rows: [{ inArray: '\ud83d' }] })
      throw new Error('was not refused')
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError)
      expect((error as ValidationError).data.errors).toMatchObject([
        { path: 'plain', message: expect.stringContaining('U+0000 (1. karakter)') as string },
        { path: 'rows.0.inArray', message: expect.stringContaining('U+D83D') as string },
      ])
    }
  })
})
