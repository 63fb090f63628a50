import { bodyText } from '@/hooks/mentions/bodyText'
import { mergeMentions, type MentionRow } from '@/hooks/mentions/mergeMentions'
import type { Mention, MentionReason } from '@/hooks/mentions/nameIndex'

const company = (id: string) => ({ relationTo: 'companies', value: id })
const row = (id: string, status: MentionRow['status'], more: Partial<MentionRow> = {}): MentionRow => ({
  id: `row-${id}-${status}`,
  name: id,
  subject: company(id),
  reason: 'name',
  status,
  ...more,
})
const found = (id: string, text = id, reason: MentionReason = 'name'): Mention => ({
  start: 0,
  end: text.length,
  text,
  subjects: [{ subject: { type: 'company', id }, reason }],
})

describe('mergeMentions', () => {
  it.each<[string, MentionRow[], Mention[], MentionRow[]]>([
    ['nothing', [], [], []],
    [
      'a new name',
      [],
      [found('a')],
      [{ name: 'a', subject: company('a'), reason: 'name', status: 'suggested' }],
    ],
    ['a name found twice', [row('a', 'suggested')], [found('a'), found('a')], [row('a', 'suggested')]],
    ['a suggestion that is gone', [row('a', 'suggested')], [], []],
    [
      'a suggestion with a better reason: the row stays, and says so',
      [row('a', 'suggested', { name: 'Azure', reason: 'product' })],
      [found('a', 'Azure', 'product'), found('a', 'A')],
      [row('a', 'suggested', { name: 'A' })],
    ],
    [
      'decisions, found or not',
      [row('a', 'accepted', { name: 'own' }), row('b', 'dismissed')],
      [found('a')],
      [row('a', 'accepted', { name: 'own' }), row('b', 'dismissed')],
    ],
    [
      'a suggestion before its decision',
      [row('a', 'suggested'), row('a', 'accepted')],
      [found('a')],
      [row('a', 'accepted')],
    ],
    ['two decisions: the first', [row('a', 'dismissed'), row('a', 'accepted')], [], [row('a', 'dismissed')]],
    [
      'rows that somebody is filling in',
      [{ name: '' }, { name: 'x', subject: null, status: 'suggested' }],
      [],
      [{ name: '' }, { name: 'x', subject: null, status: 'suggested' }],
    ],
    [
      'a populated subject',
      [row('a', 'accepted', { subject: { relationTo: 'companies', value: { id: 'a', name: 'A' } } })],
      [found('a')],
      [row('a', 'accepted', { subject: { relationTo: 'companies', value: { id: 'a', name: 'A' } } })],
    ],
  ])('%s', (_name, rows, mentions, expected) => {
    expect(mergeMentions(rows, mentions)).toEqual(expected)
    expect(mergeMentions(mergeMentions(rows, mentions), mentions)).toEqual(expected)
  })
})

describe('bodyText', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const state = (...children: unknown[]) => ({ root: { type: 'root', children } })

  it('keeps a name together over formats and links, and apart over blocks', () => {
    const paragraph = {
      type: 'paragraph',
      children: [text('Sam '), { type: 'link', children: [text('Alt')] }, text('man')],
    }
    const words = bodyText(
      state(
        paragraph,
        { type: 'quote', children: [text('Sam')] },
        { type: 'heading', children: [text('Altman')] },
      ),
    )
    expect(words).toContain('Sam Altman')
    expect(words).toMatch(/Sam\n+Altman/)
  })

  it('reads the prose of blocks and captions, and nothing else of them', () => {
    const words = bodyText(
      state(
        {
          type: 'block',
          fields: {
            blockType: 'keyFacts',
            items: [
              { id: 'x', text: 'one' },
              { id: 'y', text: 'two' },
            ],
          },
        },
        { type: 'block', fields: { blockType: 'pullQuote', text: 'three', attribution: 'four' } },
        { type: 'upload', value: 'id', fields: { caption: 'five', credit: 'not this' } },
      ),
    )
    expect(words.split(/\n+/).filter(Boolean)).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it.each([undefined, null, 'text', 3, [], {}, { root: null }, { root: { children: [null, 'x', 3] } }])(
    'has no words of %j',
    (value) => expect(bodyText(value).replace('x', '').trim()).toBe(''),
  )

  it('survives a body that is nested 100,000 deep', () => {
    let node: unknown = text('deep')
    for (let depth = 0; depth < 100_000; depth++) node = { type: 'paragraph', children: [node] }
    expect(bodyText(state(node)).trim()).toBe('deep')
  })
})
