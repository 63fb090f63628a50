/** What a notification says, in the bell and by mail. Pure. */
import type { TextKey } from '../translations/en'
import type { About, NotificationKind } from './kinds'

const sentences: Record<NotificationKind, TextKey> = {
  mention: 'toldMention',
  answer: 'toldAnswer',
  assigned: 'toldAssigned',
  moved: 'toldMoved',
  failing: 'toldFailing',
}

interface Told {
  kind: NotificationKind
  about: About
  byName: string
}

type Speak = (key: TextKey, values?: Record<string, string>) => string

/** "Deniz Ak mentioned you: The headline". */
export function sentenceOf({ byName, kind }: Told, title: string, t: Speak): string {
  return t(sentences[kind], { name: byName || t('theServer'), title })
}

/** What was written, which act it was, or why something fails. */
export function detailOf({ about }: Pick<Told, 'about'>, language: string): string {
  const { act, message, text } = about
  return text ?? act?.[language] ?? act?.en ?? message?.[language] ?? message?.en ?? ''
}
