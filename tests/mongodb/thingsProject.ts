/** A project of one collection on the server that the tests run on, which shows what the adapter sends and logs. */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import {
  buildConfig,
  getPayload,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Payload,
} from 'payload'

import { databaseIn, removeFolder, smallDatabase } from '../harness/database'

export const things = 'things' as CollectionSlug

export interface Thing {
  id: string
  name: string
  count?: number | null
  holder?: string | null
}

export interface ThingsProject {
  payload: Payload
  /** Of its cache, for REST. */
  key: string
  /** Of its database. */
  url: string
  /** Sentences of its log, from level info. */
  logged: string[]
  /** What its own hook does before a thing is stored; tests put something here. */
  hook: { change?: CollectionBeforeChangeHook }
  close(): Promise<void>
}

/** @param folder one with a database of before, which is left there. */
export async function openThings(folder = newFolder()): Promise<ThingsProject> {
  const logged: string[] = []
  const hook: ThingsProject['hook'] = {}
  const destination = new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push((JSON.parse(line.toString()) as { msg: string }).msg)
      done()
    },
  })
  const config = await buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    logger: { options: { level: 'info' }, destination },
    typescript: { autoGenerate: false },
    db: await smallDatabase(folder),
    collections: [
      {
        slug: 'things',
        access: { create: () => true, read: () => true, update: () => true },
        versions: { drafts: true },
        hooks: {
          beforeChange: [(args) => (hook.change ? hook.change(args) : args.data) as typeof args.data],
        },
        fields: [
          { name: 'id', type: 'text', defaultValue: () => randomUUID() },
          { name: 'name', type: 'text', unique: true, index: true },
          { name: 'count', type: 'number' },
          { name: 'holder', type: 'text' },
        ],
      },
    ],
  })
  // By the name under which REST finds it.
  const payload = await getPayload({ config, key: folder })
  return {
    payload,
    key: folder,
    url: databaseIn(folder, 'test.db'),
    logged,
    hook,
    close: () => payload.destroy(),
  }
}

const folders: string[] = []

/** Removed with its database after the test file. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'things-'))
  folders.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of folders) await removeFolder(folder)
})
