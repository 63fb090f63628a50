import { startFerret } from './ferret'
import { oneWriteAtATime } from './oneWriteAtATime'

export interface StandIn {
  /** `mongodb://…`, without a database's name. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts the stand-in for MongoDB where there is none: FerretDB, which lets one write in at a time.
 * @returns undefined where there is no Go to build it.
 * @throws Error with what it printed when it does not answer within 30 s.
 */
export async function startStandIn(): Promise<StandIn | undefined> {
  const ferret = await startFerret()
  if (!ferret) return undefined
  const door = await oneWriteAtATime(ferret.port)
  return {
    url: `mongodb://127.0.0.1:${door.port}`,
    async stop() {
      door.close()
      await ferret.stop()
    },
  }
}
