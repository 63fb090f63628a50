import type { IncomingHttpHeaders } from 'node:http'

/** What a response may be held against. */
export interface Validators {
  etag: string
  /** As it is sent. */
  lastModified: Date | null
}

/**
 * Whether what the client has is still right (HTTP-1): If-None-Match is compared
 * weakly and wins over If-Modified-Since; each works alone.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const noneMatch = headers['if-none-match']
  if (noneMatch !== undefined) return matches(noneMatch, etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return lastModified !== null && !Number.isNaN(since) && wholeSeconds(lastModified.getTime()) <= since
}

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g

function matches(header: string, etag: string): boolean {
  if (header === etag) return true
  if (header.trim() === '*') return true
  return [...header.matchAll(ENTITY_TAG)].some(([, tag]) => tag === etag)
}

/** How long two changes within one second may take to be noticed one after the other. */
const SETTLED_AFTER = 5000

/**
 * The date to send. It has whole seconds only: while a second change within the
 * same second may still come, it is given one second early, so that who asks by
 * date alone is answered once too often instead of never.
 */
export function lastModifiedToSend(modified: Date | null, now: number): Date | null {
  if (modified === null) return null
  const seconds = wholeSeconds(Math.min(modified.getTime(), now))
  return new Date(now - seconds < SETTLED_AFTER ? seconds - 1000 : seconds)
}

/** Whether {@link lastModifiedToSend} will say the same from now on. */
export function isSettled(modified: Date | null, now: number): boolean {
  return modified === null || now - wholeSeconds(modified.getTime()) >= SETTLED_AFTER
}

function wholeSeconds(time: number): number {
  return Math.floor(time / 1000) * 1000
}
