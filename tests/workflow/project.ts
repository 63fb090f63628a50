/**
 * A small project that is no newsroom: pages written in one language with
 * autosave, notices localised by field, and people with roles. It proves that the
 * plugin knows nothing of the instance.
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
  handleEndpoints,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { createGatedClient } from '@/database/sqlite/gatedClient'
import { transition, workflowPlugin, workflowState, type Transition } from '@/plugins/workflow'
import type {
  Check,
  RecordEntry,
  Refusal,
  Rights,
  WorkflowCollection,
  WorkflowState,
} from '@/plugins/workflow/types'

export const pages = 'pages' as CollectionSlug
export const notices = 'notices' as CollectionSlug
const users = 'users' as CollectionSlug

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
  hook: { change?: CollectionBeforeChangeHook }
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
  if (!options.file) fs.copyFileSync(await (template ??= makeTemplate()), file)
  const hook: Project['hook'] = {}
  const findings: Project['findings'] = []
  const settings = { client: { url: `file:${file}` }, busyTimeout: 1000, wal: true, push: false }
  const db = options.transactions === false ? sqliteAdapter(settings) : await withTransactions(settings)
  const payload = await start(db, options, hook, findings)
  return { payload, file, people: await everybody(payload), hook, findings, close: () => payload.destroy() }
}

async function withTransactions(settings: Parameters<typeof sqliteAdapter>[0]): Promise<DatabaseAdapterObj> {
  const client = await createGatedClient(settings.client.url!)
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
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
})

/** An empty database with the tables: Payload pushes a schema only once in a process. */
let template: Promise<string> | undefined

async function makeTemplate(): Promise<string> {
  const file = path.join(newFolder(), 'template.db')
  const payload = await start(sqliteAdapter({ client: { url: `file:${file}` }, push: true }), {}, {}, [])
  await payload.destroy()
  return file
}

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
  trash: true,
  access,
  versions: { drafts: { autosave: true } },
  hooks: { beforeChange: [(args) => (hook.change ? hook.change(args) : args.data) as typeof args.data] },
  fields: [
    { name: 'title', type: 'text', required: true },
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
  const data = { name, roles, email, password: 'a password of the tests' } as never
  const row = docs[0] ?? (await payload.create({ collection: users, data }))
  return { ...row, collection: 'users' } as unknown as User
}

/** Makes a page as somebody's draft. */
export async function makePage(
  { payload }: Project,
  user: User,
  data: Record<string, unknown> = { title: 'One' },
): Promise<Id> {
  const { id } = await payload.create({
    collection: pages,
    data: data as never,
    draft: true,
    user,
    overrideAccess: false,
  })
  return id
}

/** Saves a draft, as the form does: `autosave` rewrites its version in place. */
export async function edit(
  { payload }: Project,
  user: User,
  id: Id,
  data: Record<string, unknown>,
  {
    autosave = false,
    collection = pages,
    locale,
  }: { autosave?: boolean; collection?: CollectionSlug; locale?: string } = {},
): Promise<void> {
  await payload.update({
    collection,
    id,
    data: data as never,
    draft: true,
    autosave,
    user,
    overrideAccess: false,
    ...(locale ? { locale: locale as never } : {}),
  })
}

/** Does an act on the newest version. */
export async function act(
  project: Project,
  user: User,
  id: Id,
  name: string,
  more: Partial<Transition> = {},
): Promise<RecordEntry> {
  const { payload } = project
  const { collection = pages } = more
  const version = more.version ?? (await newestOf(project, id, collection)).id
  const to = targets[name]!
  return transition(payload, { collection, id, to, act: name, user, version, ...more })
}

const targets: Record<string, string> = {
  submit: 'inReview',
  withdraw: 'draft',
  requestChanges: 'changesRequested',
  approve: 'approved',
  approveAlone: 'approved',
  publish: 'published',
  fix: 'published',
  unpublish: 'draft',
  archive: 'archived',
  reopen: 'draft',
  check: 'published',
}

/** The refusal of something that is refused. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal & { status: number }> {
  try {
    await attempt
  } catch (error) {
    const { data, status } = error as { data?: Refusal; status: number }
    if (!data?.code) throw error
    return { ...data, status }
  }
  throw new Error('It was not refused.')
}

export function stateOf(
  { payload }: Project,
  user: User,
  id: Id,
  collection: CollectionSlug = pages,
): Promise<WorkflowState> {
  return workflowState(payload, { collection, id, user })
}

/** The main row: what the public sees, if it is published. */
export async function mainOf({ payload }: Project, id: Id, collection = pages): Promise<Stored> {
  return (await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, locale: 'all' }))!
}

export async function newestOf(project: Project, id: Id, collection = pages) {
  const [newest] = await versionsOf(project, id, collection)
  return { id: String(newest!.id), autosave: Boolean(newest!.autosave), doc: newest!.version }
}

/** All versions, newest first. */
export async function versionsOf({ payload }: Project, id: Id, collection = pages) {
  const { docs } = await payload.db.findVersions<Stored>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
    locale: 'all',
  })
  return docs as ((typeof docs)[number] & { autosave?: boolean })[]
}

/** Everything that is stored of a document: what has to be the same after a refusal. */
export async function everythingOf(project: Project, id: Id, collection = pages): Promise<string> {
  return JSON.stringify([await mainOf(project, id, collection), await versionsOf(project, id, collection)])
}

/** Asks the project's REST API as somebody, through Payload's own routing. */
export async function rest(
  { payload }: Project,
  user: User | null,
  method: string,
  address: string,
  body?: unknown,
): Promise<{
  status: number
  body: Record<string, unknown> & { errors?: { message: string; data?: Refusal }[] }
}> {
  const request = new Request(`http://localhost/api${address}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(user ? { authorization: `JWT ${await tokenOf(payload, user)}` } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, body: await response.json() }
}

async function tokenOf(payload: Payload, { email }: User): Promise<string> {
  const data = { email: email!, password: 'a password of the tests' } as never
  const { token } = await payload.login({ collection: users, data })
  return token!
}
