import canonicalize from 'canonicalize'
import { createHmac, timingSafeEqual } from 'node:crypto'

import type { RecordEntry } from '../types'

/** An entry with its place in the chain of its document. */
export interface RecordRow extends RecordEntry {
  /** 1 for the first act on the document. */
  place: number
  /** HMAC of the row before it; null for the first. */
  previous: string | null
  /** HMAC-SHA-256 of all the rest, hex. */
  hmac: string
}

/** What is wrong with a chain, and where. */
export interface ChainFault {
  kind: 'altered' | 'removed' | 'reordered'
  /** The place that is wrong, or that nothing stands at. */
  place: number
  /** Where the row once stood, when it was reordered. */
  stood?: number
  /** UUID of the entry, when there is one. */
  entry?: string
}

type Unsealed = Omit<RecordRow, 'hmac'>

/** Puts an entry behind the newest row of its document. Pure. */
export function seal(
  entry: RecordEntry,
  newest: Pick<RecordRow, 'place' | 'hmac'> | undefined,
  key: string,
): RecordRow {
  const row = { ...entry, place: (newest?.place ?? 0) + 1, previous: newest?.hmac ?? null }
  return { ...row, hmac: hmacOf(row, key) }
}

/**
 * Walks one document's chain, by the numbers that its rows bear, and names what
 * cannot be as it was written. A removed end leaves no trace here: see verify.ts.
 */
export function faultsOf(rows: RecordRow[], key: string): ChainFault[] {
  const faults: ChainFault[] = []
  const inOrder = [...rows].sort((a, b) => a.place - b.place)
  let before: RecordRow | undefined
  let next = 1
  for (const row of inOrder) {
    for (; next < row.place; next++) faults.push({ kind: 'removed', place: next })
    const fault = faultOf(row, before, rows.length, key)
    if (fault) faults.push(fault)
    // What follows a wrong row is not wrong for that.
    before = fault ? undefined : row
    next = row.place + 1
  }
  return faults
}

function faultOf(
  row: RecordRow,
  before: RecordRow | undefined,
  length: number,
  key: string,
): ChainFault | undefined {
  const { place, id: entry } = row
  if (!isSealed(row, key)) return alteredOrMoved(row, length, key)
  const follows = place === 1 ? row.previous === null : !isNextTo(before, row) || row.previous === before.hmac
  return follows ? undefined : { kind: 'reordered', place, entry }
}

function isNextTo(before: RecordRow | undefined, { place }: RecordRow): before is RecordRow {
  return before?.place === place - 1
}

function alteredOrMoved(row: RecordRow, length: number, key: string): ChainFault {
  for (let stood = 1; stood <= length; stood++) {
    if (isSealed({ ...row, place: stood }, key))
      return { kind: 'reordered', place: row.place, stood, entry: row.id }
  }
  return { kind: 'altered', place: row.place, entry: row.id }
}

function isSealed({ hmac, ...row }: RecordRow, key: string): boolean {
  const given = Buffer.from(hmac, 'hex')
  const expected = Buffer.from(hmacOf(row, key), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** RFC 8785, so that no database's order of columns matters. */
function hmacOf(row: Unsealed, key: string): string {
  return createHmac('sha256', key)
    .update(canonicalize(row) ?? '')
    .digest('hex')
}
