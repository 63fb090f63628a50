import { findMentions, type Mention, type NameIndex } from '@/hooks/mentions/nameIndex'

const MOST_REMEMBERED = 20_000
const SENTENCE_END = /(?<=[.!?]) /

/**
 * {@link findMentions}, for many texts that are made of the same sentences: the
 * mentions of each line and sentence are found once. No name goes over a line
 * break; where one has the end of a sentence in it, lines stay whole.
 * Offsets are those within the part.
 */
export function mentionsFinder(index: NameIndex): (text: string) => Mention[] {
  const known = new Map<string, Mention[]>()
  const names = [...index.any.names.keys(), ...index.exact.names.keys()]
  const linesStayWhole = names.some((name) => /[.!?]\P{L}* /u.test(name))

  function mentionsIn(part: string): Mention[] {
    const before = known.get(part)
    if (before) return before
    const found = findMentions(index, part)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(part, found)
    return found
  }
  const partsOf = (line: string) => (linesStayWhole ? [line] : line.split(SENTENCE_END))
  return (text) => text.split('\n').flatMap(partsOf).flatMap(mentionsIn)
}
