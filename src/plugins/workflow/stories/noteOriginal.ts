import { documentNow } from '../acts/documentNow'
import type { Here } from '../acts/onDocument'
import type { Effect } from '../types'
import { originalState } from './originalState'
import { keepRow, rowOf } from './rows'
import { storyOf } from './storyOf'

const shown: Effect[] = ['publish', 'fix', 'correct', 'unpublish', 'retract']

/**
 * After an act that changes what the public sees of an original, in the same transaction: each of its translations
 * has something to look at. The translations themselves are not touched.
 *
 * @param before the original as it stood before the act.
 */
export async function noteOriginal({ payload, req, its, now: before }: Here, effect: Effect): Promise<void> {
  if (!its.translations || !shown.includes(effect)) return
  const [original, ...translations] = await storyOf(payload, its, before.main, req)
  if (original?.id !== String(before.id) || translations.length === 0) return
  const after = await documentNow(payload, its, before.id, req)
  if (!after) return
  const now = originalState(payload, its, after)
  for (const { id: document } of translations) {
    const known = await rowOf(payload, its.slug, document, req)
    const seen = known?.seen ?? originalState(payload, its, before)
    await keepRow(payload, { collection: its.slug, document }, { known, seen, now }, req)
  }
}
