import fc from 'fast-check'

import {
  buildNameIndex,
  findMentions,
  type MentionReason,
  type SubjectName,
} from '@/hooks/mentions/nameIndex'

const named = (id: string, text: string, reason: MentionReason = 'name'): SubjectName => ({
  subject: { type: id === 'altman' ? 'person' : 'company', id },
  text,
  reason,
})
const story = buildNameIndex([
  named('microsoft', 'Microsoft'),
  named('microsoft', 'Azure', 'product'),
  named('openai', 'OpenAI'),
  named('arm', 'Arm'),
  named('nvidia', 'Nvidia'),
  named('oracle', 'Oracle'),
  named('altman', 'Sam Altman'),
  named('sisecam', 'Şişecam'),
  named('isbank', 'Türkiye İş Bankası'),
  named('bank', 'İş Bankası', 'alias'),
  named('yahoo', 'Yahoo!'),
  named('rolls', 'Rolls-Royce'),
  named('three', '3M'),
])
const foundIn = (text: string) =>
  findMentions(story, text).map(
    (mention) => `${mention.subjects.map((one) => one.subject.id).join('+')}:${mention.text}`,
  )

describe('findMentions', () => {
  it.each([
    ["OpenAI’ın ve OpenAI'ın", ['openai:OpenAI', 'openai:OpenAI']],
    [
      "Microsoft'a Microsoft’un MICROSOFTʼUN",
      ['microsoft:Microsoft', 'microsoft:Microsoft', 'microsoft:MICROSOFT'],
    ],
    [
      "NVIDIA, Nvidia'nın, NVİDİA, nvıdıa",
      ['nvidia:NVIDIA', 'nvidia:Nvidia', 'nvidia:NVİDİA', 'nvidia:nvıdıa'],
    ],
    ['NVI\u0307DI\u0307A’nın', ['nvidia:NVI\u0307DI\u0307A']],
    ['Arm’ın ve (Arm)', ['arm:Arm', 'arm:Arm']],
    ['arm Armağan ARM an arm farm Army', []],
    ['Azure’da', ['microsoft:Azure']],
    ['Azureda, MyAzure, Azure2, Azüre', []],
    [
      'SIŞECAM ŞİŞECAM şişecam Şis\u0327ecam',
      ['sisecam:ŞİŞECAM', 'sisecam:şişecam', 'sisecam:Şis\u0327ecam'],
    ],
    ['Sam  Altman, Sam\u00A0Altman', ['altman:Sam  Altman', 'altman:Sam\u00A0Altman']],
    ['Sam\nAltman', []],
    ['Türkiye İş Bankası ile iş bankası', ['isbank:Türkiye İş Bankası', 'bank:iş bankası']],
    ['Yahoo!’nun, Yahoo', ['yahoo:Yahoo!']],
    ['Rolls\u2011Royce', ['rolls:Rolls\u2011Royce']],
    ['Open\u00ADAI', ['openai:Open\u00ADAI']],
    ['3M, 3m, 13M', ['three:3M']],
    ['😀Nvidia😀', ['nvidia:Nvidia']],
    ['', []],
  ])('in %j finds %j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it('says why, and prefers the name to the alias to the product', () => {
    const index = buildNameIndex([
      named('a', 'Meta', 'product'),
      named('a', 'META', 'alias'),
      named('b', 'Meta'),
      named('a', 'meta', 'product'),
    ])
    expect(findMentions(index, 'Meta')).toEqual([
      {
        start: 0,
        end: 4,
        text: 'Meta',
        subjects: [
          { subject: { type: 'company', id: 'a' }, reason: 'alias' },
          { subject: { type: 'company', id: 'b' }, reason: 'name' },
        ],
      },
    ])
  })

  it('leaves out names without a letter or a digit', () => {
    const index = buildNameIndex([named('a', '!!!'), named('b', '  '), named('c', '')])
    expect(findMentions(index, 'a !!!  b')).toEqual([])
  })

  it('keeps a shorter name that a longer one only almost covers', () => {
    const index = buildNameIndex([
      named('a', 'Open'),
      named('b', 'Open Global'),
      named('c', 'Glo'),
      named('d', 'X'),
    ])
    const ids = (text: string) => findMentions(index, text).map(({ subjects }) => subjects[0]?.subject.id)
    expect(ids('Open Globalization')).toEqual(['a'])
    expect(ids('Open Global')).toEqual(['b'])
    expect(ids('Open Glo X')).toEqual(['a', 'c', 'd'])
  })
})

const first = fc.constantFrom(...'aAbBçÇğıIİiöşŞé3')
const next = fc.constantFrom(...'aAbBçÇğıIİiöşŞ\u0301\u0307é3😀')
const word = fc.tuple(first, fc.array(next, { maxLength: 3 })).map(([one, more]) => one + more.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const longName = name.filter((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length > 3)
const glue = fc.constantFrom(' ', ', ', '’ın ', "'a ", '\n', ' (', ') ', ' - ', '…', '')
const soup = fc.array(fc.oneof(name, glue), { maxLength: 30 }).map((parts) => parts.join(''))
const names = (texts: string[]) => buildNameIndex(texts.map((text, at) => named(String(at), text)))

describe('findMentions, for any names and texts', () => {
  it('finds every planted name, at its place, whatever follows its apostrophe', () => {
    fc.assert(
      fc.property(
        longName,
        fc.constantFrom('', '’ın', "'a", '.', ' '),
        soup,
        soup,
        (planted, suffix, before, after) => {
          const text = `${before}\n${planted}${suffix}\n${after}`
          const start = before.length + 1
          const mention = findMentions(names([planted]), text).find((one) => one.start === start)
          expect(mention?.text).toBe(planted)
          expect(mention?.end).toBe(start + planted.length)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never finds a name inside another word', () => {
    const wordLetter = fc.constantFrom(...'abçğıİöŞ3é')
    fc.assert(
      fc.property(longName, wordLetter, fc.boolean(), (planted, letter, inFront) => {
        fc.pre(!/[^\p{L}\p{N}\p{M}]\p{M}*$/u.test(planted))
        const text = inFront ? `${letter}${planted}` : `${planted}${letter}`
        expect(findMentions(names([planted]), text)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('gives offsets in the original text, in order, without overlaps, at edges of words', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), soup, (all, text) => {
        let last = 0
        for (const mention of findMentions(names(all), text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          const around = text.slice(0, mention.start) + '\u0000' + text.slice(mention.end)
          if (/^[\p{L}\p{N}]/u.test(mention.text)) expect(around).not.toMatch(/[\p{L}\p{N}]\u0000/u)
          if (/[\p{L}\p{N}]$/u.test(mention.text)) expect(around).not.toMatch(/\u0000[\p{L}\p{N}]/u)
          last = mention.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('takes the leftmost and longest, as the plain way of looking would', () => {
    const words = fc.array(fc.constantFrom('Alfa', 'Beta', 'Gama'), { minLength: 1, maxLength: 4 })
    const text = fc.array(fc.constantFrom('alfa', 'beta', 'gama', 'delta'), { maxLength: 25 })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), text, (all, textWords) => {
        const expected: string[] = []
        for (let at = 0; at < textWords.length;) {
          const rest = textWords.slice(at).join(' ') + ' '
          const fitting = all.filter((one) => rest.startsWith(`${one.join(' ').toLowerCase()} `))
          const longest = Math.max(0, ...fitting.map((one) => one.length))
          if (longest > 0) expected.push(textWords.slice(at, at + longest).join(' '))
          at += Math.max(1, longest)
        }
        const index = names(all.map((one) => one.join(' ')))
        expect(findMentions(index, textWords.join(' ')).map((mention) => mention.text)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('survives any text and any name', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 })
    const brokenToo = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes))
    const whatever = fc.oneof(anything, brokenToo)
    fc.assert(
      fc.property(fc.array(whatever), whatever, (all, text) => {
        for (const mention of findMentions(names(all), `${text} ${all.join(' ')}`)) {
          expect(mention.subjects.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('stays linear when names are made of each other', () => {
    const nested = names(Array.from({ length: 300 }, (_, count) => 'aaaa '.repeat(count + 1)))
    const time = (repeats: number) => {
      const text = 'aaaa '.repeat(repeats)
      const start = performance.now()
      findMentions(nested, text)
      return performance.now() - start
    }
    time(20_000)
    const [small, large] = [time(20_000), time(80_000)]
    expect(large).toBeLessThan(Math.max(small * 12, 200))
  })
})
