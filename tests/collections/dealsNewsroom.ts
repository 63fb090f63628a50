/**
 * A small Payload on a database in a folder of its own: companies, persons and deals as they are, and of the
 * rest what they point to.
 */
import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  BasePayload,
  buildConfig,
  type CollectionConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { readPublishedOrOwn, type Role, roles } from '@/access'
import { Companies } from '@/collections/Companies'
import { Deals } from '@/collections/Deals'
import { Persons } from '@/collections/Persons'
import { createdByField } from '@/fields/createdBy'
import { idField } from '@/fields/id'

import { register } from '../harness/accounts'
import { removeFolder, smallDatabase } from '../harness/database'

const standIns: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [idField, { name: 'role', type: 'select', options: [...roles] }] },
  { slug: 'media', fields: [idField, { name: 'alt', type: 'text' }] },
  {
    slug: 'articles',
    access: { read: readPublishedOrOwn('articles') },
    trash: true,
    versions: { drafts: true },
    fields: [
      idField,
      { name: 'headline', type: 'text' },
      { name: 'about', type: 'relationship', hasMany: true, relationTo: ['companies', 'deals', 'persons'] },
      createdByField,
    ],
  },
]

export type Language = 'en' | 'tr'
export type Asking = Pick<PayloadRequest, 'i18n' | 't' | 'user'>

type Doc = Record<string, unknown>
type Act<Result> = (args: Doc) => Promise<Result>

/** Payload's Local API for values that its types would not let through, because they are wrong on purpose. */
export interface LoosePayload {
  create: Act<Doc>
  update: Act<Doc>
  findByID: Act<Doc>
  delete: Act<Doc>
  duplicate: Act<Doc>
  count: Act<{ totalDocs: number }>
  countVersions: Act<{ totalDocs: number }>
  find: Act<{ docs: Doc[] }>
}

export interface DealsNewsroom {
  payload: LoosePayload
  /** A request of a new user with this role, who reads the admin in this language. */
  as(role: Role, language?: Language): Promise<Asking>
  stop(): Promise<void>
}

export async function startDealsNewsroom(): Promise<DealsNewsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deals-'))
  const config = await buildConfig({
    secret: 'only for tests',
    db: await smallDatabase(folder, { idType: 'uuid', logger: false }),
    collections: [...standIns, Companies, Deals, Persons],
    i18n: { supportedLanguages: { tr, en }, fallbackLanguage: 'en' },
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr', fallback: true },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'fatal' } },
  })
  const payload = await new BasePayload().init({ config })
  return {
    payload: payload as unknown as LoosePayload,
    as: async (role, language = 'tr') => {
      const email = `${crypto.randomUUID()}@example.com`
      const id = await register(payload, { email, password: 'long enough 12', role })
      const user = await payload.findByID({ collection: 'users', id })
      const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
      return { i18n, t: i18n.t, user: { ...user, collection: 'users' } } as unknown as Asking
    },
    stop: async () => {
      await payload.destroy()
      await removeFolder(folder)
    },
  }
}

/** What a save was refused with: the sentence for each field's path. Fails when it was not refused. */
export async function refusalsOf(save: Promise<unknown>): Promise<Record<string, string>> {
  try {
    await save
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const { errors } = error.data as { errors: { message: string; path: string }[] }
    return Object.fromEntries(errors.map(({ path: at, message }) => [at, message]))
  }
  throw new Error('The save was not refused.')
}
