import type { PayloadRequest } from 'payload'

/**
 * What the gate has found out about an operation before it began, for its own
 * later hooks, which are told neither the flags of the call nor its way in.
 *
 * It travels in the data of a save, because `req.context` is shared with every
 * call that a hook makes with the same request: such a call would overwrite it.
 * Whatever a caller puts there itself is overwritten before it is looked at.
 */
export interface Ticket {
  /** Passed the door: the mark was there, and is spent. */
  door: boolean
  /** Reason of the server's own code, where it went past the door. */
  system?: string
  /** Payload writes only a version, not the main row. */
  draft: boolean
  /** By a query, not by id: Payload has loaded main rows, not the newest versions. */
  bulk: boolean
  /** The caller itself says `_status: draft`. */
  asksForDraft: boolean
  /** A copy of another document. */
  copy: boolean
  /** What the caller has seen: `updatedAt` or the id of a version. */
  seen?: string
  /** Puts into the trash (true), takes out of it (false). */
  trash?: boolean
  /** The stage that the server's own code asks for. */
  stage?: string
  /** Only for restoring: the document that the version belongs to. */
  restores?: string
}

const IN_DATA = '_workflowTicket'
/** A text, not a symbol: a context that has no keys is thrown away by the next Local API call with its request. */
const IN_CONTEXT = 'workflowTicket'

/** The data of a save with its ticket. */
export function withTicket(data: unknown, ticket: Ticket): Record<string, unknown> {
  return { ...(isRecord(data) ? data : {}), [IN_DATA]: ticket }
}

/** The ticket of a save, and the data without it. */
export function takeTicket(data: Record<string, unknown>): {
  ticket: Ticket | undefined
  rest: Record<string, unknown>
} {
  const { [IN_DATA]: ticket, ...rest } = data
  return { ticket: ticket as Ticket | undefined, rest }
}

/** For restoring and deleting, which carry no data of the caller's. */
export function leaveTicket(req: PayloadRequest, ticket: Ticket): void {
  Object.assign(req.context, { [IN_CONTEXT]: ticket })
}

/** The ticket of a restoration: taken by the first who asks for this document. */
export function takeRestoreTicket(req: PayloadRequest, document: string): Ticket | undefined {
  const ticket = ticketIn(req)
  if (ticket?.restores !== document) return undefined
  Reflect.deleteProperty(req.context, IN_CONTEXT)
  return ticket
}

/** The ticket of a deletion: for all the documents that it deletes. */
export function deleteTicket(req: PayloadRequest): Ticket | undefined {
  const ticket = ticketIn(req)
  return ticket?.restores === undefined ? ticket : undefined
}

function ticketIn(req: PayloadRequest): Ticket | undefined {
  return req.context[IN_CONTEXT] as Ticket | undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
