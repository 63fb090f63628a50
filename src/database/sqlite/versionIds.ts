import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomBytes } from 'node:crypto'

interface IdColumn {
  defaultFn?: () => unknown
}

/**
 * New versions get ids as MongoDB makes them (24 hexadecimal digits), for MongoDB takes no others for versions:
 * so `npm run copy` keeps them, and whatever names a version still does.
 */
export function giveVersionsObjectIds(adapter: SQLiteAdapter): void {
  for (const [name, table] of Object.entries(adapter.tables)) {
    if (name.startsWith('_') && name.endsWith(adapter.versionsSuffix ?? '_v')) {
      ;(table.id as IdColumn).defaultFn = newObjectId
    }
  }
}

/** Seconds since 1970, then chance. */
function newObjectId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16)
  return `${seconds.padStart(8, '0')}${randomBytes(8).toString('hex')}`
}
