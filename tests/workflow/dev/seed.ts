/**
 * Three people and some pages at different stages, by the one door:
 * `TSX_TSCONFIG_PATH=tests/workflow/dev/tsconfig.json node --conditions=production --import=tsx tests/workflow/dev/seed.ts`
 */
import fs from 'node:fs'
import { getPayload, type TypedUser } from 'payload'

import { transition } from '@/plugins/workflow'
import config from './payload.config'

fs.mkdirSync(new URL('data', import.meta.url), { recursive: true })
const payload = await getPayload({ config })
const people: Record<string, TypedUser> = {}
const names = { reporter: 'Ayşe Yılmaz', editor: 'Mehmet Demir', chief: 'Elif Kaya' }
for (const [role, name] of Object.entries(names)) {
  const data = { email: `${role}@example.com`, password: 'newsroom-demo-2025', name, role }
  const made = await payload.create({ collection: 'users', data })
  people[role] = { ...made, collection: 'users' }
}

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        children: [
          { type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 },
        ],
      },
    ],
  },
})

async function page(title: string, acts: [who: string, act: string, to: string, note?: string][], more = {}) {
  const data = {
    title,
    text: text(`${title}. More words.`),
    byline: 'Ayşe Yılmaz',
    _status: 'draft',
    ...more,
  }
  const { id } = await payload.create({
    collection: 'pages' as never,
    data,
    draft: true,
    user: people.reporter,
    overrideAccess: false,
  })
  for (const [who, act, to, note] of acts) await go(id, who, act, to, note)
  return id
}

async function go(id: number | string, who: string, act: string, to: string, note?: string) {
  const { docs } = await payload.findVersions({
    collection: 'pages' as never,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  })
  const version = String(docs[0]?.id)
  await transition(payload, {
    collection: 'pages',
    id,
    to,
    act,
    version,
    note,
    acceptWarnings: true,
    user: people[who],
  })
}

const submit: [string, string, string] = ['reporter', 'submit', 'inReview']
const approve: [string, string, string, string] = ['editor', 'approve', 'approved', 'Well researched.']
const publish: [string, string, string] = ['editor', 'publish', 'published']
await page('A draft with gaps: TODO', [], { byline: '' })
await page('The ministry answers the parliament', [submit])
await page('Central bank keeps its rate', [submit, approve])
await page('A bridge is opened over the Bosphorus', [submit, approve, publish])
await page('Back to the writer', [
  submit,
  ['editor', 'requestChanges', 'changesRequested', 'The second paragraph needs a source.\nAnd a date.'],
])
const changed = await page('Election results are in', [submit, approve, publish])
await payload.update({
  collection: 'pages' as never,
  id: changed,
  data: { title: 'Election results are in, with maps', text: text('New words with maps.') },
  draft: true,
  user: people.reporter,
  overrideAccess: false,
})
await go(changed, ...submit)
await go(changed, 'editor', 'approve', 'approved')
await go(changed, 'editor', 'publish', 'published')
await payload.update({
  collection: 'pages' as never,
  id: changed,
  data: { title: 'Election results are in, with more maps' },
  draft: true,
  user: people.reporter,
  overrideAccess: false,
})
await payload.destroy()
process.exit(0)
