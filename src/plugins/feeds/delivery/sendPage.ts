import type { IncomingMessage, ServerResponse } from 'node:http'

import { isUnchanged, lastModifiedToSend } from './conditional'
import { chooseEncoding, type Encoding } from './encodings'
import { bytesOf, etagOf, plainPage, type Page } from './page'

/** Headers about the bytes: a 304 has none. */
const ABOUT_BYTES = new Set(['Content-Type', 'Content-Security-Policy'])

/**
 * Answers a GET or HEAD with a page: its encoding, its validators, or 304.
 * @returns a promise only when bytes have to be compressed first.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
): Promise<void> | void {
  const encoding = page.body.length > 0 ? chooseEncoding(request.headers, page.body.length) : 'identity'
  if (!encoding) {
    const refusal = plainPage(406, 'None of the accepted encodings is available.', {
      Vary: 'Accept-Encoding',
    })
    return send(request, response, refusal, 'identity', refusal.body, {})
  }
  const validators = page.status === 200 ? validatorsOf(page, encoding) : {}
  if (page.status === 200 && isUnchangedFor(request, page, encoding)) {
    response.writeHead(304, { ...withoutBytes(page.headers), ...validators }).end()
    return
  }
  const bytes = bytesOf(page, encoding)
  if (Buffer.isBuffer(bytes)) return send(request, response, page, encoding, bytes, validators)
  return bytes.then((ready) => send(request, response, page, encoding, ready, validators))
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  encoding: Encoding,
  bytes: Buffer,
  validators: Record<string, string>,
): void {
  response.writeHead(page.status, {
    ...page.headers,
    ...validators,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': bytes.length,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function validatorsOf(page: Page, encoding: Encoding): Record<string, string> {
  const lastModified = lastModifiedToSend(page.modified, Date.now())
  return {
    ETag: etagOf(page, encoding),
    ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}),
  }
}

function isUnchangedFor(request: IncomingMessage, page: Page, encoding: Encoding): boolean {
  return isUnchanged(request.headers, { etag: etagOf(page, encoding), lastModified: page.modified })
}

function withoutBytes(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ABOUT_BYTES.has(name)))
}
