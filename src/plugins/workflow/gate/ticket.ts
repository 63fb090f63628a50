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
  /** Of which. */
  copyOf?: number | string
  /** What the caller has seen: `updatedAt` or the id of a version. */
  seen?: string
  /** Puts into the trash (true), takes out of it (false). */
  trash?: boolean
  /** The stage that the server's own code asks for. */
  stage?: string
  /** Brings back an old version. */
  restores?: true
}

const IN_DATA = '_workflowTicket'
/** A text, not a symbol: a context that has no keys is thrown away by the next Local API call with its request. */
const IN_CONTEXT = 'workflowTickets'

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

/** For restoring and deleting, which carry no data of the caller's: to which document a ticket belongs. */
interface Left {
  collection: string
  /** All that an operation by a query deletes. */
  document: string | undefined
  ticket: Ticket
}

/**
 * Leaves a ticket for the later hooks of this operation. A hook of the project may delete or restore something
 * else within it: what that leaves is for its own document only.
 */
export function leaveTicket(req: PayloadRequest, left: Left): void {
  Object.assign(req.context, { [IN_CONTEXT]: [...leftIn(req), left] })
}

/** The ticket of a restoration or deletion. One for a single document is spent by it. */
export function takeLeftTicket(
  req: PayloadRequest,
  { collection, document, restores }: { collection: string; document: string; restores?: true },
): Ticket | undefined {
  const found = leftIn(req).findLast(
    (left) =>
      left.collection === collection &&
      (left.document ?? document) === document &&
      left.ticket.restores === restores,
  )
  if (found?.document !== undefined) keepLeft(req, found)
  return found?.ticket
}

/** A deletion by a query is over. */
export function endBulkTicket(req: PayloadRequest, collection: string): void {
  const ended = leftIn(req).findLast((left) => left.collection === collection && left.document === undefined)
  if (ended) keepLeft(req, ended)
}

function keepLeft(req: PayloadRequest, without: Left): void {
  Object.assign(req.context, { [IN_CONTEXT]: leftIn(req).filter((left) => left !== without) })
}

function leftIn(req: PayloadRequest): Left[] {
  return (req.context[IN_CONTEXT] as Left[] | undefined) ?? []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
