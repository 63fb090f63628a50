import type { Effect, RefusalCode } from '../types'
import { isPublic, saysPublished, type MainRow } from './newest'
import type { Sentence } from './sentences'
import type { Ticket } from './ticket'

/** A save that has come by another way than the door. */
export interface Save {
  ticket: Ticket
  /** `_status` as it would be stored. */
  status: unknown
  /** Null for a new document. */
  main: MainRow | null
  /** There is a newer text than the main row's. */
  pending: boolean
}

export interface No {
  code: Extract<RefusalCode, 'use-the-door' | 'public-stays'>
  sentence: Sentence
  /** The effect of the act that would lead there. */
  effect: Effect
}

/**
 * Whether a save may pass: it may not move the document into the public's sight,
 * out of it, or change what it sees. Everything else is an ordinary draft. Pure.
 */
export function decideSave({ ticket, status, main, pending }: Save): No | undefined {
  if (ticket.restores) return decideRestoration({ ticket, status, main, pending })
  // Payload has decided by the flag, before other hooks ran, that this is a draft: one of them says it is not.
  if (ticket.draft && saysPublished(status) && !ticket.copy)
    return { code: 'use-the-door', sentence: 'publish', effect: 'publish' }
  if (isPublic(main)) {
    if (ticket.trash === true) return { code: 'public-stays', sentence: 'trashPublic', effect: 'unpublish' }
    if (ticket.draft) return undefined
    return ticket.asksForDraft
      ? { code: 'use-the-door', sentence: 'unpublish', effect: 'unpublish' }
      : { code: 'use-the-door', sentence: 'changePublic', effect: 'fix' }
  }
  if (saysPublished(status) && !ticket.copy) {
    return main?.deletedAt
      ? { code: 'use-the-door', sentence: 'untrashPublic', effect: 'publish' }
      : { code: 'use-the-door', sentence: 'publish', effect: 'publish' }
  }
  if (ticket.bulk && !ticket.draft && pending)
    return { code: 'use-the-door', sentence: 'buryDraft', effect: 'move' }
  return undefined
}

/** An old version comes back as a pending change; over what never was public it may come back as it was. */
function decideRestoration({ ticket, status, main }: Save): No | undefined {
  if (ticket.draft) return undefined
  if (!isPublic(main) && !saysPublished(status)) return undefined
  return { code: 'use-the-door', sentence: 'restore', effect: 'publish' }
}

/** What the flags of a call ask for, before anything is loaded: refused for all documents at once. */
export function decideFlags(flags: {
  status: unknown
  oneLanguage: boolean
  unpublishAll: boolean
  publishAll: boolean
}): No | undefined {
  if (flags.oneLanguage) return { code: 'use-the-door', sentence: 'oneLanguage', effect: 'publish' }
  if (flags.unpublishAll) return { code: 'use-the-door', sentence: 'oneLanguage', effect: 'unpublish' }
  if (flags.publishAll || saysPublished(flags.status))
    return { code: 'use-the-door', sentence: 'publish', effect: 'publish' }
  return undefined
}
