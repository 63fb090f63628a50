import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { pages, places, products, users } from './collections'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? '' } }),
  collections: [users, pages, places, products],
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { en, tr } },
  localization: { locales: ['en', 'tr'], defaultLocale: 'en' },
  admin: { user: 'users', importMap: { baseDir: here } },
  telemetry: false,
  plugins: [],
})
