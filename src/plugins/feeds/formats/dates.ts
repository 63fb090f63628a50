/** The two ways in which feeds write a moment. */

/** RFC 822 with a four-digit year and GMT, as RSS-2 asks: `Sun, 23 Nov 2025 18:34:00 GMT`. */
export function rfc822(iso: string): string {
  return new Date(iso).toUTCString()
}

/** RFC 3339 with upper-case T and Z, as ATOM-5 and JF-3 ask: `2025-11-23T18:34:00Z`. */
export function rfc3339(iso: string): string {
  return new Date(iso).toISOString().replace('.000Z', 'Z')
}

/** The newest of some moments; they must be ISO 8601. */
export function newest(first: string, ...others: string[]): string {
  return others.reduce((newer, other) => (Date.parse(other) > Date.parse(newer) ? other : newer), first)
}
