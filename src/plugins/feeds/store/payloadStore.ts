import type { Payload, SelectType, Where } from 'payload'

import { changesSlug } from '../log/changesCollection'
import type { Change, ChangeHead } from '../types'
import type { ChangeStore } from './changeStore'

const HEAD: Record<keyof ChangeHead, true> = {
  number: true,
  key: true,
  type: true,
  document: true,
  language: true,
  act: true,
  reason: true,
  tags: true,
  tagsBefore: true,
  slug: true,
  datePublished: true,
  at: true,
}

/** The log by Payload's adapter, on any database: for where delivery lives inside Payload. Watches nothing. */
export function payloadStore(payload: Payload): ChangeStore {
  async function find(where: Where, limit: number, select: SelectType, sort = 'number'): Promise<Change[]> {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: changesSlug,
      where,
      sort,
      limit,
      select,
      pagination: false,
    })
    return docs as unknown as Change[]
  }
  return {
    async head() {
      const [newest] = await find({}, 1, { number: true }, '-number')
      return newest?.number ?? 0
    },
    heads: (since, limit) => find({ number: { greater_than: since } }, limit, HEAD),
    async items(numbers) {
      const rows = await find({ number: { in: numbers } }, numbers.length, { number: true, item: true })
      return new Map(rows.map(({ number, item }) => [number, item]))
    },
    watch: () => () => undefined,
    close: () => Promise.resolve(),
  }
}
