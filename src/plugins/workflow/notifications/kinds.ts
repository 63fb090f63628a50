/** What people are told of, and whether by mail as well. Pure, and the same in browser and server. */
import type { Texts } from '../types'

/** In the order in which they are offered. */
export const notificationKinds = ['mention', 'answer', 'assigned', 'moved', 'failing'] as const

/**
 * "mention", "answer": in a note. "assigned": to the one who is told. "moved": an act on a text that they have written
 * on or submitted. "failing": something has not happened at its time.
 */
export type NotificationKind = (typeof notificationKinds)[number]

/** Beside who and which document. */
export interface About {
  /** What the note says, its beginning. */
  text?: string
  /** Label of the act. */
  act?: Texts
  /** Why it fails, in each language of the admin. */
  message?: Record<string, string>
}

/** What somebody has chosen; kept where Payload keeps what people choose in its admin. */
export interface NotificationChoice {
  /** Whether by mail as well; the bell always tells. */
  mail: Record<NotificationKind, boolean>
  /** Of the mail: that of the admin when it was chosen. */
  language?: string
}

/** Key of Payload's preferences. */
export const choiceKey = 'workflow-notifications'

const otherwise: NotificationChoice['mail'] = {
  mention: true,
  answer: true,
  assigned: true,
  moved: false,
  failing: true,
}

/** What is stored of a choice, completed: by mail comes what waits for an answer, and what goes wrong. */
export function choiceOf(stored: unknown): NotificationChoice {
  const { language, mail } = (stored ?? {}) as { language?: unknown; mail?: Record<string, unknown> }
  const chosen = notificationKinds.map((kind) => [kind, mail?.[kind] ?? otherwise[kind]] as const)
  return {
    mail: Object.fromEntries(chosen) as NotificationChoice['mail'],
    ...(typeof language === 'string' && { language }),
  }
}
