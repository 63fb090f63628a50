import { AhoCorasick } from '@monyone/aho-corasick/greedy'

import { foldText, type CaseRule } from './foldText'

export interface Subject {
  type: 'company' | 'person'
  id: string
}

/** Why a text suggests a subject: by its name, another name of it, or the name of a product. */
export type MentionReason = 'name' | 'alias' | 'product'

/** One name of a company or person. */
export interface SubjectName {
  subject: Subject
  text: string
  reason: MentionReason
}

/** A name in a text. `text` is as it is written there; offsets are UTF-16 units of the original text. */
export interface Mention {
  start: number
  end: number
  text: string
  /** Usually one. More when companies share a name. Each subject once, by its best reason. */
  subjects: { subject: Subject; reason: MentionReason }[]
}

/** All names, ready to be looked for. Made by {@link buildNameIndex}. */
export interface NameIndex {
  size: number
  any: NameSearch
  exact: NameSearch
}

interface NameSearch {
  names: Map<string, Mention['subjects']>
  automaton: AhoCorasick
}

const rank: Record<MentionReason, number> = { name: 0, alias: 1, product: 2 }
const fewLetters = 3

/**
 * Builds the index of names (Aho–Corasick), in time linear in the length of all names.
 * Names of three letters or less match their exact case only ("Arm", not "arm"); a name without any
 * letter or digit is left out.
 */
export function buildNameIndex(names: SubjectName[]): NameIndex {
  const exact = names.filter(({ text }) => lettersIn(text) <= fewLetters)
  const any = names.filter(({ text }) => lettersIn(text) > fewLetters)
  return { size: names.length, any: search(any, 'any'), exact: search(exact, 'exact') }
}

/**
 * The names in a text: whole words (a Turkish suffix after an apostrophe is a word of its own), the
 * leftmost and longest first, none over another, in the order of the text. Time is linear in the text,
 * however many names there are. Short, case-sensitive names yield to longer ones.
 */
export function findMentions(index: NameIndex, text: string): Mention[] {
  const long = found(index.any, text, 'any')
  const short = found(index.exact, text, 'exact')
  return inOrderWithoutOverlap(long, short)
}

function search(names: SubjectName[], caseRule: CaseRule): NameSearch {
  const subjects = new Map<string, Mention['subjects']>()
  for (const { text, subject, reason } of names) {
    const key = foldText(text.trim().replace(/\s+/gu, ' '), caseRule).folded
    if (lettersIn(text) > 0) subjects.set(key, withSubject(subjects.get(key) ?? [], { subject, reason }))
  }
  return { names: subjects, automaton: new AhoCorasick([...subjects.keys()]) }
}

function withSubject(known: Mention['subjects'], added: Mention['subjects'][number]): Mention['subjects'] {
  const same = known.find(
    ({ subject }) => subject.type === added.subject.type && subject.id === added.subject.id,
  )
  if (!same) return [...known, added]
  return rank[same.reason] <= rank[added.reason] ? known : known.map((one) => (one === same ? added : one))
}

function found({ names, automaton }: NameSearch, text: string, caseRule: CaseRule): Mention[] {
  if (names.size === 0) return []
  const { folded, starts, ends } = foldText(text, caseRule)
  return automaton.matchInText(folded).map(({ begin, end, keyword }) => {
    const first = starts[begin] ?? 0
    const last = ends[end - 1] ?? text.length
    return { start: first, end: last, text: text.slice(first, last), subjects: names.get(keyword) ?? [] }
  })
}

/** Both lists are in order and free of overlaps in themselves; the first one wins. */
function inOrderWithoutOverlap(winners: Mention[], others: Mention[]): Mention[] {
  const all = [...winners]
  let next = 0
  for (const other of others) {
    while ((winners[next]?.end ?? Infinity) <= other.start) next++
    if ((winners[next]?.start ?? Infinity) >= other.end) all.push(other)
  }
  return all.sort((a, b) => a.start - b.start)
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
