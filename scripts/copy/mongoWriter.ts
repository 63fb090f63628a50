import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { objectIdFor, type Values } from './canonical'
import { versionArguments, type Writer } from './writer'

interface Model {
  create(docs: Values[]): Promise<unknown[]>
  insertMany(docs: Values[], options: { ordered: true; timestamps: false }): Promise<unknown>
  updateMany(): Promise<void>
}

/** @see Writer */
export function mongoWriter(payload: Payload): Writer {
  const adapter = payload.db as unknown as MongooseAdapter
  let gathered = new Map<Model, Values[]>()
  /** What the next document is besides what the adapter makes of it. */
  let besides: Values = {}
  const recording = (model: unknown): Model => {
    const real = model as Model
    return Object.assign(Object.create(real) as Model, {
      create: async ([doc]: Values[]) => {
        const whole = { ...doc, ...besides }
        besides = {}
        gathered.set(real, [...(gathered.get(real) ?? []), whole])
        return [whole]
      },
      updateMany: async () => undefined,
    })
  }
  const allRecording = (models: object) =>
    Object.fromEntries(Object.entries(models).map(([slug, model]) => [slug, recording(model)]))
  const recorder = Object.assign(Object.create(adapter) as MongooseAdapter, {
    allowIDOnCreate: true,
    collections: allRecording(adapter.collections),
    versions: allRecording(adapter.versions),
    globals: recording(adapter.globals),
  })
  const hasOwnIds = (slug: string) => payload.collections[slug as CollectionSlug]?.customIDType !== undefined
  const idOf: Writer['idOf'] = (id, slug, isVersion) => (!isVersion && hasOwnIds(slug) ? id : objectIdFor(id))
  const ofVersion = (slug: string, doc: Values) => ({
    _id: idOf(String(doc.id), slug, true),
    latest: doc.latest ? true : undefined,
    autosave: doc.autosave ? true : undefined,
  })
  return {
    async document(collection, doc) {
      const data = { ...doc, id: idOf(String(doc.id), collection, false) }
      await recorder.create({ collection: collection as CollectionSlug, data, returning: false })
    },
    async version(collection, doc) {
      besides = ofVersion(collection, doc)
      await recorder.createVersion({ collectionSlug: collection as CollectionSlug, ...versionArguments(doc) })
    },
    async global(slug, { id: _, globalType: __, ...doc }) {
      besides = { globalType: slug }
      await recorder.createGlobal({ slug, data: doc as never, returning: false })
    },
    async globalVersion(slug, doc) {
      besides = ofVersion(slug, doc)
      await recorder.createGlobalVersion({ globalSlug: slug as GlobalSlug, ...versionArguments(doc) })
    },
    idOf,
    async flush() {
      const models = gathered
      gathered = new Map()
      for (const [model, docs] of models) await model.insertMany(docs, { ordered: true, timestamps: false })
    },
    close: async () => undefined,
  }
}
