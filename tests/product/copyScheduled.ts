/** Many scheduled articles on MongoDB, made of one: writing each by its acts takes the stand-in four seconds. */
import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { contentHash } from '@/plugins/workflow'

const { EJSON } = BSON

/** By collection, which rows are the article's: of its versions the newest, which is the one that goes out. */
const rowsOf = (id: string): Record<string, object> => ({
  articles: { _id: id },
  _articles_versions: { parent: id, latest: true },
  'workflow-records': { document: id },
  'workflow-schedules': { document: id },
})

interface Row {
  _id: unknown
  entry?: string
  version?: Record<string, unknown>
}

/** Writes so many copies of an article with its newest version, its record and its schedule, each with an address of its own. */
export async function copyScheduled(payload: Payload, id: string, copies: number): Promise<void> {
  const { connection } = payload.db as unknown as MongooseAdapter
  const rows = await Promise.all(
    Object.entries(rowsOf(id)).map(async ([name, its]) => ({
      name,
      found: (await connection.collection(name).find(its).toArray()) as unknown as Row[],
    })),
  )
  const versions = rows.find(({ name }) => name === '_articles_versions')!.found
  const work = rows.find(({ name }) => name === 'workflow-schedules')!.found
  const slug = String(versions[0]?.version?.slug)
  const ids = [
    id,
    ...work.map((row) => String(row._id)),
    ...rows.flatMap(({ found }) => found.flatMap(({ entry }) => entry ?? [])),
  ]
  const hash = contentHash(payload, 'articles', versions[0]!.version!)

  const made = Array.from({ length: copies }, (_, at) => {
    const ownSlug = `${slug}-kopya-${at}`
    const others = new Map<string, string>([
      ...ids.map((each): [string, string] => [each, randomUUID()]),
      ...versions.map(({ _id }): [string, string] => [String(_id), new ObjectId().toHexString()]),
      [`"slug":"${slug}"`, `"slug":"${ownSlug}"`],
      [hash, contentHash(payload, 'articles', { ...versions[0]!.version, slug: ownSlug })],
    ])
    const copyOf = (text: string) => [...others].reduce((now, [from, to]) => now.replaceAll(from, to), text)
    return rows.map(({ name, found }) => ({
      name,
      docs: found.map((row) => EJSON.parse(copyOf(EJSON.stringify(row, { relaxed: false })))),
    }))
  }).flat()
  for (const { name } of rows) {
    const docs = made.filter((one) => one.name === name).flatMap((one) => one.docs as object[])
    for (let at = 0; at < docs.length; at += 50)
      await connection.collection(name).insertMany(docs.slice(at, at + 50))
  }
}
