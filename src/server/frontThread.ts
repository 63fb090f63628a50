import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { FrontHears, FrontSays } from './front'

export interface FrontThread {
  /** For `/readyz`: undefined when delivery has read the log to its end, else a sentence. */
  lag(): Promise<string | undefined>
  /** Lets what is in flight finish. */
  close(): Promise<void>
}

/**
 * Starts the thread of ./front.ts, in front of whoever listens on `socketPath`.
 * @throws Error when it cannot listen or cannot read the log.
 */
export async function openFrontThread(socketPath: string): Promise<FrontThread> {
  const worker = new Worker(new URL('./front.mjs', import.meta.url), { workerData: { socketPath } })
  worker.on('error', (error) => {
    // Without its front the process serves nobody: better to end and be started again.
    console.error('The delivery thread has ended:', error)
    process.exit(1)
  })
  const [first] = (await once(worker, 'message')) as [FrontSays]
  if ('failed' in first) throw new Error(first.failed)
  // Each waits for its own answer: a late "lag" taken for "closed" would cut off what is in flight.
  const ask = (what: FrontHears, answer: 'lag' | 'closed') =>
    new Promise<FrontSays>((resolve) => {
      const hear = (said: FrontSays) => {
        if (!(answer in said)) return
        worker.off('message', hear)
        resolve(said)
      }
      worker.on('message', hear)
      worker.postMessage(what)
    })
  return {
    async lag() {
      const answer = await ask('lag', 'lag')
      return 'lag' in answer ? (answer.lag ?? undefined) : undefined
    },
    async close() {
      await ask('close', 'closed')
      await worker.terminate()
    },
  }
}
