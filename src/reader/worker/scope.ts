/** The worker's own global, of which TypeScript's DOM library knows nothing; the part that is used here. */
interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}

interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

export const scope = self as unknown as WorkerScope
