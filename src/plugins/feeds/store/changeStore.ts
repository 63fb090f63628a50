import type { ChangeHead } from '../types'

/** How delivery reads the log: by the database's own driver, without Payload. */
export interface ChangeStore {
  /** The highest number; 0 while the log is empty. */
  head(): Promise<number>
  /** The light rows above a number, ascending. */
  heads(since: number, limit: number): Promise<ChangeHead[]>
  /** What rows show, by number; numbers that are not there are left out. */
  items(numbers: number[]): Promise<Map<number, unknown>>
  /**
   * Calls when the log may have grown; a call too many is harmless.
   * @returns the function that ends it.
   */
  watch(onChange: () => void): () => void
  close(): Promise<void>
}
