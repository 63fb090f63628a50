import { randomUUID } from 'node:crypto'

import { entryKey, type Change, type ChangeHead } from '../types'

/** The type of the row that says that a backup was put back. No document has it. */
const RESTORATION = 'restoration'

/**
 * The row that follows the log of a backup when it is put back. What was written under the next numbers
 * before is lost, and other changes will have them: from here on cursors carry another identity, so that
 * phones which have read those numbers start again.
 * @param head of the log in the backup
 * @param now milliseconds since 1970
 */
export function restorationAfter(
  head: Pick<ChangeHead, 'number' | 'at' | 'language'>,
  now = Date.now(),
): Change {
  const document = randomUUID()
  const at = new Date(now).toISOString()
  return {
    number: head.number + 1,
    key: entryKey({ type: RESTORATION, id: document }, head.language),
    type: RESTORATION,
    document,
    language: head.language,
    act: 'gone',
    reason: 'deleted',
    tags: [],
    tagsBefore: [],
    slug: null,
    datePublished: null,
    at: at > head.at ? at : head.at,
    item: null,
  }
}

export function isRestoration({ type }: Pick<ChangeHead, 'type'>): boolean {
  return type === RESTORATION
}
