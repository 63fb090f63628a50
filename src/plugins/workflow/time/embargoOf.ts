import type { Standing } from '../fields/standing'

/** Until when nothing of a document becomes public: ISO 8601 UTC; undefined where no embargo holds now. Pure. */
export function embargoOf({ embargoedUntil }: Standing, now = Date.now()): string | undefined {
  return embargoedUntil && Date.parse(embargoedUntil) > now
    ? new Date(embargoedUntil).toISOString()
    : undefined
}
