/** A text made comparable, with the way back to the original. */
export interface FoldedText {
  /** What names are looked for in. Holds {@link wordEdge} where a word begins or ends. */
  folded: string
  /** For each UTF-16 unit of `folded`, the offset in the original at which the character behind it begins. */
  starts: Int32Array
  /** … and the offset after its end. An edge of a word has `start === end`. */
  ends: Int32Array
}

export type CaseRule = 'any' | 'exact'

/** Stands where a word begins or ends, so that names match whole words only. No text keeps one of its own. */
export const wordEdge = '\u0000'

const dotAbove = '\u0307'
const letterOrDigit = /[\p{L}\p{N}]/u
const mark = /\p{M}/u
const apostrophes = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/
const hyphens = /[\u2010\u2011]/
/** Soft hyphens, joiners, the byte order mark: they are inside words, and nobody sees them. */
const invisible = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/

/**
 * Folds a text for the search of names, in time linear in its length:
 * - `any` case: "NVIDIA", "Nvidia" and "NVİDİA" are one. I, İ, ı and i are all "i", which is what
 *   both Turkish and English writers need; other letters by Unicode's case mappings. `exact` keeps case.
 * - However letters with marks are encoded (ü, u + U+0308), they are one.
 * - All apostrophes are "'", all hyphens "-", runs of spaces one space. A line break stays one: no name
 *   goes over it.
 */
export function foldText(text: string, caseRule: CaseRule): FoldedText {
  const fold = new Fold(caseRule === 'any')
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const end = at + (code > 0xffff ? 2 : 1)
    fold.add(foldedCharacter(code, caseRule), at, end)
    at = end
  }
  return fold.finish(text.length)
}

class Fold {
  private readonly parts: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private last = ''
  private inWord = false

  constructor(private readonly withoutDots: boolean) {}

  add({ folded, kind }: FoldedCharacter, start: number, end: number): void {
    if (kind === 'mark') return this.addMark(folded, end, start)
    if (kind === 'invisible') return
    const isWord = kind === 'word'
    if (isWord !== this.inWord) this.push(wordEdge, start, start)
    this.inWord = isWord
    if (kind === 'space' && (this.last === ' ' || this.last === '\n')) return this.joinSpaces(folded, end)
    this.push(folded, start, end)
  }

  finish(length: number): FoldedText {
    if (this.inWord) this.push(wordEdge, length, length)
    return {
      folded: this.parts.join(''),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    }
  }

  /** A mark belongs to the letter before it, and is no end of a word. The dot of İ goes: İ is i. */
  private addMark(folded: string, end: number, start: number): void {
    if (this.withoutDots && folded === dotAbove && this.last.endsWith('i')) {
      this.ends[this.ends.length - 1] = end
    } else {
      this.push(folded, start, end)
    }
  }

  private joinSpaces(folded: string, end: number): void {
    if (folded === '\n') this.parts[this.parts.length - 1] = this.last = '\n'
    this.ends[this.ends.length - 1] = end
  }

  private push(folded: string, start: number, end: number): void {
    this.parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.last = folded
  }
}

interface FoldedCharacter {
  folded: string
  kind: 'word' | 'mark' | 'space' | 'invisible' | 'other'
}

/** By code point, sparse. */
const known: Record<CaseRule, (FoldedCharacter | undefined)[]> = { any: [], exact: [] }
const lastRemembered = 0x2fff

/** Remembered for the alphabets: a newsroom's texts use a few hundred characters. */
function foldedCharacter(code: number, caseRule: CaseRule): FoldedCharacter {
  const remembered = known[caseRule][code]
  if (remembered) return remembered
  const folded = foldCharacter(String.fromCodePoint(code), caseRule)
  if (code <= lastRemembered) known[caseRule][code] = folded
  return folded
}

function foldCharacter(character: string, caseRule: CaseRule): FoldedCharacter {
  if (invisible.test(character)) return { folded: '', kind: 'invisible' }
  if (character === wordEdge) return { folded: ' ', kind: 'space' }
  if (/\s/u.test(character))
    return { folded: /[\n\r\u2028\u2029]/.test(character) ? '\n' : ' ', kind: 'space' }
  if (apostrophes.test(character)) return { folded: "'", kind: 'other' }
  if (hyphens.test(character)) return { folded: '-', kind: 'other' }
  const folded = caseRule === 'exact' ? character.normalize('NFD') : withoutCase(character)
  if (mark.test(character)) return { folded, kind: 'mark' }
  return { folded, kind: letterOrDigit.test(character) ? 'word' : 'other' }
}

/** By upper case first: "ς" and "σ", "ß" and "ss", "ı" and "i" become one. */
function withoutCase(character: string): string {
  const folded = character.toUpperCase().toLowerCase().normalize('NFD')
  return folded === `i${dotAbove}` ? 'i' : folded
}
