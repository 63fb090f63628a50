import { restorationAfter } from '../../src/plugins/feeds/log/restoration'
import { openFile, rowsOf } from './sqlite'

/**
 * Says in the log of a restored database that it was restored: see {@link restorationAfter}. An empty log
 * has nothing that a phone could have read.
 * @param file the SQLite file, not yet in its place
 */
export async function markRestored(file: string): Promise<void> {
  const client = openFile(file)
  try {
    const [head] = await rowsOf(
      client,
      'select number, at, language from feed_changes order by number desc limit 1',
    )
    if (!head) return
    const row = restorationAfter({
      number: Number(head.number),
      at: String(head.at),
      language: String(head.language),
    })
    await client.execute({
      sql: `insert into feed_changes (id, number, key, type, document, language, act, reason, tags, tags_before, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        String(row.number),
        row.number,
        row.key,
        row.type,
        row.document,
        row.language,
        row.act,
        row.reason,
        JSON.stringify(row.tags),
        JSON.stringify(row.tagsBefore),
        row.at,
      ],
    })
  } finally {
    client.close()
  }
}
