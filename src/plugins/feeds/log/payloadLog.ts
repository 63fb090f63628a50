import type { Payload, SelectType, Where } from 'payload'

import type { Change, ChangeHead } from '../types'
import type { ChangeLog } from './changeLog'
import { changesSlug } from './changesCollection'
import { insertFailure } from './insertFailure'
import { readCommittedByMajority } from './majority'

/** The log in the database that Payload uses: by its adapter, outside any request's transaction. */
export function payloadLog(payload: Payload): ChangeLog {
  readCommittedByMajority(payload)
  return {
    async head() {
      const [head] = await find<ChangeHead>(payload, {}, { number: true, at: true })
      return head
    },
    async newest(key) {
      const [change] = await find<Change>(payload, { key: { equals: key } })
      return change
    },
    async insert(change) {
      const id = String(change.number)
      try {
        await payload.db.create({
          collection: changesSlug,
          customID: id,
          data: { ...change, id },
          returning: false,
        })
        return 'inserted'
      } catch (error) {
        const failure = insertFailure(error)
        if (failure === undefined) throw error
        return failure
      }
    },
  }
}

async function find<Row>(payload: Payload, where: Where, select?: SelectType): Promise<Row[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: changesSlug,
    where,
    select,
    sort: '-number',
    limit: 1,
    pagination: false,
  })
  return docs as Row[]
}
