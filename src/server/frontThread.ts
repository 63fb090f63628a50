import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { FrontHears, FrontSays } from './front'

export interface FrontThread {
  /** For `/readyz`: undefined when delivery has read the log to its end, else a sentence. */
  lag(): Promise<string | undefined>
  /** Lets what is in flight finish. */
  close(): Promise<void>
}

/** The thread before it is in front of anything: it loads what it imports, and waits. */
export interface WaitingFront {
  /** Begins to read the log: the database is there, and as it should be. */
  open(): void
  /**
   * Owns the port as soon as the log is read, in front of whoever listens on its socket.
   * @throws Error when it cannot listen or cannot read the log.
   */
  listen(): Promise<FrontThread>
}

/** Starts the thread of ./front.ts, which passes to this socket what is not its own. */
export function startFrontThread(socketPath: string): WaitingFront {
  const worker = new Worker(new URL('./front.mjs', import.meta.url), { workerData: { socketPath } })
  worker.on('error', (error) => {
    // Without its front the process serves nobody: better to end and be started again.
    console.error('The delivery thread has ended:', error)
    process.exit(1)
  })
  const first = once(worker, 'message') as Promise<[FrontSays]>
  const tell = (what: FrontHears) => worker.postMessage(what)
  return {
    open: () => tell('open'),
    async listen() {
      tell('listen')
      const [said] = await first
      if ('failed' in said) throw new Error(said.failed)
      return listening(worker, tell)
    },
  }
}

function listening(worker: Worker, tell: (what: FrontHears) => void): FrontThread {
  // Each waits for its own answer: a late "lag" taken for "closed" would cut off what is in flight.
  const ask = (what: FrontHears, answer: 'lag' | 'closed') =>
    new Promise<FrontSays>((resolve) => {
      const hear = (said: FrontSays) => {
        if (!(answer in said)) return
        worker.off('message', hear)
        resolve(said)
      }
      worker.on('message', hear)
      tell(what)
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
