/** A small project with everything that checks look at: rows, languages, pictures, rich text with links and blocks. */
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { tr } from '@payloadcms/translations/languages/tr'
import { en } from '@payloadcms/translations/languages/en'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'

import type { Check, Finding } from '@/plugins/workflow/types'

import { removeFolder, smallDatabase } from '../harness/database'

export interface ChecksProject {
  payload: Payload
  req: PayloadRequest
  /** What a check finds in a document that holds these values. */
  run(check: Check, values: Record<string, unknown>): Promise<Finding[]>
  close(): Promise<void>
}

export async function openChecksProject(): Promise<ChecksProject> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'checks-'))
  const pullQuote = { slug: 'quote', fields: [{ name: 'words', type: 'textarea' as const }] }
  const config = buildConfig({
    secret: 'a secret of the tests, long enough',
    telemetry: false,
    db: await smallDatabase(folder),
    editor: lexicalEditor({
      features: ({ defaultFeatures }) => [...defaultFeatures, BlocksFeature({ blocks: [pullQuote] })],
    }),
    i18n: { supportedLanguages: { en, tr } },
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr' },
    collections: [
      {
        slug: 'stories',
        versions: { drafts: true },
        fields: [
          { name: 'headline', type: 'text', label: { tr: 'Başlık', en: 'Headline' } },
          { name: 'name', type: 'text', localized: true, label: { tr: 'Ad', en: 'Name' } },
          { name: 'picture', type: 'upload', relationTo: 'pictures' as never },
          { name: 'text', type: 'richText', label: { tr: 'Metin', en: 'Text' } },
          { name: 'section', type: 'relationship', relationTo: 'sections' as never },
          {
            name: 'names',
            type: 'array',
            fields: [
              { name: 'name', type: 'text' },
              { name: 'status', type: 'text' },
            ],
          },
        ],
      },
      { slug: 'sections', fields: [{ name: 'name', type: 'text' }] },
      {
        slug: 'pictures',
        upload: { staticDir: path.join(folder, 'media') },
        fields: [
          { name: 'alt', type: 'text', localized: true },
          { name: 'credit', type: 'text' },
          { name: 'licence', type: 'text' },
        ],
      },
    ],
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  return {
    payload,
    req,
    run: async (check, values) =>
      check.run({ collection: 'stories' as never, doc: { id: 1, ...values }, req }),
    async close() {
      await payload.destroy()
      await removeFolder(folder)
    },
  }
}

/** A rich text of one paragraph with these nodes. */
export function paragraph(...children: unknown[]) {
  return { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
}

export const words = (text: string) => ({ type: 'text', text })

export function linkTo(relationTo: string, value: number | string, text = 'the story') {
  const fields = { linkType: 'internal', doc: { relationTo, value } }
  return { type: 'link', fields, children: [words(text)] }
}
