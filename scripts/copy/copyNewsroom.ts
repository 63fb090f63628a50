import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { payloadStore } from '../../src/plugins/feeds/store/payloadStore'
import { logIdentity } from '../../src/plugins/feeds/log/identity'
import { canonical, objectIdFor, type Values } from './canonical'
import { partsOf, type Part } from './parts'
import { openWriter } from './writer'

export interface CopyOptions {
  /** Called for each part as it goes on. */
  onProgress?: (progress: { part: string; done: number; total: number }) => void
}

export interface CopyResult {
  /** Documents by part. */
  counts: Record<string, number>
  /** Of all canonical documents, the same on both sides. */
  digest: string
  /** Documents that were there already, of a copy that was interrupted. */
  found: number
}

const AT_ONCE = 200
const NOTE = 'newsroom:copy'

/**
 * Copies everything from one newsroom's database into another one's, which is empty or holds the beginning of
 * this very copy; then reads both and compares them. Nothing should write to either meanwhile.
 * @throws Error when the other one is not empty, or when they are not equal at the end
 */
export async function copyNewsroom(
  from: Payload,
  to: Payload,
  { onProgress }: CopyOptions = {},
): Promise<CopyResult> {
  const parts = partsOf(from)
  await refuseOthers(parts, from, to)
  const writer = openWriter(to)
  let found = 0
  for (const part of parts) {
    const there = new Set(await part.ids(to))
    const ids = await part.ids(from)
    const missing = ids.filter((id) => !there.has(id) && !there.has(objectIdFor(id)))
    found += ids.length - missing.length
    for (let start = 0; start < missing.length; start += AT_ONCE) {
      for (const doc of await part.read(from, missing.slice(start, start + AT_ONCE)))
        await part.write(writer, doc)
      await writer.flush()
      onProgress?.({
        part: part.name,
        done: ids.length - missing.length + Math.min(start + AT_ONCE, missing.length),
        total: ids.length,
      })
    }
  }
  await writer.close()
  const compared = await compare(parts, from, to)
  await to.db.deleteMany({ collection: 'payload-kv', where: { key: { equals: NOTE } } })
  return { ...compared, found }
}

/** A target must be empty, or have been begun with this source. */
async function refuseOthers(parts: Part[], from: Payload, to: Payload): Promise<void> {
  const source = await nameOf(from)
  const note = await to.kv.get<{ source: string }>(NOTE)
  if (note?.source === source) return
  if (note) throw new Error('The target holds the beginning of a copy of another newsroom. Empty it first.')
  for (const part of parts) {
    const { length } = await part.ids(to)
    if (length > 0)
      throw new Error(`The target is not empty: it has ${length} of ${part.name}. Name an empty database.`)
  }
  await to.db.create({ collection: 'payload-kv', data: { key: NOTE, data: { source } }, returning: false })
}

async function nameOf(payload: Payload): Promise<string> {
  const [first] = await payloadStore(payload).heads(0, 1)
  return first ? logIdentity(first) : 'a newsroom that has published nothing'
}

async function compare(parts: Part[], from: Payload, to: Payload) {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  for (const part of parts) {
    const ids = await part.ids(from)
    const there = await part.ids(to)
    if (ids.length !== there.length) {
      throw new Error(
        `Not equal: ${ids.length} of ${part.name} here, ${there.length} there. Did somebody write meanwhile?`,
      )
    }
    counts[part.name] = ids.length
    const changed = !ids.every((id, place) => id === there[place])
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE)
      const here = await canonicalById(part, from, some, changed)
      const other = await canonicalById(part, to, changed ? some.map(objectIdFor) : some, changed)
      for (const [id, text] of here) {
        if (other.get(id) !== text) {
          throw new Error(
            `Not equal: ${id} of ${part.name}. Did somebody write meanwhile? Empty the target, and copy again.`,
          )
        }
        hash.update(text)
      }
    }
  }
  return { counts, digest: hash.digest('hex') }
}

/** @param mapped whether ids of one side are made of those of the other (see {@link objectIdFor}) */
async function canonicalById(
  part: Part,
  payload: Payload,
  ids: string[],
  mapped: boolean,
): Promise<Map<string, string>> {
  const docs = await part.read(payload, ids)
  const named = docs.map((doc): Values => (mapped ? { ...doc, id: objectIdFor(String(doc.id)) } : doc))
  return new Map(
    named
      .map((doc): [string, string] => [String(doc.id), canonical(doc)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
