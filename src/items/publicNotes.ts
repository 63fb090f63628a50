import type { Correction, Language } from './types'
import { isoDate, rows, text, type Many } from './values'

/** The group `publicNotes` of a document, as the workflow writes it. */
export interface PublicNotesOfDocument {
  corrections?: unknown
  retraction?: unknown
}

interface StoredCorrection {
  number?: number
  at?: string
  wrong?: string
  right?: string
  weight?: string
}

const words: Record<Language, { wrong: string; right: string }> = {
  tr: { wrong: 'Yanlış', right: 'Doğru' },
  en: { wrong: 'Wrong', right: 'Right' },
}

/** What was corrected in public, oldest first. */
export function correctionsIn(
  notes: PublicNotesOfDocument | null | undefined,
  language: Language,
): Correction[] {
  return rows(notes?.corrections as Many<StoredCorrection>).flatMap((stored) => {
    const [date, wrong, right] = [isoDate(stored.at), text(stored.wrong), text(stored.right)]
    if (!date || !wrong || !right) return []
    return [
      {
        date,
        text: `${words[language].wrong}: ${wrong} ${words[language].right}: ${right}`,
        ...(stored.number === undefined ? {} : { number: stored.number }),
        wrong,
        right,
        weight: stored.weight === 'major' ? 'major' : 'minor',
      },
    ]
  })
}

export interface StoredRetraction {
  date: string
  reason: string
  notice: string
  /** Fields of the text that was public, by name. */
  of: Record<string, unknown>
}

/** Why a document was taken back in public; null while it is not. */
export function retractionIn(notes: PublicNotesOfDocument | null | undefined): StoredRetraction | null {
  const stored = notes?.retraction
  if (typeof stored !== 'object' || stored === null) return null
  const { at, reason, notice, of } = stored as Record<string, unknown>
  const date = isoDate(at)
  if (!date || !text(reason) || !text(notice)) return null
  return {
    date,
    reason: text(reason) ?? '',
    notice: text(notice) ?? '',
    of: typeof of === 'object' && of !== null ? { ...of } : {},
  }
}
