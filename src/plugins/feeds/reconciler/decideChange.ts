import { isDeepStrictEqual } from 'node:util'

import type { Decision, NewChange } from '../log/append'
import { isLive, isNotice, type Change, type GoneReason, type Publication, type Ref } from '../types'

export interface Comparison {
  ref: Ref
  language: string
  /** What the log says. */
  newest: Change | undefined
  /** What the document says: null when it is not public in this language. */
  publication: Publication | null
  /** What the public is told in its place, when it is not. */
  notice?: Publication | null
  /** Why it is not, when it is not. */
  reason: GoneReason
}

/** What has to be said so that the log says what the document says. Pure. */
export function decideChange({ ref, language, newest, publication, notice, reason }: Comparison): Decision {
  const about = { type: ref.type, document: ref.id, language, tagsBefore: newest?.tags ?? [] }
  if (publication) {
    const said = whatIsSaid(publication)
    if (!isLive(newest)) return { ...about, act: 'publish', reason: null, ...said }
    const same = isDeepStrictEqual(said, whatIsSaid(newest))
    return same ? 'nothing' : { ...about, act: 'update', reason: null, ...said }
  }
  if (notice) {
    const said = whatIsSaid(notice)
    const same = isNotice(newest) && newest.reason === reason && isDeepStrictEqual(said, whatIsSaid(newest))
    return same ? 'nothing' : { ...about, act: 'gone', reason, ...said }
  }
  if (!newest || (newest.act === 'gone' && !becomesRetracted(newest, reason))) return 'nothing'
  const { slug, datePublished } = newest
  return { ...about, act: 'gone', reason, tags: [], slug, datePublished, item: null }
}

/** What was taken away quietly may get a public reason later; any other reason changes nothing for the public. */
function becomesRetracted(newest: Change, reason: GoneReason): boolean {
  return reason === 'retracted' && newest.reason !== 'retracted'
}

type Said = Pick<NewChange, 'tags' | 'slug' | 'datePublished' | 'item'>

/** In the form in which a database gives it back: no undefined, no dates, tags in one order. */
function whatIsSaid({ tags, slug, datePublished, item }: Publication): Said {
  return {
    tags: [...new Set(tags)].sort(),
    slug,
    datePublished,
    item: JSON.parse(JSON.stringify(item)) as unknown,
  }
}
