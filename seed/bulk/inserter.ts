import type { InStatement } from '@libsql/client'
import { Worker } from 'node:worker_threads'

/** A question whose one number must come out as expected in the batch's transaction, else nothing is written. */
export interface Guard {
  sql: string
  expected: number
}

/** The inserting thread, seen from outside. */
export interface Inserter {
  /** Writes all statements in one transaction. After a failure all further calls fail. */
  write(statements: InStatement[], guard?: Guard): Promise<void>
  close(): Promise<void>
}

interface Answer {
  id: number
  error?: string
}

/** @param url of the SQLite file, "file:…" */
export function openInserter(url: string): Inserter {
  // No loader is needed in there, and none of this process's flags.
  const thread = new Worker(new URL('./insertThread.mjs', import.meta.url), {
    execArgv: [],
    workerData: { url },
  })
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  let last = 0
  const rejectAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  thread.on('message', ({ id, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve()
    else asked?.reject(new Error(error))
  })
  thread.on('error', (error) => rejectAll(error instanceof Error ? error : new Error(String(error))))
  thread.on('exit', () => rejectAll(new Error('The inserting thread has ended.')))
  return {
    write: (statements, guard) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        thread.postMessage({ id, guard, statements })
      }),
    close: () =>
      new Promise((resolve) => {
        thread.once('exit', () => resolve())
        thread.postMessage({ close: true })
      }),
  }
}
