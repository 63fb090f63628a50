import type { IncomingHttpHeaders } from 'node:http'

import { isSettled, isUnchanged, lastModifiedToSend } from './conditional'
import { chooseEncoding, type Encoding } from './encodings'
import { bytesOf, etagOf, plainPage, type Page } from './page'

/** What of a GET or HEAD request decides how a page is sent. */
export interface Asked {
  method?: string
  headers: IncomingHttpHeaders
}

/** What goes out, by whatever door. */
export interface Answer {
  status: number
  headers: Record<string, string | number>
  body: Buffer | null
}

/** Headers about the bytes: a 304 has none. */
const ABOUT_BYTES = new Set(['Content-Type', 'Content-Security-Policy'])

/**
 * Answers a GET or HEAD with a page: its encoding, its validators, or 304.
 * @returns a promise only when bytes have to be compressed first.
 */
export function answerWith(page: Page, asked: Asked): Answer | Promise<Answer> {
  const encoding = page.body.length > 0 ? chooseEncoding(asked.headers, page.body.length) : 'identity'
  if (!encoding) return notAcceptable(asked)
  if (page.status === 200 && isUnchangedFor(asked, page, encoding)) {
    return { status: 304, headers: headersOf(page, encoding).unchanged, body: null }
  }
  const bytes = bytesOf(page, encoding)
  if (Buffer.isBuffer(bytes)) return whole(page, asked, encoding, bytes)
  return bytes.then((ready) => whole(page, asked, encoding, ready))
}

function whole(page: Page, { method }: Asked, encoding: Encoding, bytes: Buffer): Answer {
  return {
    status: page.status,
    headers: { ...headersOf(page, encoding).whole, 'Content-Length': bytes.length },
    body: method === 'HEAD' ? null : bytes,
  }
}

function notAcceptable(asked: Asked): Answer {
  const sentence = 'None of the accepted encodings is available.'
  const page = plainPage(406, sentence, { Vary: 'Accept-Encoding' })
  return whole(page, asked, 'identity', page.body)
}

interface PageHeaders {
  /** With the bytes; without their length. */
  whole: Record<string, string>
  /** With a 304. */
  unchanged: Record<string, string>
}

const settled = new WeakMap<Page, Map<Encoding, PageHeaders>>()

/** Made once for a page and an encoding, as soon as its date is the one that it will keep. */
function headersOf(page: Page, encoding: Encoding): PageHeaders {
  const known = settled.get(page)?.get(encoding)
  if (known) return known
  const now = Date.now()
  const lastModified = lastModifiedToSend(page.modified, now)
  const validators: Record<string, string> =
    page.status === 200
      ? {
          ETag: etagOf(page, encoding),
          ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}),
        }
      : {}
  const headers = {
    whole: {
      ...page.headers,
      ...validators,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
    unchanged: { ...withoutBytes(page.headers), ...validators },
  }
  if (isSettled(page.modified, now)) {
    const ofPage = settled.get(page) ?? new Map<Encoding, PageHeaders>()
    settled.set(page, ofPage.set(encoding, headers))
  }
  return headers
}

function isUnchangedFor({ headers }: Asked, page: Page, encoding: Encoding): boolean {
  return isUnchanged(headers, { etag: etagOf(page, encoding), lastModified: page.modified })
}

function withoutBytes(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ABOUT_BYTES.has(name)))
}
