import { createHash } from 'node:crypto'

/** The namespace of everything that is seeded (a random UUID, the same for ever). */
const NAMESPACE = '5b7e2f0c-2f0e-4d55-9a3c-7d1f6c0b9e41'

/**
 * The id of a seeded thing: a UUID of version 5 (RFC 9562), so that every run
 * of the seed, on every database, knows its documents again.
 * @param kind what it is, e.g. "company"
 * @param name its name in the data files, e.g. "openai"
 */
export function seedId(kind: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${kind}:${name}`)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The id of a row or a block inside a seeded document: 24 hex digits, as Payload makes them. */
export function rowId(...path: (string | number)[]): string {
  return createHash('sha1').update(path.join('/')).digest('hex').slice(0, 24)
}
