/**
 * The thread that owns the port when one process does everything: it answers the
 * public from memory and passes the rest to Express and Next behind it. A save
 * keeps their event loop busy for tens of milliseconds; readers do not wait for it.
 */
import { createProxyServer } from 'httpxy'
import { parentPort, workerData } from 'node:worker_threads'

import { openDelivery } from './delivery'
import { answerWith, listenPublicly, patientServer, stopListening } from './listen'

/** What is said between the thread and the process. */
export type FrontSays = { ready: true } | { failed: string } | { lag: string | null } | { closed: true }
export type FrontHears = 'open' | 'listen' | 'lag' | 'close'

const { socketPath } = workerData as { socketPath: string }
const port = parentPort
if (!port) throw new Error('src/server/front.ts is a worker thread; start src/server.ts.')
const say = (what: FrontSays) => port.postMessage(what)

/** What it imports is loaded while Payload starts; nothing is opened before it is told to. */
const until = (what: FrontHears) =>
  new Promise<void>((resolve) => {
    const hear = (heard: FrontHears) => {
      if (heard !== what) return
      port.off('message', hear)
      resolve()
    }
    port.on('message', hear)
  })
const toldToListen = until('listen')

try {
  await until('open')
  const delivery = await openDelivery()
  const behind = createProxyServer({ target: { socketPath }, xfwd: true })
  const server = patientServer(
    answerWith(delivery, async (request, response) => {
      await behind.web(request, response)
    }),
  )
  await toldToListen
  await listenPublicly(server)
  port.on('message', (heard: FrontHears) => {
    if (heard === 'lag') say({ lag: delivery.lag() ?? null })
    if (heard === 'close')
      void stopListening(server)
        .then(() => delivery.close())
        .finally(() => {
          say({ closed: true })
          port.close()
        })
  })
  say({ ready: true })
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) })
}
