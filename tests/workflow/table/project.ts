/** The project that the table is tried on: pieces, and files that have drafts, on two desks. */
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

import { createGatedClient } from '@/database/sqlite/gatedClient'
import { workflowPlugin } from '@/plugins/workflow'
import type { Finding } from '@/plugins/workflow/types'
import { rights } from '../project'

export const pieces = 'pieces' as CollectionSlug
export const files = 'files' as CollectionSlug

/** What the one check of the project finds; a cell puts something here. */
export const findings: Finding[] = []

export const newFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'workflow-table-'))

/** Opens the project on a database; `makeTables` on a new one. Switched off it is as it was before the plugin. */
export async function openTableProject(
  file: string,
  { makeTables = false, enabled = true } = {},
): Promise<Payload> {
  const settings = { client: { url: `file:${file}` }, push: makeTables }
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db: makeTables ? sqliteAdapter(settings) : await withTransactions(settings),
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    jobs: { deleteJobOnComplete: false },
    collections: [accounts, piecesConfig, filesIn(path.dirname(file))],
    plugins: [
      workflowPlugin({
        recordKey: 'a key of the tests, of thirty-two characters and more',
        enabled,
        rights: {
          ...rights,
          also: ({ user, doc }) => deskOf(user) === undefined || deskOf(user) === doc.desk,
        },
        collections: [
          {
            slug: pieces,
            section: 'desk',
            checks: [{ name: 'mood', label: { en: 'Mood' }, run: () => findings }],
          },
          { slug: files },
        ],
      }),
    ],
  })
  return new BasePayload().init({ config })
}

async function withTransactions(settings: Parameters<typeof sqliteAdapter>[0]): Promise<DatabaseAdapterObj> {
  const client = await createGatedClient(settings.client.url)
  const stock = sqliteAdapter({ ...settings, transactionOptions: {} })
  return { ...stock, init: (args) => Object.assign(stock.init(args), { client }) }
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

const filesIn = (folder: string): CollectionConfig => ({
  slug: 'files',
  upload: { staticDir: path.join(folder, 'files'), mimeTypes: ['text/plain'] },
  access,
  versions: { drafts: true },
  fields: [{ name: 'title', type: 'text' }],
})
