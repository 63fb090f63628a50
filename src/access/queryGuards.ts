import { clampPublicReads } from './clampPublicReads'
import { refuseOddQueries } from './refuseOddQueries'

/** What is asked of every collection that has an API: understood first, then within its bounds. */
export const queryGuards = [refuseOddQueries, clampPublicReads]
