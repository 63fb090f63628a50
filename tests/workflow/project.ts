/**
 * A small project that is no newsroom: pages written in one language with
 * autosave, notices localised by field, and people with roles. It proves that the
 * plugin knows nothing of the instance.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  BasePayload,
  buildConfig,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type FieldHook,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { createGatedClient } from '@/database/sqlite/gatedClient'
import { workflowPlugin } from '@/plugins/workflow'
import type { Check, Rights, WorkflowCollection } from '@/plugins/workflow/types'

import { register } from '../harness/accounts'
import { onServer, removeFolder, testServer } from '../harness/database'
import { keptFile } from '../harness/keptFile'

export const pages = 'pages' as CollectionSlug
export const notices = 'notices' as CollectionSlug
const users = 'users' as CollectionSlug

export const PASSWORD = 'a password of the tests'

export type Id = number | string
export type User = NonNullable<PayloadRequest['user']>
export type Stored = Record<string, unknown> & { id: Id }

export interface Options {
  /** SQLite's transactions, off in Payload's own default. */
  transactions?: boolean
  /** A database of before. */
  file?: string
  /** Of the workflow of pages. */
  workflow?: Partial<WorkflowCollection>
  enabled?: boolean
}

export interface People {
  /** Writer. */
  ada: User
  /** Another writer. */
  ali: User
  /** Editors. */
  ben: User
  bahar: User
  /** Chief editor. */
  cem: User
  /** Has an account and no role. */
  guest: User
}

export interface Project {
  payload: Payload
  file: string
  people: People
  /** What the project's own hook does to a page before it is stored; tests put something here. */
  hook: { change?: CollectionBeforeChangeHook; field?: FieldHook }
  /** What the one check of the pages finds. */
  findings: Awaited<ReturnType<Check['run']>>
  close(): Promise<void>
}

export const rights: Rights = {
  rolesOf: (user) => (user as { roles?: string[] | null }).roles ?? [],
  roles: ['writer', 'editor', 'chief'],
  of: {
    write: ['writer', 'editor', 'chief'],
    review: ['editor', 'chief'],
    approve: ['editor', 'chief'],
    approveAlone: ['chief'],
    publish: ['editor', 'chief'],
    fix: ['editor', 'chief'],
    unpublish: ['editor', 'chief'],
    archive: ['editor', 'chief'],
    check: ['editor', 'chief'],
  },
}

/** Opens the project in this process. */
export async function openProject(options: Options = {}): Promise<Project> {
  const file = options.file ?? path.join(newFolder(), 'pages.db')
  const hook: Project['hook'] = {}
  const findings: Project['findings'] = []
  const db = testServer ? await onServer(path.dirname(file)) : await sqlite(file, options)
  const payload = await start(db, options, hook, findings)
  return { payload, file, people: await everybody(payload), hook, findings, close: () => payload.destroy() }
}

async function sqlite(file: string, options: Options): Promise<DatabaseAdapterObj> {
  if (!options.file) fs.copyFileSync(await template(options.workflow), file)
  const settings = { client: { url: `file:${file}` }, busyTimeout: 1000, wal: true, push: false }
  return options.transactions === false ? sqliteAdapter(settings) : withTransactions(settings)
}

async function withTransactions(settings: Parameters<typeof sqliteAdapter>[0]): Promise<DatabaseAdapterObj> {
  const client = await createGatedClient(settings.client.url)
  const stock = sqliteAdapter({ ...settings, transactionOptions: {} })
  return { ...stock, init: (args) => Object.assign(stock.init(args), { client }) }
}

const folders: string[] = []
function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workflow-'))
  folders.push(folder)
  return folder
}
// Of the test file that has opened them.
afterAll(async () => {
  for (const folder of folders) await removeFolder(folder)
})

/** With everybody and the tables, which a workflow may add to. */
const template = (workflow: Options['workflow']) =>
  keptFile(`pages-${nameOf(workflow)}`, ['tests/workflow/project.ts'], async (file) => {
    const db = sqliteAdapter({ client: { url: `file:${file}` }, push: true })
    const payload = await start(db, { workflow }, {}, [])
    await everybody(payload)
    await payload.destroy()
  })

const nameOf = (workflow: Options['workflow']) =>
  createHash('sha256')
    .update(JSON.stringify(workflow ?? null))
    .digest('hex')
    .slice(0, 8)

async function start(
  db: DatabaseAdapterObj,
  { workflow, enabled }: Options,
  hook: Project['hook'],
  findings: Project['findings'],
): Promise<Payload> {
  const check: Check = {
    name: 'mood',
    label: { en: 'Mood of the test', tr: 'Testin keyfi' },
    run: () => [...findings],
  }
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db,
    i18n: { supportedLanguages: { en, tr }, fallbackLanguage: 'en' },
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    collections: [accounts, pagesWith(hook), noticesConfig],
    plugins: [
      workflowPlugin({
        recordKey: 'a key of the tests, of thirty-two characters and more',
        enabled,
        // Tests carry out themselves what is scheduled, by their own clock.
        schedules: false,
        rights,
        collections: [
          { slug: pages, checks: [check], notContent: ['readingTime'], ...workflow },
          { slug: notices, fourEyes: 'off' },
        ],
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
    { name: 'roles', type: 'text', hasMany: true },
  ],
}

const read = ({ req }: { req: PayloadRequest }) => (req.user ? true : { _status: { equals: 'published' } })
const signedIn = ({ req }: { req: PayloadRequest }) => Boolean(req.user)
const access = { read, create: signedIn, update: signedIn, delete: signedIn, readVersions: signedIn }

const pagesWith = (hook: Project['hook']): CollectionConfig => ({
  slug: 'pages',
  admin: { useAsTitle: 'title' },
  trash: true,
  access,
  versions: { drafts: { autosave: true } },
  hooks: { beforeChange: [(args) => (hook.change ? hook.change(args) : args.data) as typeof args.data] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeChange: [(args) => (hook.field ? hook.field(args) : args.value) as unknown] },
    },
    { name: 'body', type: 'textarea' },
    { name: 'day', type: 'date' },
    { name: 'pinned', type: 'checkbox' },
    { name: 'related', type: 'relationship', relationTo: pages, hasMany: true },
    { name: 'readingTime', type: 'number' },
    { name: 'derived', type: 'text', custom: { content: false } },
    { type: 'row', fields: [{ name: 'facts', type: 'array', fields: [{ name: 'fact', type: 'text' }] }] },
    {
      name: 'parts',
      type: 'blocks',
      blocks: [{ slug: 'quote', fields: [{ name: 'words', type: 'text' }] }],
    },
  ],
})

const noticesConfig: CollectionConfig = {
  slug: 'notices',
  access,
  versions: { drafts: true },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'text', type: 'textarea', localized: true },
    {
      name: 'rows',
      type: 'array',
      fields: [{ name: 'line', type: 'text', localized: true, required: true }],
    },
  ],
}

async function everybody(payload: Payload): Promise<People> {
  const person = (name: string, roles: string[]) => account(payload, name, roles)
  return {
    ada: await person('Ada', ['writer']),
    ali: await person('Ali', ['writer']),
    ben: await person('Ben', ['editor']),
    bahar: await person('Bahar', ['editor']),
    cem: await person('Cem', ['chief']),
    guest: await person('Guest', []),
  }
}

async function account(payload: Payload, name: string, roles: string[]): Promise<User> {
  const email = `${name.toLowerCase()}@pages.example`
  const { docs } = await payload.find({ collection: users, where: { email: { equals: email } } })
  const hired = async () => {
    const id = await register(payload, { name, roles, email, password: PASSWORD })
    return payload.findByID({ collection: users, id })
  }
  return { ...(docs[0] ?? (await hired())), collection: 'users' } as unknown as User
}
