import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { PublicNotes } from '../fields/publicNotes'
import type { Standing } from '../fields/standing'
import { shared } from '../options/processState'

/** What the door has allowed: one act, on one version of one document. */
export interface Mark {
  collection: string
  id: string
  version: string
  act: string
  /** What the act writes into the document, over whatever comes in. */
  writes: { _status: 'draft' | 'published'; workflow: Standing; notes: PublicNotes }
  /** Content hash that the main row has to have afterwards; nothing: any. */
  hash?: string
}

/** Where in Payload's operation the mark is asked for; each asks once. */
export type Step = 'operation' | 'change' | 'row' | 'version'

interface Given extends Mark {
  spent: Set<Step>
}

const IN_CONTEXT = 'workflowMark'
/** Under which hooks of the project find the name of the act that is being done ("fix"): it only tells, and opens nothing. */
const ACT_IN_CONTEXT = 'workflowAct'

/**
 * Lets the next operation on this document through the gate. `req.context` is
 * inherited by the calls that hooks make with the same request, so it carries
 * only a token, which is good for this document, and once.
 *
 * @returns takes the mark away again, to be called whatever has happened.
 */
export function giveMark(req: PayloadRequest, mark: Mark): () => void {
  const token = randomUUID()
  marks().set(token, { ...mark, spent: new Set() })
  req.context = { ...req.context, [IN_CONTEXT]: token, [ACT_IN_CONTEXT]: mark.act }
  return () => {
    marks().delete(token)
    const { [IN_CONTEXT]: _token, [ACT_IN_CONTEXT]: _act, ...rest } = req.context
    req.context = rest
  }
}

/** The mark of an operation that has passed the gate and not written yet. It stays unspent. */
export function markInHand(
  req: Pick<PayloadRequest, 'context'>,
  { collection, id }: { collection: string; id: number | string },
): Mark | undefined {
  const given = givenFor(req, { collection, id })
  return given?.spent.has('operation') && !given.spent.has('change') ? given : undefined
}

/**
 * The mark for this document, if the door has given one and this step has not
 * had it yet. The operation comes first: what has not passed it gets none.
 */
export function spendMark(
  req: Pick<PayloadRequest, 'context'>,
  { collection, id }: { collection: string; id: number | string },
  step: Step = 'operation',
): Mark | undefined {
  const given = givenFor(req, { collection, id })
  if (!given) return undefined
  if (given.spent.has(step) || (step !== 'operation' && !given.spent.has('operation'))) return undefined
  given.spent.add(step)
  return given
}

function givenFor(
  req: Pick<PayloadRequest, 'context'>,
  { collection, id }: { collection: string; id: number | string },
): Given | undefined {
  const token = req.context?.[IN_CONTEXT]
  const given = typeof token === 'string' ? marks().get(token) : undefined
  return given?.collection === collection && given.id === String(id) ? given : undefined
}

function marks(): Map<string, Given> {
  return (shared().marks ??= new Map()) as Map<string, Given>
}
