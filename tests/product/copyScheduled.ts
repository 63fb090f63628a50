/** Many scheduled articles on MongoDB, made of one: writing each by its acts takes the stand-in four seconds. */
import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { contentHash } from '@/plugins/workflow'

const { EJSON } = BSON

/** By collection, the field that names the article. */
const OWNERS = {
  articles: '_id',
  _articles_versions: 'parent',
  'workflow-records': 'document',
  'workflow-schedules': 'document',
}

interface Row {
  _id: unknown
  entry?: string
  version?: Record<string, unknown>
}

/** Writes so many copies of an article with its versions, its record and its schedule, each with an address of its own. */
export async function copyScheduled(payload: Payload, id: string, copies: number): Promise<void> {
  const { connection } = payload.db as unknown as MongooseAdapter
  const rows = await Promise.all(
    Object.entries(OWNERS).map(async ([name, field]) => ({
      name,
      found: (await connection
        .collection(name)
        .find({ [field]: id })
        .toArray()) as unknown as Row[],
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
  const hashes = new Set(versions.map(({ version }) => contentHash(payload, 'articles', version!)))
  if (hashes.size !== 1) throw new Error('The article was changed on its way.')

  const made = Array.from({ length: copies }, (_, at) => {
    const ownSlug = `${slug}-kopya-${at}`
    const others = new Map<string, string>([
      ...ids.map((each): [string, string] => [each, randomUUID()]),
      ...versions.map(({ _id }): [string, string] => [String(_id), new ObjectId().toHexString()]),
      [`"slug":"${slug}"`, `"slug":"${ownSlug}"`],
      [String([...hashes][0]), contentHash(payload, 'articles', { ...versions[0]!.version, slug: ownSlug })],
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
