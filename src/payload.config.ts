import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { explainBrokenQuery } from './access'
import { collections, globals } from './collections'
import { database } from './database'
import { env } from './env'
import { richText } from './fields/richText'
import { newsroomFeeds } from './instance/feeds'
import { buildFormsPerLanguage } from './instance/formsPerLanguage'
import { i18n } from './instance/language'
import { mail } from './instance/mail'
import { previewLinkSettings } from './instance/previewLinks'
import { redirects } from './instance/redirects'
import { seo } from './instance/seo'
import { sayStorageTrouble } from './instance/storageTrouble'
import { newsroomWorkflowPlugin } from './instance/workflow'
import { addressOf } from './items/addresses'

const here = path.dirname(fileURLToPath(import.meta.url))
buildFormsPerLanguage()

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  cookiePrefix: 'newsroom',
  telemetry: false,
  db: await database(env.DATABASE_URL),
  collections: collections({
    mediaDir: path.resolve(env.MEDIA_DIR),
    secureCookies: env.SERVER_URL.startsWith('https:'),
    addressOf,
    previews: previewLinkSettings,
  }),
  globals,
  // The workflow comes last: its guards look at what all other hooks have made of a save.
  plugins: [seoPlugin(seo), redirectsPlugin(redirects), newsroomFeeds, newsroomWorkflowPlugin],
  editor: richText,
  email: mail,
  sharp,
  i18n,
  localization: {
    locales: [
      { code: 'tr', label: { tr: 'Türkçe', en: 'Turkish' } },
      { code: 'en', label: { tr: 'İngilizce', en: 'English' } },
    ],
    defaultLocale: 'tr',
    fallback: true,
  },
  admin: {
    user: 'users',
    importMap: { baseDir: here },
    meta: { titleSuffix: ' · Newsroom' },
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    timezones: { defaultTimezone: 'Europe/Istanbul' },
  },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 2000 },
  hooks: { afterError: [explainBrokenQuery, sayStorageTrouble] },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, tasks: [] },
  logger: { options: { level: env.LOG_LEVEL } },
  typescript: { outputFile: path.resolve(here, 'payload-types.ts') },
})
