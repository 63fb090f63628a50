import type { Config } from 'payload'

import { speaking } from '../acts/badRequest'
import { calendarEndpoint } from './calendar'
import { notificationsEndpoints } from './notifications'

/** Adds what is asked of all collections together. */
export function withEndpointsAcrossCollections(config: Config): Config {
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...[calendarEndpoint, ...notificationsEndpoints].map(speaking)],
  }
}
