import type { Governed } from '../../options/governed'

/** 1 where the project says that it comes before all others. */
export function isUrgent({ urgent }: Governed, doc: Record<string, unknown>): number {
  return urgent?.(doc) ? 1 : 0
}
