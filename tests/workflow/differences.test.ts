/** What somebody is shown of a newer text: where two values begin to differ, and documents of one language beside stored ones. */
import { contentOf } from '@/plugins/workflow/approval/content'
import type { ContentField } from '@/plugins/workflow/approval/contentFields'
import { inOneLanguage, unlocalized } from '@/plugins/workflow/approval/oneLanguage'
import { excerpts } from '@/plugins/workflow/locks/excerpts'

describe('two texts', () => {
  it('are shown whole while they are short', () => {
    expect(excerpts('Bir', 'İki')).toEqual(['Bir', 'İki'])
    expect(excerpts('', 'İki')).toEqual(['', 'İki'])
  })

  it('are cut to where they begin to differ, at a word, and where they become long', () => {
    const same = 'Merkez Bankası bugünkü toplantısında politika faizini '
    const [before, after] = excerpts(`${same}değiştirmedi. ${'x'.repeat(200)}`, `${same}indirdi.`)
    expect(after).toBe('…toplantısında politika faizini indirdi.')
    expect(before).toMatch(/^…toplantısında politika faizini değiştirmedi\. x+…$/)
    expect(before.length).toBeLessThan(90)
  })
})

describe('a document of one language', () => {
  const text = (name: string, localized: boolean): ContentField => ({ name, kind: 'plain', localized })
  const fields: ContentField[] = [
    text('name', true),
    text('code', false),
    { name: 'terms', kind: 'rows', localized: false, fields: [text('summary', true)] },
    { name: 'parts', kind: 'blocks', localized: true, blocks: { quote: [text('words', false)] } },
    { name: 'meta', kind: 'group', localized: false, fields: [text('title', true)] },
  ]
  const stored = {
    name: { tr: 'Ad', en: 'Name' },
    code: 'x',
    terms: [{ id: 1, summary: { tr: 'Özet', en: 'Summary' } }],
    parts: { tr: [{ id: 2, blockType: 'quote', words: 'Söz' }], en: [] },
    meta: { title: { tr: 'Başlık' } },
  }

  it('has the content of the stored one in that language, whatever rows are called in forms', () => {
    const read = (language: string) => contentOf(unlocalized(fields), inOneLanguage(fields, stored, language))
    const inForm = {
      name: 'Ad',
      code: 'x',
      terms: [{ id: 'a', summary: 'Özet' }],
      parts: [{ id: 'b', blockType: 'quote', words: 'Söz' }],
      meta: { title: 'Başlık' },
    }
    expect(contentOf(unlocalized(fields), inForm)).toEqual(read('tr'))
    expect(contentOf(unlocalized(fields), { ...inForm, terms: [{ summary: 'Başka' }] })).not.toEqual(
      read('tr'),
    )
    expect(read('en')).toEqual({ name: 'Name', code: 'x', terms: [{ summary: 'Summary' }] })
  })
})
