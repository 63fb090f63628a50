import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { contentHash } from '@/plugins/workflow'
import { standingAfterSave } from '@/plugins/workflow/approval/standingAfterSave'
import type { Standing } from '@/plugins/workflow/fields/standing'
import { systemEntry } from '@/plugins/workflow/gate/systemAct'
import { governedOf } from '@/plugins/workflow/options/processState'
import { seal } from '@/plugins/workflow/record/chain'
import { withIntent } from '@/plugins/workflow/record/intent'
import { recordsOf } from '@/plugins/workflow/record/processState'
import { toStored } from '@/plugins/workflow/record/rows'
import type { RecordEntry } from '@/plugins/workflow/types'

type Values = Record<string, unknown>

/** What the record says of the archive, and of everything else that comes in by `context.system`. */
export const ARCHIVE_REASON = 'archive'

/** An article that comes in published: how it stands, in its row and in its version, and what the record says. */
export interface Imported {
  main: Standing
  version: Standing
  /** The row of the record, once the version has its id. */
  record(version: string): Values
}

/**
 * What the workflow would make of `payload.create` with `context.system`. Of its own pure functions; a test
 * compares the rows.
 */
export function importedArticle(payload: Payload, doc: Values & { id?: unknown }): Imported {
  const { workflow } = governedOf(payload, 'articles')!
  const entry: RecordEntry = {
    ...systemEntry(ARCHIVE_REASON, { by: null, byName: 'system' }),
    id: randomUUID(),
    collection: 'articles',
    document: String(doc.id),
    fromStage: workflow.initial,
    toStage: workflow.published,
    fromVersion: null,
    number: 0,
  }
  const hash = contentHash(payload, 'articles', doc)
  const main = withIntent({ stage: workflow.published }, entry)
  const version = standingAfterSave({
    workflow,
    before: null,
    given: main,
    hash,
    isPublished: true,
    by: null,
    autosave: false,
  })
  const done = { intentId: null }
  return {
    main: { ...main, ...done },
    version: { ...version, ...done },
    record: (toVersion) => ({
      ...toStored(seal({ ...entry, toVersion, hash }, undefined, recordsOf(payload).key)),
    }),
  }
}
