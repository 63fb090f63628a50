import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

const MOST_TRIES = 5

/**
 * All of it or nothing, where the database can; in the caller's transaction,
 * where there is one. MongoDB asks to try again when two writers meet.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const own = await initTransaction(req)
    try {
      const result = await work()
      if (own) await commitTransaction(req)
      return result
    } catch (error) {
      if (own) await killTransaction(req)
      if (!own || tries === MOST_TRIES || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** tries))
    }
  }
}

function isTransient(error: unknown): boolean {
  const { errorLabels, code } = error as { errorLabels?: string[]; code?: unknown }
  return code === 112 || errorLabels?.includes('TransientTransactionError') === true
}
