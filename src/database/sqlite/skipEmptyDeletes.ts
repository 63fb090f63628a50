import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type DeleteWhere = SQLiteAdapter['deleteWhere']

/** At each save Payload 3.90 looks for locks of the document and deletes those that it found, also when there is none. */
export function skipEmptyDeletes(adapter: SQLiteAdapter): void {
  const deleteWhere = adapter.deleteWhere
  const skipping: DeleteWhere = function (this: SQLiteAdapter, args) {
    return isNever(args.where) ? Promise.resolve() : deleteWhere.call(this, args)
  }
  adapter.deleteWhere = skipping
}

/** What drizzle makes of "one of these", when these are none: `false`. */
function isNever({ queryChunks }: Parameters<DeleteWhere>[0]['where']): boolean {
  const [chunk, ...more] = queryChunks as { value?: unknown }[]
  return more.length === 0 && Array.isArray(chunk?.value) && chunk.value.join('') === 'false'
}
