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
