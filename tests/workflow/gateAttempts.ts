/** Who tries what, in which situation, and what comes of it: written by hand, not derived from the gate. */
import type { CollectionSlug } from 'payload'

import type { Refusal } from '@/plugins/workflow/types'
import { form, inGraphql, put, type Doors, type Situation } from './gateDoors'
import { files, texts, type Id } from './gateProject'

type Run = (doors: Doors, id: Id) => Promise<unknown>

export interface Attempt {
  door: string
  at: Situation
  /** "passes": it stays an ordinary draft. */
  comes: Refusal['code'] | 'passes'
  run: Run
  collection: CollectionSlug
}

type Row = [door: string, at: Situation, comes: Attempt['comes'], run: Run]

const now = () => new Date().toISOString()
const asPublished = { _status: 'published' }
const published = put(asPublished)
const plain = { title: 'başka' }

const update =
  (data: never, flags: object = {}): Run =>
  ({ payload }, id) =>
    payload.update({ collection: texts, id, data, ...flags })
const bulk =
  (data: never, flags: object = {}): Run =>
  ({ payload }, id) =>
    payload.update({ collection: texts, where: { id: { equals: id } }, data, ...flags })
const patch =
  (flags: string, body: object): Run =>
  ({ asAda }, id) =>
    asAda('PATCH', `/texts/${id}${flags}`, body)
const graphql =
  (mutation: (id: Id) => string): Run =>
  ({ mutate }, id) =>
    mutate(mutation(id))

/** Local API: overrideAccess is true by default. */
const local: Row[] = [
  ['update, published', 'draft', 'use-the-door', update(published)],
  ['update, draft: true and published', 'draft', 'use-the-door', update(published, { draft: true })],
  ['update, draft: true and published', 'pending', 'use-the-door', update(published, { draft: true })],
  ['update, plain', 'draft', 'passes', update(put())],
  ['update, plain', 'public', 'use-the-door', update(put())],
  ['update, plain', 'pending', 'use-the-door', update(put())],
  ['update, draft: true', 'public', 'passes', update(put(), { draft: true })],
  ['update, draft: true', 'pending', 'passes', update(put(), { draft: true })],
  ['autosave', 'public', 'passes', update(put(), { draft: true, autosave: true })],
  ['autosave without draft', 'public', 'use-the-door', update(put(), { autosave: true })],
  ['update, _status: draft', 'public', 'use-the-door', update(put({ _status: 'draft' }))],
  ['publishSpecificLocale', 'draft', 'use-the-door', update(put(), { publishSpecificLocale: 'en' })],
  ['publishAllLocales', 'draft', 'use-the-door', update(put(), { publishAllLocales: true })],
  [
    'unpublishAllLocales',
    'pending',
    'use-the-door',
    update(put(), { unpublishAllLocales: true, draft: true }),
  ],
  ['bulk update, published', 'draft', 'use-the-door', bulk(published)],
  ['bulk update, plain', 'draft', 'passes', bulk(put())],
  ['bulk update, plain', 'draftAhead', 'use-the-door', bulk({ body: 'başka' } as never)],
  ['bulk update, plain', 'public', 'use-the-door', bulk(put())],
  ['bulk update, plain', 'pending', 'use-the-door', bulk(put())],
  ['bulk update, draft: true', 'pending', 'passes', bulk(put(), { draft: true })],
  ['bulk trash', 'public', 'public-stays', bulk({ deletedAt: now() } as never)],
  ['trash', 'public', 'public-stays', update({ deletedAt: now() } as never)],
  ['trash, draft: true', 'pending', 'public-stays', update({ deletedAt: now() } as never, { draft: true })],
  [
    'untrash, published',
    'trashed',
    'use-the-door',
    update(put({ ...asPublished, deletedAt: null }), { trash: true }),
  ],
  [
    'restoreVersion',
    'pending',
    'use-the-door',
    async ({ payload, firstVersion }, id) =>
      payload.restoreVersion({ collection: texts, id: String(await firstVersion(id)) }),
  ],
  ['delete', 'public', 'public-stays', ({ payload }, id) => payload.delete({ collection: texts, id })],
  ['delete', 'pending', 'public-stays', ({ payload }, id) => payload.delete({ collection: texts, id })],
  [
    'bulk delete',
    'public',
    'public-stays',
    ({ payload }, id) => payload.delete({ collection: texts, where: { id: { equals: id } } }),
  ],
  ['scheduled publication', 'draft', 'use-the-door', ({ schedule }, id) => schedule(id, 'publish')],
  ['scheduled publication', 'pending', 'use-the-door', ({ schedule }, id) => schedule(id, 'publish')],
  ['scheduled taking off', 'public', 'use-the-door', ({ schedule }, id) => schedule(id, 'unpublish')],
]

/** By somebody who may update and delete. */
const rest: Row[] = [
  ['PATCH, published', 'draft', 'use-the-door', patch('', { _status: 'published' })],
  ['PATCH ?draft=true, published', 'pending', 'use-the-door', patch('?draft=true', { _status: 'published' })],
  ['PATCH, plain', 'public', 'use-the-door', patch('', plain)],
  ['PATCH, plain', 'pending', 'use-the-door', patch('', plain)],
  ['PATCH ?draft=true', 'public', 'passes', patch('?draft=true', plain)],
  ['PATCH ?publishSpecificLocale', 'draft', 'use-the-door', patch('?publishSpecificLocale=tr', plain)],
  ['PATCH ?unpublishAllLocales', 'public', 'use-the-door', patch('?unpublishAllLocales=true', {})],
  // PATCH of many is off (disableBulkEdit); in code it is not: see above.
  ['PATCH into the trash', 'public', 'public-stays', patch('', { deletedAt: now() })],
  [
    'restoration',
    'pending',
    'use-the-door',
    async ({ asAda, firstVersion }, id) => asAda('POST', `/texts/versions/${await firstVersion(id)}`),
  ],
  [
    'restoration as a draft',
    'pending',
    'passes',
    async ({ asAda, firstVersion }, id) =>
      asAda('POST', `/texts/versions/${await firstVersion(id)}?draft=true`),
  ],
  ['DELETE', 'public', 'public-stays', ({ asAda }, id) => asAda('DELETE', `/texts/${id}`)],
]

const byGraphql: Row[] = [
  [
    'update, published',
    'draft',
    'use-the-door',
    graphql((id) => `updateText(id: ${inGraphql(id)}, data: { _status: published }) { id }`),
  ],
  [
    'update, plain',
    'public',
    'use-the-door',
    graphql((id) => `updateText(id: ${inGraphql(id)}, data: { title: "başka" }) { id }`),
  ],
  [
    'update, draft: true',
    'public',
    'passes',
    graphql((id) => `updateText(id: ${inGraphql(id)}, draft: true, data: { title: "başka" }) { id }`),
  ],
  [
    'restoration',
    'pending',
    'use-the-door',
    async ({ mutate, firstVersion }, id) =>
      mutate(`restoreVersionText(id: ${inGraphql(await firstVersion(id))}) { id }`),
  ],
  ['delete', 'public', 'public-stays', graphql((id) => `deleteText(id: ${inGraphql(id)}) { id }`)],
]

const uploads: Row[] = [
  ['PATCH, plain', 'public', 'use-the-door', ({ asAda }, id) => asAda('PATCH', `/files/${id}`, { alt: 'x' })],
  [
    'PATCH, another file',
    'public',
    'use-the-door',
    ({ asAda }, id) => asAda('PATCH', `/files/${id}`, form({ alt: 'x' })),
  ],
  ['DELETE', 'public', 'public-stays', ({ asAda }, id) => asAda('DELETE', `/files/${id}`)],
]

const of = (api: string, rows: Row[], collection = texts): Attempt[] =>
  rows.map(([door, at, comes, run]) => ({ door: `${api}: ${door}`, at, comes, run, collection }))

export const attempts = [
  ...of('Local API', local),
  ...of('REST', rest),
  ...of('GraphQL', byGraphql),
  ...of('upload', uploads, files),
]
