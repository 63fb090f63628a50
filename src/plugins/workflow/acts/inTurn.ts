import { shared } from '../options/processState'

/**
 * One act after the other on each document of this process, where the database
 * has no transactions to tell them apart.
 */
export async function inTurn<T>(document: string, work: () => Promise<T>): Promise<T> {
  const turns = (shared().turns ??= new Map())
  const before = turns.get(document) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => undefined)
  turns.set(document, settled)
  try {
    return await mine
  } finally {
    if (turns.get(document) === settled) turns.delete(document)
  }
}
