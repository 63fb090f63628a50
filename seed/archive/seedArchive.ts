import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { bulkWriter, type BulkWriter } from '../bulk/bulkWriter'
import type { SeedCount } from '../seedNewsroom'
import { composeArticle } from './compose'
import { archiveDocument } from './document'
import { clearLeftovers, missingFrom } from './missing'
import { importedArticle } from './record'
import { openArchiveSetting, type ArchiveSetting } from './setting'
import { changeFor, logHead } from './change'

/** Articles written in one transaction: long enough to be fast, short enough to see progress. */
const BATCH = 500
const TRIES = 5

export interface ArchiveOptions {
  /** First called with 0, when the sections, topics and companies of the archive are there. */
  onProgress?: (progress: { done: number; total: number }) => void
}

/**
 * Fills the archive with generated articles 1 … `count`, published in the past,
 * with their versions and their changes in the log, by rows rather than by saves.
 * Nothing else should be writing meanwhile. Can be run again, with another count too.
 */
export async function seedArchive(
  payload: Payload,
  count: number,
  { onProgress }: ArchiveOptions = {},
): Promise<SeedCount> {
  const setting = await openArchiveSetting(payload)
  onProgress?.({ done: 0, total: count })
  for (let tried = 1; ; tried++) {
    const head = await logHead(payload)
    try {
      return await fill({ payload, setting, onProgress }, count, head)
    } catch (error) {
      // Somebody else has appended to the log, and has the numbers that we took: what is missing is made again.
      if (tried === TRIES || !(error instanceof Error) || !/somebody else/i.test(error.message)) throw error
    }
  }
}

interface ArchiveDesk extends ArchiveOptions {
  payload: Payload
  setting: ArchiveSetting
}

/** Each batch is made while the one before it is being written. */
async function fill(desk: ArchiveDesk, count: number, headBefore: number): Promise<SeedCount> {
  const writer = bulkWriter(desk.payload)
  const total: SeedCount = { created: 0, kept: 0 }
  let head = headBefore
  let written: Promise<void> = Promise.resolve()
  try {
    const allMissing = await missingFrom(desk.payload, count)
    for (let first = 1; first <= count; first += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) => first + index)
      const missing = numbers.filter((number) => allMissing.has(number))
      // Batches are written one after the other: only the first that is not there can have been cut off.
      if (total.created === 0) await clearLeftovers(desk.payload, missing)
      await gather(writer, desk, missing, head)
      await written
      written = missing.length > 0 ? writer.flush(head) : written
      // An early failure is thrown where it is awaited.
      written.catch(() => undefined)
      head += missing.length
      total.created += missing.length
      total.kept += numbers.length - missing.length
      desk.onProgress?.({ done: first + numbers.length - 1, total: count })
    }
    await written
  } finally {
    await writer.close()
  }
  return total
}

async function gather(
  writer: BulkWriter,
  { payload, setting }: ArchiveDesk,
  numbers: number[],
  head: number,
): Promise<void> {
  const at = new Date().toISOString()
  for (const [index, number] of numbers.entries()) {
    const doc = archiveDocument(composeArticle(number), setting)
    const change = changeFor(doc, { number: head + index + 1, at })
    const { createdAt, updatedAt } = doc as { createdAt: string; updatedAt: string }
    const imported = importedArticle(payload, doc)
    await writer.document('articles', { ...doc, workflow: imported.main })
    // A version keeps the mark that its save had; only the document's is taken away by the reconciler.
    const versionData = { ...doc, workflow: imported.version, feedsMark: randomUUID() }
    const version = { parent: String(doc.id), versionData, createdAt, updatedAt }
    const versionId = await writer.version('articles', version)
    await writer.document('workflow-records', imported.record(versionId))
    await writer.document('feed-changes', { ...change, id: String(change.number) })
  }
}
