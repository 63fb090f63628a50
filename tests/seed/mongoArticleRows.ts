import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'

import { hidden, type ArticleRows, type Rows } from './articleRows'

/** By collection, the field that names the article. */
const OWNERS = {
  articles: '_id',
  _articles_versions: 'parent',
  'feed-changes': 'document',
  'workflow-records': 'document',
}

/** @see ArticleRows; a column is the path of a value. */
export function mongoArticleRows(db: object): ArticleRows {
  const { connection } = db as MongooseAdapter
  const owned = (id: string) =>
    Object.entries(OWNERS).map(([name, field]) => ({
      name,
      rows: connection.collection(name),
      its: { [field]: id },
    }))
  return {
    tables: Object.keys(OWNERS),
    relations: ['image', 'createdBy'],
    async of(id) {
      const found: Rows = {}
      for (const { name, rows, its } of owned(id)) {
        const docs = await rows.find(its as object, { sort: { _id: 1 } }).toArray()
        if (docs.length > 0) found[name] = docs.map((doc) => Object.fromEntries(valuesIn(doc, '')))
      }
      return found
    },
    comparable: (rows) => hidden(rows, hide),
    async remove(id) {
      for (const { rows, its } of owned(id)) await rows.deleteMany(its)
    },
    async log() {
      const log = connection.collection('feed-changes')
      const newest = await log.findOne({}, { sort: { number: -1 } })
      return { length: await log.countDocuments(), head: Number(newest?.number) }
    },
  }
}

/** Without what is null: MongoDB answers every question of Payload's as if it were not there. */
function valuesIn(value: unknown, path: string): [string, unknown][] {
  if (value instanceof ObjectId) return [[path, value.toHexString()]]
  if (value instanceof Date) return [[path, value.toISOString()]]
  if (value === null) return []
  if (typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([key, each]) => valuesIn(each, path ? `${path}.${key}` : key))
}

function hide(table: string, path: string, value: unknown) {
  if (/(^|\.)(updatedAt|at)$/.test(path)) return /^\d{4}-.*Z$/.test(String(value)) && 'a time'
  if (path === 'createdAt' && table === '_articles_versions') return 'a time'
  if (path === 'number' || (path === '_id' && table !== 'articles')) return typeof value
  if (/\.\d+\.id$/.test(path)) return 'a row'
  if (path === 'version.feedsMark') return typeof value
  if (/workflow\.(intentId|lastAct|intent\.id)$/.test(path)) return typeof value
  if (table === 'workflow-records' && /^(entry|hmac|toVersion)$/.test(path)) return String(value).length
  return value
}
