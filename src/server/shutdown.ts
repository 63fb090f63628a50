import type { Server } from 'node:http'

/**
 * Ends the process on SIGTERM and SIGINT: takes no new connections, lets what is
 * in flight finish (`limit` milliseconds at most), then runs `close` and exits.
 */
export function shutDownGracefully(server: Server, close: () => Promise<void>, limit = 10_000): void {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    console.log(`\n${signal}: finishing what is in flight …`)
    const deadline = setTimeout(() => {
      console.error(`Not finished within ${limit / 1000} s; stopping anyway.`)
      process.exit(1)
    }, limit)
    deadline.unref()
    server.close(() => {
      void close()
        .catch((error: unknown) => console.error('While stopping:', error))
        .finally(() => process.exit(0))
    })
    server.closeIdleConnections()
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    idle.unref()
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
}
