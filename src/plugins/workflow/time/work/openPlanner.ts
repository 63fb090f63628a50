import type { Payload } from 'payload'

import { createPlanner } from './planner'

/** Opens the planner of this instance of Payload, and ends it before the database closes. */
export function openPlanner(payload: Payload): void {
  const planner = createPlanner(payload)
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await planner.stop()
    await destroy?.()
  }
  planner.start()
}
