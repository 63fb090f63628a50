import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import type { Values } from './canonical'
import type { Writer } from './writer'

/** One kind of thing that is copied: a collection's documents, or the versions of a collection or global. */
export interface Part {
  name: string
  /** Of all there are. */
  ids(payload: Payload): Promise<string[]>
  /** Some of them, with all languages. */
  read(payload: Payload, ids: string[]): Promise<Values[]>
  write(writer: Writer, doc: Values): Promise<void>
}

/** Locks are of this moment, migrations of this database, and the key-value store of this process. */
const NOT_COPIED = new Set(['payload-locked-documents', 'payload-migrations', 'payload-kv'])
/** Last: what is in the log says that all the rest is there. */
const LOG = 'feed-changes'

/** All there is to copy, in an order in which a half copy is harmless. */
export function partsOf({ config }: Payload): Part[] {
  const collections = config.collections
    .filter(({ slug }) => !NOT_COPIED.has(slug))
    .sort((a, b) => Number(a.slug === LOG) - Number(b.slug === LOG))
  return [
    ...config.globals.map(({ slug }) => globalPart(slug)),
    ...config.globals.filter(({ versions }) => versions).map(({ slug }) => globalVersionsPart(slug)),
    ...collections.flatMap(({ slug, versions }) => [
      ...(versions ? [versionsPart(slug)] : []),
      documentsPart(slug),
    ]),
  ]
}

const everything = { limit: 0, pagination: false, sort: 'id' } as const

function documentsPart(slug: string): Part {
  const collection = slug as CollectionSlug
  return {
    name: slug,
    async ids(payload) {
      const { docs } = await payload.db.find<Values>({
        collection,
        ...everything,
        select: { id: true },
        joins: false as never,
      })
      return idsOf(docs)
    },
    async read(payload, ids) {
      const { docs } = await payload.db.find<Values>({ collection, ...some(ids), joins: false as never })
      return docs
    },
    write: (writer, doc) => writer.document(slug, doc),
  }
}

function versionsPart(slug: string): Part {
  const collection = slug as CollectionSlug
  return {
    name: `versions of ${slug}`,
    async ids(payload) {
      const { docs } = await payload.db.findVersions<Values>({
        collection,
        ...everything,
        select: { parent: true },
      })
      return idsOf(docs)
    },
    async read(payload, ids) {
      const { docs } = await payload.db.findVersions<Values>({ collection, ...some(ids) })
      return docs.map((doc) => withoutFalse(doc as unknown as Values))
    },
    write: (writer, doc) => writer.version(slug, doc),
  }
}

function globalPart(slug: string): Part {
  const read = async (payload: Payload) => {
    const doc = (await payload.db.findGlobal({ slug })) as Values | null
    return doc && doc.id !== undefined ? [{ ...doc, id: slug }] : []
  }
  return {
    name: `the global ${slug}`,
    ids: async (payload) => idsOf(await read(payload)),
    read: (payload) => read(payload),
    write: (writer, doc) => writer.global(slug, doc),
  }
}

function globalVersionsPart(slug: string): Part {
  const global = slug as GlobalSlug
  return {
    name: `versions of the global ${slug}`,
    async ids(payload) {
      const { docs } = await payload.db.findGlobalVersions<Values>({ global, ...everything })
      return idsOf(docs)
    },
    async read(payload, ids) {
      const { docs } = await payload.db.findGlobalVersions<Values>({ global, ...some(ids) })
      return docs.map((doc) => withoutFalse(doc as unknown as Values))
    },
    write: (writer, doc) => writer.globalVersion(slug, doc),
  }
}

const some = (ids: string[]) => ({
  where: { id: { in: ids } },
  limit: ids.length,
  pagination: false,
  sort: 'id',
})

const idsOf = (docs: { id?: unknown }[]) => docs.map(({ id }) => String(id)).sort()

/** MongoDB leaves out what is not so; the document's own id is in `parent`. */
function withoutFalse({ latest, autosave, snapshot, version, ...doc }: Values): Values {
  const { id: _, ...data } = version as Values
  return {
    ...doc,
    version: data,
    ...(latest ? { latest } : {}),
    ...(autosave ? { autosave } : {}),
    ...(snapshot ? { snapshot } : {}),
  }
}
