import type { Payload } from 'payload'

import { bulkWriter, type BulkWriter } from '../bulk/bulkWriter'
import type { SeedCount } from '../seedNewsroom'
import { composeArticle } from './compose'
import { archiveDocument } from './document'
import { clearLeftovers, missingFrom } from './missing'
import { openArchiveSetting, type ArchiveSetting } from './setting'
import { changeFor, logHead } from './change'

/** Articles written in one transaction: long enough to be fast, short enough to see progress. */
const BATCH = 500
const TRIES = 5

export interface ArchiveOptions {
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
  const desk: ArchiveDesk = { payload, setting, writer: await bulkWriter(payload) }
  const total: SeedCount = { created: 0, kept: 0 }
  try {
    for (let first = 1; first <= count; first += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) => first + index)
      const missing = await missingFrom(payload, numbers)
      if (missing.length > 0) await writeBatch(desk, missing)
      total.created += missing.length
      total.kept += numbers.length - missing.length
      onProgress?.({ done: first + numbers.length - 1, total: count })
    }
  } finally {
    await desk.writer.close()
  }
  return total
}

interface ArchiveDesk {
  payload: Payload
  setting: ArchiveSetting
  writer: BulkWriter
}

/** All or nothing, where the database has transactions; where it has none, the next run clears and repeats. */
async function writeBatch(desk: ArchiveDesk, numbers: number[]): Promise<void> {
  for (let tried = 1; ; tried++) {
    const head = await logHead(desk.payload)
    try {
      await clearLeftovers(desk.payload, numbers)
      return await writeAfter(desk, numbers, head)
    } catch (error) {
      // Somebody else has appended to the log: the numbers that we took are theirs.
      const isOvertaken = (await logHead(desk.payload)) !== head
      if (!isOvertaken || tried === TRIES) throw error
    }
  }
}

async function writeAfter({ setting, writer }: ArchiveDesk, numbers: number[], head: number): Promise<void> {
  const at = new Date().toISOString()
  for (const [index, number] of numbers.entries()) {
    const doc = archiveDocument(composeArticle(number), setting)
    const change = changeFor(doc, { number: head + index + 1, at })
    const { createdAt, updatedAt } = doc as { createdAt: string; updatedAt: string }
    await writer.document('articles', { ...doc })
    await writer.version('articles', { parent: String(doc.id), versionData: doc, createdAt, updatedAt })
    await writer.document('feed-changes', { ...change, id: String(change.number) })
  }
  await writer.flush()
}
