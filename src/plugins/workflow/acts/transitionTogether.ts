import type { PayloadRequest } from 'payload'

import { titleOf } from '../fields/titleOf'
import type { RecordEntry } from '../types'
import { inTransaction } from './inTransaction'
import { WorkflowRefusal } from './refusal'
import { transition, type Transition } from './transition'

/**
 * Acts on several documents as one: all of them, or none where the database can take back. Each is asked for as if
 * it came alone.
 * @throws WorkflowRefusal of the first that is refused; of the others its message begins with their title.
 */
export function transitionTogether(
  req: PayloadRequest,
  [first, ...others]: [Transition, ...Transition[]],
): Promise<RecordEntry[]> {
  const { payload } = req
  if (others.length === 0) return transition(payload, { ...first, req }).then((entry) => [entry])
  return inTransaction(req, async () => {
    const entries = [await transition(payload, { ...first, req })]
    for (const other of others)
      entries.push(
        await transition(payload, { ...other, req }).catch(async (error: unknown) => {
          throw error instanceof WorkflowRefusal ? await withTitle(req, other, error) : error
        }),
      )
    return entries
  })
}

async function withTitle(
  req: PayloadRequest,
  { collection, id }: Transition,
  { data }: WorkflowRefusal,
): Promise<WorkflowRefusal> {
  const doc = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return new WorkflowRefusal({
    ...data,
    message: `${doc ? titleOf(req.payload, collection, doc) : id}: ${data.message}`,
  })
}
