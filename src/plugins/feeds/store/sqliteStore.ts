import { createClient } from '@libsql/client'

import type { ChangeStore } from './changeStore'
import { HEAD_AS_JSON, headOfJson, json } from './rows'

const LOOK_EVERY = 100
const ASK_EVERY = 1000
const NUMBERS_AT_ONCE = 500

/**
 * The log in a SQLite file, by a connection of its own that only reads.
 * @param url `file:` URL.
 */
export function openSqliteStore(url: string): ChangeStore {
  const client = createClient({ url })
  const prepared = client.execute('PRAGMA query_only = ON')
  const rows = async (sql: string, args: number[] = []) => {
    await prepared
    return (await client.execute({ sql, args })).rows
  }

  return {
    async head() {
      const [row] = await rows('SELECT max(number) AS head FROM feed_changes')
      return Number(row?.head ?? 0)
    },
    async heads(since, limit) {
      const sql = `SELECT ${HEAD_AS_JSON} AS head FROM feed_changes WHERE number > ? ORDER BY number LIMIT ?`
      return (await rows(sql, [since, limit])).map(({ head }) => headOfJson(head))
    },
    async items(numbers) {
      const found = new Map<number, unknown>()
      for (let from = 0; from < numbers.length; from += NUMBERS_AT_ONCE) {
        const some = numbers.slice(from, from + NUMBERS_AT_ONCE)
        const places = some.map(() => '?').join(',')
        const sql = `SELECT number, item FROM feed_changes WHERE number IN (${places})`
        for (const row of await rows(sql, some)) found.set(Number(row.number), json(row.item))
      }
      return found
    },
    watch: (onChange) =>
      watchFile(() => rows('PRAGMA data_version').then(([row]) => row?.data_version), onChange),
    close: () => Promise.resolve(client.close()),
  }
}

/** `data_version` moves when another connection has written to the file; asking costs 0.1 ms. */
function watchFile(dataVersion: () => Promise<unknown>, onChange: () => void): () => void {
  let known: unknown
  const look = setInterval(() => {
    dataVersion().then(
      (version) => {
        if (version !== known) onChange()
        known = version
      },
      // Whoever is told reads the log, and meets the error there.
      onChange,
    )
  }, LOOK_EVERY)
  const ask = setInterval(onChange, ASK_EVERY)
  look.unref()
  ask.unref()
  return () => {
    clearInterval(look)
    clearInterval(ask)
  }
}
