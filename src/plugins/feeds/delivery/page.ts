import { createHash } from 'node:crypto'

import type { ViewResult } from '../types'
import { encode, type Encoding } from './encodings'
import { securityHeaders } from './securityHeaders'

/** An answer as bytes, kept until something it was made of changes. */
export interface Page {
  status: number
  /** All headers but those of an encoding. */
  headers: Record<string, string>
  body: Buffer
  /** Of the bytes as they are (HTTP-4); an encoding adds its name. */
  hash: string
  /** When the newest thing in it changed, or null. */
  modified: Date | null
  encoded: Map<Encoding, Buffer | Promise<Buffer>>
}

/** Where nothing is, something may be in a moment. */
const LONGEST_FOR_MISSING = 10

export interface PageOptions {
  /** Seconds. */
  maxAge: number
  origin: string
  /** When the newest thing that it depends on changed. */
  modified: Date | null
}

export function pageOf(result: ViewResult, { maxAge, origin, modified }: PageOptions): Page {
  if ('location' in result) {
    const headers = { Location: inHeader(result.location), 'Cache-Control': caching(maxAge) }
    return page(result.status, { ...securityHeaders('', origin), ...headers }, '', null)
  }
  const isFound = result.status === 200
  const headers = {
    'Content-Type': result.contentType,
    'Cache-Control': caching(isFound ? maxAge : Math.min(maxAge, LONGEST_FOR_MISSING)),
    Vary: 'Accept-Encoding',
    ...securityHeaders(result.contentType, origin),
    ...result.headers,
  }
  return page(result.status, headers, result.body, isFound ? modified : null)
}

/** A short sentence about what went wrong, without a word about why. */
export function plainPage(status: number, sentence: string, headers: Record<string, string> = {}): Page {
  const contentType = 'text/plain; charset=utf-8'
  return page(
    status,
    {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      ...securityHeaders(contentType, ''),
      ...headers,
    },
    `${sentence}\n`,
    null,
  )
}

/** The bytes of a page in an encoding: at once when they are ready, made once however many ask. */
export function bytesOf(page: Page, encoding: Encoding): Buffer | Promise<Buffer> {
  const known = page.encoded.get(encoding)
  if (known) return known
  const bytes = encode(page.body, encoding)
  page.encoded.set(encoding, bytes)
  if (!Buffer.isBuffer(bytes)) {
    bytes.then(
      (ready) => page.encoded.set(encoding, ready),
      () => page.encoded.delete(encoding),
    )
  }
  return bytes
}

/** HTTP-3: different encodings have different strong ETags. */
export function etagOf(page: Page, encoding: Encoding): string {
  return encoding === 'identity' ? `"${page.hash}"` : `"${page.hash}-${encoding}"`
}

function page(
  status: number,
  headers: Record<string, string>,
  text: string | Buffer,
  modified: Date | null,
): Page {
  const body = typeof text === 'string' ? Buffer.from(text) : text
  return { status, headers, body, hash: hashOf(body), modified, encoded: new Map() }
}

/** A file of ours as a page. */
export function filePage(body: Buffer, headers: Record<string, string>, modified: Date): Page {
  return page(200, headers, body, modified)
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 27)
}

/** An address of a person's making ("…/çok güzel"), as a header may carry it: what is not ASCII, encoded. */
function inHeader(address: string): string {
  return encodeURI(Buffer.from(address).toString()).replaceAll(/%25(?=[0-9A-Fa-f]{2})/g, '%')
}

function caching(maxAge: number): string {
  return maxAge > 0 ? `public, max-age=${maxAge}` : 'public, no-cache'
}
