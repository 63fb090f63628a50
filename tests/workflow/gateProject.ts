/**
 * A small project that is no newsroom: texts with a trash, languages, number ids
 * and hooks of their own, and files that have drafts. Its table of rights is short.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
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
import type { Refusal } from '@/plugins/workflow/types'

import { register, session } from '../harness/accounts'
import { onServer, removeFolder, testServer } from '../harness/database'
import { keptFile } from '../harness/keptFile'
import { handleRequest } from '../harness/handleRequest'

export const texts = 'texts' as CollectionSlug
export const files = 'files' as CollectionSlug
export const users = 'users' as CollectionSlug
export const records = 'workflow-records' as CollectionSlug

export const RECORD_KEY = 'a key of the tests, of thirty-two characters and more'

/** A number on SQLite, a text on MongoDB. */
export type Id = number | string
export type Doc = Record<string, unknown> & { id: Id }

export interface GateProject {
  payload: Payload
  /** Path of its database. */
  file: string
  /** Two writers and a chief. */
  ada: Person
  ben: Person
  /** What the project's own `beforeValidate` hook does; tests put something here. */
  inHook: {
    run?: (req: PayloadRequest, data: Record<string, unknown>) => Promise<unknown>
    beforeDelete?: (req: PayloadRequest, id: number | string) => Promise<unknown>
  }
  close(): Promise<void>
}

export interface Person {
  id: Id
  email: string
  token: string
}

/** Opens the project in this process; with a file of before, on what stands there. */
export async function openGateProject({
  file,
  stockDatabase = false,
}: { file?: string; stockDatabase?: boolean } = {}): Promise<GateProject> {
  const folder = file ? path.dirname(file) : fs.mkdtempSync(path.join(os.tmpdir(), 'gate-'))
  folders.add(folder)
  const database = file ?? path.join(folder, 'texts.db')
  const inHook: GateProject['inHook'] = {}
  const db = testServer ? await onServer(folder) : await sqlite(database, { isNew: !file, stockDatabase })
  const payload = await start(db, inHook)
  const [ada, ben] = file ? [] : [await person(payload, 'Ada'), await person(payload, 'Ben')]
  return { payload, file: database, ada: ada!, ben: ben!, inHook, close: () => payload.destroy() }
}

async function sqlite(
  file: string,
  { isNew, stockDatabase }: { isNew: boolean; stockDatabase: boolean },
): Promise<DatabaseAdapterObj> {
  if (isNew) fs.copyFileSync(await template(), file)
  const settings = { client: { url: `file:${file}` }, busyTimeout: 1000, wal: true, push: false }
  return stockDatabase ? sqliteAdapter(settings) : withTransactions(settings)
}

async function withTransactions(settings: Parameters<typeof sqliteAdapter>[0]): Promise<DatabaseAdapterObj> {
  const client = await createGatedClient(settings.client.url)
  const stock = sqliteAdapter({ ...settings, transactionOptions: {} })
  return { ...stock, init: (args) => Object.assign(stock.init(args), { client }) }
}

const folders = new Set<string>()
afterAll(async () => {
  for (const folder of folders) await removeFolder(folder)
})

/** An empty database with the tables. */
const template = () =>
  keptFile('texts', ['tests/workflow/gateProject.ts'], async (file) => {
    const payload = await start(sqliteAdapter({ client: { url: `file:${file}` }, push: true }), {})
    await payload.destroy()
  })

async function start(db: DatabaseAdapterObj, inHook: GateProject['inHook']): Promise<Payload> {
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db,
    i18n: { supportedLanguages: { en, tr }, fallbackLanguage: 'en' },
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    collections: [accounts, textsWith(inHook), filesIn(os.tmpdir()), leaflets],
    plugins: [
      workflowPlugin({
        recordKey: RECORD_KEY,
        schedules: false,
        collections: [
          { slug: texts, fourEyes: 'off' },
          { slug: files, fourEyes: 'off' },
        ],
        rights: {
          rolesOf: ({ role }) => [String(role)],
          of: Object.fromEntries(
            [
              'write',
              'review',
              'approve',
              'approveAlone',
              'publish',
              'fix',
              'unpublish',
              'archive',
              'check',
            ].map((right) => [right, ['editor']]),
          ),
        },
      }),
    ],
  })
  return new BasePayload().init({ config })
}

const accounts: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'role', type: 'text', defaultValue: 'editor' },
  ],
}

const signedIn = ({ req }: { req: PayloadRequest }) => Boolean(req.user)

const textsWith = (inHook: GateProject['inHook']): CollectionConfig => ({
  slug: 'texts',
  trash: true,
  access: {
    create: signedIn,
    update: signedIn,
    delete: signedIn,
    readVersions: signedIn,
    read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
  },
  versions: { maxPerDoc: 4, drafts: { autosave: true, schedulePublish: true } },
  hooks: {
    beforeValidate: [
      async ({ req, data }) => {
        const run = inHook.run
        inHook.run = undefined
        await run?.(req, data ?? {})
        return data
      },
    ],
    beforeDelete: [({ req, id }) => inHook.beforeDelete?.(req, id)],
  },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'textarea' },
  ],
})

/** Payload has its own scheduler while any collection has it; of those with the workflow it is off. */
const leaflets: CollectionConfig = {
  slug: 'leaflets',
  versions: { drafts: { schedulePublish: true } },
  fields: [{ name: 'title', type: 'text' }],
}

const filesIn = (staticDir: string): CollectionConfig => ({
  slug: 'files',
  upload: { staticDir: path.join(staticDir, `gate-files-${process.pid}`), mimeTypes: ['text/plain'] },
  access: { create: signedIn, update: signedIn, delete: signedIn, read: () => true },
  versions: { drafts: true },
  fields: [{ name: 'alt', type: 'text' }],
})

async function person(payload: Payload, name: string): Promise<Person> {
  const email = `${name.toLowerCase()}@texts.example`
  const password = 'a password of the tests'
  const id = await register(payload, { name, email, password, role: 'editor' })
  const { token } = await session(payload, id)
  return { id, email, token }
}

export interface Answer {
  status: number
  body: Record<string, unknown> & {
    doc?: Doc
    errors?: { message: string; data?: Refusal }[]
    data?: Record<string, unknown>
  }
}

/** Asks the project's REST API, through Payload's own routing. */
export async function rest(
  { payload }: Pick<GateProject, 'payload'>,
  who: Person | null,
  method: string,
  address: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost/api${address}`, {
    method,
    headers: {
      ...(who ? { authorization: `JWT ${who.token}` } : {}),
      ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const response = await handleRequest(payload, request)
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

/** Everything that the database holds of a document: what must be the same after a refusal. */
export async function everythingOf(
  { payload }: Pick<GateProject, 'payload'>,
  collection: CollectionSlug,
  id: Id,
) {
  const [main, versions] = await Promise.all([
    payload.db.findOne<Doc>({ collection, where: { id: { equals: id } }, locale: 'all' }),
    payload.db.findVersions<Doc>({
      collection,
      where: { parent: { equals: id } },
      sort: 'id',
      pagination: false,
      limit: 0,
      locale: 'all',
    }),
  ])
  return JSON.parse(JSON.stringify({ main, versions: versions.docs })) as {
    main: Doc | null
    versions: { id: Id; version: Doc; latest: boolean }[]
  }
}
