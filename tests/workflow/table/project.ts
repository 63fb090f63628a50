/** The project that the table is tried on: pieces, and files that have drafts, on two desks. */
import { createClient, type Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  BasePayload,
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { endFailedJobWrites } from '@/database/sqlite/endFailedJobWrites'
import { createGatedClient } from '@/database/sqlite/gatedClient'
import { newsroomWorkflow, withPublicActs, workflowPlugin } from '@/plugins/workflow'
import type { Finding } from '@/plugins/workflow/types'
import { publicRights } from '../publicActs'

export const pieces = 'pieces' as CollectionSlug
export const files = 'files' as CollectionSlug

const workflow = withPublicActs(newsroomWorkflow)

/** What the one check of the project finds; a cell puts something here. */
export const findings: Finding[] = []

const folders: string[] = []
function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workflow-table-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
})

/** Path of an empty database with the tables: Payload makes them only once in a process. */
export async function newDatabase(): Promise<string> {
  const file = path.join(newFolder(), 'pieces.db')
  fs.copyFileSync(await (template ??= makeTemplate()), file)
  return file
}

let template: Promise<string> | undefined
async function makeTemplate(): Promise<string> {
  const file = path.join(newFolder(), 'template.db')
  await (await openTableProject(file, { makeTables: true })).destroy()
  return file
}

interface Options {
  /** Of a new database. */
  makeTables?: boolean
  /** Switched off it is as it was before the plugin. */
  enabled?: boolean
  /** SQLite's transactions, off in Payload's own default. */
  transactions?: boolean
  /** What stands between Payload and the database. */
  through?: (client: Client) => Client
}

/** Opens the project on a database. */
export async function openTableProject(
  file: string,
  { makeTables = false, enabled = true, transactions = true, through = (client) => client }: Options = {},
): Promise<Payload> {
  // SQLite gives the id of what was deleted to the next, which would then have the record of both.
  const settings = { client: { url: `file:${file}` }, push: makeTables, autoIncrement: true }
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db: makeTables ? sqliteAdapter(settings) : await databaseOf(settings, transactions, through),
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    jobs: { deleteJobOnComplete: false },
    collections: [accounts, piecesConfig, filesIn(path.dirname(file)), leaflets],
    plugins: [
      workflowPlugin({
        recordKey: 'a key of the tests, of thirty-two characters and more',
        enabled,
        schedules: false,
        rights: {
          ...publicRights,
          also: ({ user, doc }) => deskOf(user) === undefined || deskOf(user) === doc.desk,
        },
        collections: [
          {
            slug: pieces,
            workflow,
            section: 'desk',
            checks: [{ name: 'mood', label: { en: 'Mood' }, run: () => findings }],
          },
          { slug: files, workflow },
        ],
      }),
    ],
  })
  return new BasePayload().init({ config })
}

async function databaseOf(
  settings: Parameters<typeof sqliteAdapter>[0],
  transactions: boolean,
  through: (client: Client) => Client,
): Promise<DatabaseAdapterObj> {
  const { url } = settings.client
  const client = through(transactions ? await createGatedClient(url) : createClient({ url }))
  const stock = sqliteAdapter({ ...settings, ...(transactions ? { transactionOptions: {} } : {}) })
  return { ...stock, init: (args) => Object.assign(endFailedJobWrites(stock.init(args)), { client }) }
}

const deskOf = (user: object) => (user as { desk?: string | null }).desk ?? undefined

const accounts: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'roles', type: 'text', hasMany: true },
    { name: 'desk', type: 'text' },
  ],
}

const read = ({ req }: { req: PayloadRequest }) => (req.user ? true : { _status: { equals: 'published' } })
const signedIn = ({ req }: { req: PayloadRequest }) => Boolean(req.user)
const access = { read, create: signedIn, update: signedIn, delete: signedIn, readVersions: signedIn }

const piecesConfig: CollectionConfig = {
  slug: 'pieces',
  trash: true,
  access,
  versions: { drafts: { autosave: true, schedulePublish: true } },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'note', type: 'text', localized: true },
    { name: 'desk', type: 'text', defaultValue: 'politics' },
  ],
}

/** Payload has its own scheduler while any collection has it; of those with the workflow it is off. */
const leaflets: CollectionConfig = {
  slug: 'leaflets',
  versions: { drafts: { schedulePublish: true } },
  fields: [{ name: 'title', type: 'text' }],
}

const filesIn = (folder: string): CollectionConfig => ({
  slug: 'files',
  upload: { staticDir: path.join(folder, 'files'), mimeTypes: ['text/plain'] },
  access,
  versions: { drafts: true },
  fields: [{ name: 'title', type: 'text' }],
})
