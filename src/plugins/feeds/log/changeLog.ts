import type { Change, ChangeHead } from '../types'

/** What a writer needs of the log. Every answer is of what is committed. */
export interface ChangeLog {
  /** The newest row's number and time; undefined while the log is empty. */
  head(): Promise<Pick<ChangeHead, 'number' | 'at'> | undefined>
  /** The newest change of an entry, with its item. */
  newest(key: string): Promise<Change | undefined>
  /**
   * One statement, outside any transaction.
   * - "inserted": it is committed.
   * - "taken": another row has the number.
   * - "busy": the database is being written by somebody else; nothing has happened.
   */
  insert(change: Change): Promise<'inserted' | 'taken' | 'busy'>
}
