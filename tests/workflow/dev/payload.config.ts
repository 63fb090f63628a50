/** A project to look at the workflow in, as small as can be: `npx next dev tests/workflow/dev`. */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { workflowPlugin } from '@/plugins/workflow'
import { headlineLength, noPlaceholderText, requiredFields } from '@/plugins/workflow/checks'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: 'a secret of the tests, long enough',
  telemetry: false,
  db: sqliteAdapter({ client: { url: `file:${path.join(here, 'data', 'dev.db')}` }, transactionOptions: {} }),
  editor: lexicalEditor({
    features: ({ defaultFeatures }) => [...defaultFeatures, BlocksFeature({ blocks: [] })],
  }),
  i18n: { supportedLanguages: { en, tr }, fallbackLanguage: 'en' },
  admin: {
    user: 'users',
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app', '(payload)', 'admin', 'importMap.js'),
    },
  },
  collections: [
    {
      slug: 'users',
      auth: true,
      admin: { useAsTitle: 'name' },
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'role', type: 'text', required: true },
      ],
    },
    {
      slug: 'pages',
      labels: { singular: { en: 'Page', tr: 'Sayfa' }, plural: { en: 'Pages', tr: 'Sayfalar' } },
      admin: { useAsTitle: 'title', defaultColumns: ['title', '_status', 'updatedAt'] },
      versions: { drafts: { autosave: { interval: 800 } } },
      fields: [
        {
          type: 'tabs',
          tabs: [
            {
              label: { en: 'Content', tr: 'İçerik' },
              fields: [
                { name: 'title', type: 'text', label: { en: 'Headline', tr: 'Başlık' } },
                { name: 'text', type: 'richText', label: { en: 'Text', tr: 'Metin' } },
              ],
            },
            {
              label: { en: 'Sources', tr: 'Kaynaklar' },
              fields: [
                {
                  name: 'sources',
                  type: 'array',
                  label: { en: 'Sources', tr: 'Kaynaklar' },
                  fields: [{ name: 'name', type: 'text', label: { en: 'Name', tr: 'Ad' } }],
                },
                { name: 'byline', type: 'text', label: { en: 'Byline', tr: 'İmza' } },
              ],
            },
          ],
        },
        { name: 'slug', type: 'text', admin: { position: 'sidebar' } },
      ],
    },
  ],
  plugins: [
    workflowPlugin({
      recordKey: 'a key for the records of this project only',
      rights: {
        rolesOf: (user) => [String((user as { role?: string }).role)],
        of: {
          write: ['reporter', 'editor', 'chief'],
          review: ['editor', 'chief'],
          approve: ['editor', 'chief'],
          approveAlone: ['chief'],
          publish: ['editor', 'chief'],
          fix: ['editor', 'chief'],
          unpublish: ['editor', 'chief'],
          archive: ['editor', 'chief'],
          check: ['editor', 'chief'],
        },
      },
      collections: [
        {
          slug: 'pages',
          checks: [
            requiredFields(['title', 'text', 'byline', 'sources.name']),
            headlineLength({ field: 'title' }),
            noPlaceholderText(),
          ],
        },
      ],
    }),
  ],
  typescript: { autoGenerate: false },
})
