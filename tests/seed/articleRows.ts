import type { Payload } from 'payload'

import { mongoArticleRows } from './mongoArticleRows'
import { sqliteArticleRows } from './sqliteArticleRows'

/** Rows as the database holds them, by table. */
export type Rows = Record<string, Record<string, unknown>[]>

/** What the database holds of an article, past Payload. */
export interface ArticleRows {
  /** Some of the tables that have rows of each article. */
  tables: string[]
  /** The columns of its picture and of who has made it. */
  relations: string[]
  /** Every row of every table that belongs to one article: document, versions, changes in the log, record. */
  of(id: string): Promise<Rows>
  /** The same without what differs between any two writes: times of writing, ids of rows, numbers of the log. */
  comparable(rows: Rows): Rows
  /** Removes it without a trace, as if it had never been written. */
  remove(id: string): Promise<void>
  /** How long the log is, and its highest number. */
  log(): Promise<{ length: number; head: number }>
}

export function articleRows({ db }: Payload): ArticleRows {
  return 'drizzle' in db ? sqliteArticleRows(db) : mongoArticleRows(db)
}

/** A row with each value as `hide` shows it. */
export function hidden(rows: Rows, hide: (table: string, column: string, value: unknown) => unknown): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, hide(table, column, value)]),
        ),
      ),
    ]),
  )
}
