/** Claims as conversations. */
import fc from 'fast-check'

import type { DealClaim } from '@/items/types'
import { claimThreads, threadsAbout, type ClaimThread } from '@/reader/gather/claimThreads'

const claim = (key: string, answers: string | null = null, term: string | null = null): DealClaim => ({
  key,
  term,
  text: key,
  claimantKind: 'unknown',
  claimants: [],
  kind: 'rumour',
  source: { name: null, url: null },
  date: { date: null, precision: 'unknown' },
  answers,
})

const keysOf = (threads: ClaimThread[]): string[] =>
  threads.flatMap((thread) => [thread.claim.key, ...keysOf(thread.answers)])

describe('a conversation', () => {
  it('holds a claim, what answers it, and what answers that', () => {
    const [thread, ...others] = claimThreads([
      claim('denial', 'rumour'),
      claim('rumour'),
      claim('doubt', 'denial'),
    ])
    expect(others).toEqual([])
    expect(thread?.claim.key).toBe('rumour')
    expect(thread?.answers[0]?.claim.key).toBe('denial')
    expect(thread?.answers[0]?.answers[0]?.claim.key).toBe('doubt')
  })

  it('begins with a claim whose question is not there', () => {
    expect(keysOf(claimThreads([claim('denial', 'gone')]))).toEqual(['denial'])
  })

  it('is found by the term it is about', () => {
    const threads = claimThreads([claim('a', null, 'share'), claim('b'), claim('c', 'a')])
    expect(keysOf(threadsAbout('share', threads))).toEqual(['a', 'c'])
    expect(keysOf(threadsAbout(null, threads))).toEqual(['b'])
  })

  it('says every claim exactly once, however they answer each other, in rings too', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const answers = fc.dictionary(key, fc.option(key))
    fc.assert(
      fc.property(answers, (all) => {
        const claims = Object.entries(all).map(([each, answered]) => claim(each, answered))
        expect(keysOf(claimThreads(claims)).sort()).toEqual(Object.keys(all).sort())
      }),
    )
  })
})
