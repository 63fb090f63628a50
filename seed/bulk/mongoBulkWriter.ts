import { ObjectId } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

import { workflowOf } from '@/plugins/workflow/options/processState'
import { logHead } from '../archive/change'
import type { BulkWriter } from './bulkWriter'

type Values = Record<string, unknown>
interface Model {
  create(docs: Values[]): Promise<unknown[]>
  insertMany(docs: Values[], options: { ordered: true; timestamps: false }): Promise<unknown>
  updateMany(): Promise<void>
}

/** @see BulkWriter */
export function mongoBulkWriter(payload: Payload): BulkWriter {
  const adapter = payload.db as unknown as MongooseAdapter
  let gathered = new Map<Model, Values[]>()
  let lastVersion = ''
  const tell = (model: Model, given: Values) => {
    // MongoDB's driver would make the id at the insert, and the record names it now.
    const doc = { _id: new ObjectId(), ...given }
    lastVersion = String(doc._id)
    const before = gathered.get(model)
    if (before) before.push(doc)
    else gathered.set(model, [doc])
  }
  let before: Promise<void> = Promise.resolve()
  const recorder = Object.assign(Object.create(adapter) as MongooseAdapter, {
    ...workflowOf(payload)?.stock.unbound,
    collections: recording(adapter.collections as unknown as Record<string, Model>, tell),
    versions: recording(adapter.versions as unknown as Record<string, Model>, tell),
  })
  return {
    async document(collection, doc) {
      await recorder.create({ collection: collection as CollectionSlug, data: doc, returning: false })
    },
    async version(collection, version) {
      lastVersion = ''
      await recorder.createVersion({
        autosave: false,
        collectionSlug: collection as CollectionSlug,
        returning: false,
        ...version,
      })
      return lastVersion
    },
    flush(head) {
      const models = gathered
      gathered = new Map()
      before = before.then(() => insertAll(payload, models, head))
      return before
    },
    // What is on its way arrives, and whoever begins again finds it.
    close: () => before.catch(() => undefined),
  }
}

/** The log's rows are gathered last and written last: they say that all the rest is there. */
async function insertAll(payload: Payload, models: Map<Model, Values[]>, head: number): Promise<void> {
  if ((await logHead(payload)) !== head) throw new Error('Somebody else has written meanwhile.')
  for (const [model, docs] of models) await model.insertMany(docs, { ordered: true, timestamps: false })
}

/** The models, whose `create` is told instead of done. A new document has no older versions to update. */
function recording(
  models: Record<string, Model>,
  tell: (model: Model, doc: Values) => void,
): Record<string, Model> {
  return Object.fromEntries(
    Object.entries(models).map(([slug, model]) => [
      slug,
      Object.assign(Object.create(model) as Model, {
        create: async ([doc]: Values[]) => {
          if (doc) tell(model, doc)
          return [doc]
        },
        updateMany: async () => undefined,
      }),
    ]),
  )
}
