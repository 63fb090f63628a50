/**
 * Which database the tests run on: SQLite, or the server that TEST_DATABASE_URL names
 * (`mongodb://…`), where every test file gets a database of its own.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { MongoClient } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** The server's URL; undefined on SQLite. */
export const testServer = process.env.TEST_DATABASE_URL || undefined

/** An id of the database's own kind that no document has. */
export const noId: number | string = testServer ? '000000000000000000000000' : 999_999

/** Where a folder of the tests keeps the name of its database on the server. */
const urlFile = (folder: string) => path.join(folder, 'database-url')

/** The database that belongs to a folder of the tests: its file, or one on the server that is its own. */
export function databaseIn(folder: string, file = 'newsroom.db'): string {
  if (!testServer) return `file:${path.join(folder, file)}`
  if (!fs.existsSync(urlFile(folder))) fs.writeFileSync(urlFile(folder), newDatabaseUrl(testServer))
  return fs.readFileSync(urlFile(folder), 'utf8')
}

/** An adapter for a small project with collections of its own, on the database of its folder. */
export async function smallDatabase(
  folder: string,
  options: Partial<Parameters<typeof sqliteAdapter>[0]> = {},
): Promise<DatabaseAdapterObj> {
  if (testServer) return onServer(folder)
  return sqliteAdapter({ client: { url: databaseIn(folder, 'test.db') }, push: true, ...options })
}

/** The same on the server. Loaded only there: MongoDB's code takes each test file half a second. */
export async function onServer(folder: string): Promise<DatabaseAdapterObj> {
  const { mongoDatabase } = await import('@/database/mongodb/adapter')
  return mongoDatabase(databaseIn(folder), [])
}

/** Removes a folder of the tests and its database. */
export async function removeFolder(folder: string): Promise<void> {
  if (fs.existsSync(urlFile(folder))) await drop(fs.readFileSync(urlFile(folder), 'utf8'))
  fs.rmSync(folder, { recursive: true, force: true })
}

/** All documents and indexes of one database into another, new one. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await withClient(from, async (client) => {
    const [source, target] = [client.db(), client.db(databaseName(to))]
    for (const { name } of await source.listCollections({}, { nameOnly: true }).toArray()) {
      const documents = await source.collection(name).find().toArray()
      if (documents.length > 0) await target.collection(name).insertMany(documents)
      for (const { key, name: index, unique, sparse } of await source.collection(name).indexes()) {
        if (index === '_id_') continue
        await target.collection(name).createIndex(key, { name: index, unique: !!unique, sparse: !!sparse })
      }
    }
  })
}

/** Whether something is stored in the database at a URL. */
export function isThere(url: string): Promise<boolean> {
  return withClient(url, async (client) => (await client.db().listCollections().toArray()).length > 0)
}

const URL_PARTS = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(\?.*)?$/

function newDatabaseUrl(server: string): string {
  const [, host, , options = ''] = URL_PARTS.exec(server) ?? []
  if (!host) throw new Error('TEST_DATABASE_URL must be mongodb://… or mongodb+srv://…')
  return `${host}/newsroom_test_${randomBytes(6).toString('hex')}${options}`
}

function databaseName(url: string): string {
  return URL_PARTS.exec(url)?.[2] ?? ''
}

function drop(url: string): Promise<unknown> {
  return withClient(url, (client) => client.db().dropDatabase())
}

async function withClient<T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url)
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}
