/**
 * Ends the process on SIGTERM and SIGINT: `close` takes no new connections and
 * lets what is in flight finish, `limit` milliseconds at most.
 */
export function shutDownGracefully(close: () => Promise<void>, limit = 10_000): void {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    console.log(`\n${signal}: finishing what is in flight …`)
    setTimeout(() => {
      console.error(`Not finished within ${limit / 1000} s; stopping anyway.`)
      process.exit(1)
    }, limit).unref()
    close()
      .catch((error: unknown) => console.error('While stopping:', error))
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
}
