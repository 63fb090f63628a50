/**
 * A small project that is no newsroom: notes localised by field, letters written
 * in one language, stamps that become public with what shows them, and a global.
 * It proves that the plugin knows nothing of the instance.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  buildConfig,
  BasePayload,
  type CollectionConfig,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload'

import { createGatedClient } from '@/database/sqlite/gatedClient'
import { feedsPlugin, type FeedsOptions } from '@/plugins/feeds'
import type { FedCollection, FedGlobal } from '@/plugins/feeds/types'

import { databaseIn, onServer, removeFolder, testServer } from '../harness/database'
import { keptFile } from '../harness/keptFile'

export interface Project {
  payload: Payload
  /** The URL of its database. */
  url: string
  folder: string
  close(): Promise<void>
}

interface Options extends Partial<FeedsOptions> {
  /** A folder with a database of before. */
  folder?: string
  /** SQLite's transactions, off in Payload's own default; they need a client that lets one writer in at a time. */
  transactions?: boolean
}

/** Opens the project in this process, on a database of its own. */
export async function openProject({ folder, transactions, ...feeds }: Options = {}): Promise<Project> {
  const home = folder ?? newFolder()
  const url = urlIn(home)
  if (testServer) return { ...(await opened(await onServer(home), feeds)), url, folder: home }
  if (!folder) fs.copyFileSync(await template(), fileOf(url))
  const settings = { ...plainSettings(url), push: false, wal: true }
  const db = transactions ? await withTransactions(settings) : sqliteAdapter(settings)
  return { ...(await opened(db, feeds)), url, folder: home }
}

async function opened(
  db: DatabaseAdapterObj,
  feeds: Partial<FeedsOptions>,
): Promise<Pick<Project, 'payload' | 'close'>> {
  const payload = await start(db, feeds)
  return { payload, close: () => payload.destroy() }
}

/** An empty database with the tables. */
const template = () =>
  keptFile('notes', ['tests/feeds/notesProject.ts'], async (file) => {
    const settings = { ...plainSettings(`file:${file}`), push: true }
    const payload = await start(sqliteAdapter(settings), { enabled: false })
    await payload.destroy()
  })

async function start(db: DatabaseAdapterObj, feeds: Partial<FeedsOptions>): Promise<Payload> {
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db,
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    collections: [users, notes, letters, stamps],
    globals: [{ slug: 'about', fields: [{ name: 'name', type: 'text', localized: true }] }],
    plugins: [
      feedsPlugin({ collections: fedCollections, globals: [fedAbout], languages: ['tr', 'en'], ...feeds }),
    ],
  })
  return new BasePayload().init({ config })
}

const plainSettings = (url: string) => ({ client: { url }, idType: 'uuid' as const, busyTimeout: 1000 })

async function withTransactions(
  settings: ReturnType<typeof plainSettings> & { push: boolean },
): Promise<DatabaseAdapterObj> {
  const client = await createGatedClient(settings.client.url)
  const stock = sqliteAdapter({ ...settings, transactionOptions: {} })
  return { ...stock, init: (args) => Object.assign(stock.init(args), { client }) }
}

const folders: string[] = []

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feeds-'))
  folders.push(folder)
  return folder
}

// Of the test file that has opened them; a folder is opened again after its project was closed.
afterAll(async () => {
  for (const folder of folders) await removeFolder(folder)
})

const urlIn = (folder: string) => databaseIn(folder, 'notes.db')
const fileOf = (url: string) => url.replace('file:', '')

const ownId = { name: 'id', type: 'text', defaultValue: () => randomUUID() } as const

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

const notes: CollectionConfig = {
  slug: 'notes',
  trash: true,
  access: { read: () => true },
  versions: { drafts: true },
  fields: [
    ownId,
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text' },
    { name: 'subjects', type: 'text', hasMany: true },
    { name: 'stamp', type: 'relationship', relationTo: 'stamps' as CollectionSlug },
    { name: 'day', type: 'text' },
    { name: 'broken', type: 'checkbox' },
  ],
}

const letters: CollectionConfig = {
  slug: 'letters',
  fields: [ownId, { name: 'inLanguage', type: 'text' }, { name: 'text', type: 'text' }],
}

const stamps: CollectionConfig = {
  slug: 'stamps',
  fields: [ownId, { name: 'motif', type: 'text', localized: true }, { name: 'publicSince', type: 'date' }],
}

export interface Note {
  id: string
  title?: string | null
  slug?: string | null
  subjects?: string[] | null
  stamp?: string | null
  day?: string | null
  broken?: boolean | null
}

export interface NoteItem {
  id: string
  type: 'note'
  title: string
  stamp: string | null
}

const fedNotes: FedCollection<Note, NoteItem> = {
  slug: 'notes',
  type: 'note',
  languages: () => ['tr', 'en'],
  publish(note, language) {
    if (note.broken) throw new Error('This note cannot be published')
    if (!note.title) return null
    return {
      item: { id: note.id, type: 'note', title: note.title, stamp: note.stamp ?? null },
      tags: ['type:note', ...(note.subjects ?? []).map((subject) => `subject:${subject}`)],
      slug: note.slug ? `${note.slug}-${language}` : null,
      datePublished: note.day ? `${note.day}T00:00:00.000Z` : null,
      shows: note.stamp ? [{ type: 'stamp', id: note.stamp }] : [],
    }
  },
}

const fedLetters: FedCollection<{ id: string; inLanguage: string; text: string }> = {
  slug: 'letters',
  type: 'letter',
  languages: (letter) => [letter.inLanguage],
  publish: ({ id, text }) => ({
    item: { id, type: 'letter', text },
    tags: ['type:letter'],
    slug: null,
    datePublished: null,
  }),
}

const fedStamps: FedCollection<{ id: string; motif?: string; publicSince?: string }> = {
  slug: 'stamps',
  type: 'stamp',
  shownSince: 'publicSince',
  languages: () => ['tr', 'en'],
  isPublic: ({ publicSince }) => Boolean(publicSince),
  publish: ({ id, motif }) =>
    motif
      ? { item: { id, type: 'stamp', motif }, tags: ['type:stamp'], slug: null, datePublished: null }
      : null,
}

export const fedCollections = [fedNotes, fedLetters, fedStamps] as FedCollection[]

const fedAbout = {
  slug: 'about',
  type: 'site',
  id: 'site',
  publish: ({ name }) => ({
    item: { id: 'site', name: name ?? null },
    tags: [],
    slug: null,
    datePublished: null,
  }),
} satisfies FedGlobal<{ name?: string }> as FedGlobal
