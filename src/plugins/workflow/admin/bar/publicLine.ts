import type { TextKey } from '../../translations/en'

/** What the public sees, in a few words: "Live: v3, change pending". */
export function publicLine(
  number: number | null,
  isPublic: boolean,
  pending: boolean,
): { key: TextKey; values: { version: string } } {
  const values = { version: number === null ? '' : `v${number}` }
  if (!isPublic) return { key: 'notPublic', values }
  if (number === null) return { key: 'liveUnnumbered', values }
  return { key: pending ? 'livePending' : 'live', values }
}
