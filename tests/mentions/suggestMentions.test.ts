import { jest } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionConfig, Payload, PayloadRequest } from 'payload'
import { buildConfig, createLocalReq, getPayload } from 'payload'

import { withCleanText } from '@/fields/cleanText'
import { idField } from '@/fields/id'
import { acceptedMentionsOnly, forgetNames, suggestMentions } from '@/hooks/mentions'
import { knownNames } from '@/hooks/mentions/knownNames'
import type { MentionRow } from '@/hooks/mentions/mergeMentions'

import { removeFolder, smallDatabase, testServer } from '../harness/database'

const hooks = { afterChange: [forgetNames], afterDelete: [forgetNames] }
const drafts = {
  versions: { drafts: { autosave: true } },
  trash: true,
  access: { read: () => true },
} as const

const collections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [idField] },
  {
    ...drafts,
    slug: 'companies',
    hooks,
    fields: [
      idField,
      { name: 'name', type: 'text', localized: true },
      { name: 'aliases', type: 'text', hasMany: true },
      { name: 'products', type: 'text', hasMany: true },
    ],
  },
  { ...drafts, slug: 'persons', hooks, fields: [idField, { name: 'name', type: 'text', localized: true }] },
  withCleanText({
    ...drafts,
    slug: 'articles',
    hooks: { beforeChange: [suggestMentions] },
    fields: [
      idField,
      { name: 'headline', type: 'text' },
      { name: 'description', type: 'textarea' },
      { name: 'articleBody', type: 'json' },
      { name: 'about', type: 'relationship', relationTo: ['companies', 'persons'], hasMany: true },
      {
        name: 'mentions',
        type: 'array',
        hooks: { afterRead: [acceptedMentionsOnly] },
        fields: [
          { name: 'name', type: 'text' },
          { name: 'subject', type: 'relationship', relationTo: ['companies', 'persons'] },
          { name: 'reason', type: 'text' },
          { name: 'status', type: 'text' },
        ],
      },
    ],
  }),
]

interface Article {
  id: string
  headline?: string
  about?: unknown
  mentions?: MentionRow[]
}

const folder = mkdtempSync(path.join(tmpdir(), 'mentions-'))
let payload: Payload

/** Payload's Local API without the types of the real newsroom's collections. */
interface LooseApi {
  create(options: object): Promise<Article>
  update(options: object): Promise<Article>
  findByID(options: object): Promise<Article>
  restoreVersion(options: object): Promise<Article>
  findVersions(options: object): Promise<{ docs: { id: string }[] }>
  delete(options: object): Promise<unknown>
  count(options: object): Promise<unknown>
  db: { createVersion(options: object): Promise<unknown> }
}
const api = () => payload as unknown as LooseApi
let ids: Record<string, string>

const create = async (collection: string, data: object, draft = false): Promise<Article> =>
  api().create({ collection, data, draft, depth: 0 })
const update = async (collection: string, id: string, data: object, more: object = {}): Promise<Article> =>
  api().update({ collection, id, data, depth: 0, ...more })
const body = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})
const short = ({ mentions }: Article) =>
  (mentions ?? []).map((row) => {
    const name = Object.entries(ids).find(([, id]) => id === row.subject?.value)?.[0]
    return `${name} ${row.name} ${row.reason} ${row.status}`
  })
const decide = (article: Article, name: string, status: MentionRow['status']) =>
  (article.mentions ?? []).map((row) => (row.name === name ? { ...row, status } : row))

beforeAll(async () => {
  const config = buildConfig({
    secret: 'a test',
    db: await smallDatabase(folder, { idType: 'uuid', push: undefined, transactionOptions: {} }),
    collections,
    localization: { locales: ['tr', 'en'], defaultLocale: 'tr' },
    logger: { options: { level: 'error' } },
    telemetry: false,
  })
  payload = await getPayload({ config, key: folder })
  const published = { _status: 'published' }
  const companies = {
    microsoft: { name: 'Microsoft', products: ['Azure'] },
    openai: { name: 'OpenAI', aliases: ['Open AI'] },
    arm: { name: 'Arm' },
    nvidia: { name: 'Nvidia' },
  }
  ids = {}
  for (const [key, data] of Object.entries(companies)) {
    ids[key] = (await create('companies', { ...data, ...published })).id
  }
  ids.altman = (await create('persons', { name: 'Sam Altman', ...published })).id
})

afterAll(async () => {
  await payload.destroy()
  await removeFolder(folder)
})

describe('suggestMentions', () => {
  it('looks through headline, description and body, drafts too, and leaves `about` alone', async () => {
    const about = [{ relationTo: 'companies', value: ids.arm }]
    const data = {
      headline: 'OpenAI’ın yeni dönemi',
      description: 'NVİDİA ve arm',
      articleBody: body('Azure’da', 'Sam Altman, OpenAI'),
      about,
    }
    const expected = [
      'openai OpenAI name suggested',
      'nvidia NVİDİA name suggested',
      'microsoft Azure product suggested',
      'altman Sam Altman name suggested',
    ]
    const draft = await create('articles', data, true)
    expect(short(draft)).toEqual(expected)
    const article = await create('articles', { ...data, _status: 'published' })
    expect(short(article)).toEqual(expected)
    expect(article.about).toEqual(about)
  })

  it('sees the whole text when only the body is sent, and lets go what is gone', async () => {
    const { id } = await create('articles', { headline: 'OpenAI', articleBody: body('Nvidia') })
    const article = await update('articles', id, { articleBody: body('Arm’ın') })
    expect(short(article)).toEqual(['openai OpenAI name suggested', 'arm Arm name suggested'])
    expect(short(await update('articles', id, { headline: null }))).toEqual(['arm Arm name suggested'])
  })

  it('never overwrites a decision, doubles nobody, and keeps decisions on names that are gone', async () => {
    const article = await create('articles', { headline: 'OpenAI Microsoft Nvidia', _status: 'published' })
    await update('articles', article.id, { mentions: decide(article, 'OpenAI', 'accepted') })
    const second = await update('articles', article.id, { headline: 'OpenAI Microsoft Nvidia Azure' })
    await update('articles', article.id, { mentions: decide(second, 'Microsoft', 'dismissed') })
    const decided = ['openai OpenAI name accepted', 'microsoft Microsoft name dismissed']
    const third = await update(
      'articles',
      article.id,
      { headline: 'Open AI, MICROSOFT, Azure ve Arm' },
      { draft: true },
    )
    expect(short(third)).toEqual([...decided, 'arm Arm name suggested'])
    expect(short(await update('articles', article.id, { headline: 'boş' }, { draft: true }))).toEqual(decided)
  })

  it('keeps decisions that are newer than a restored version', async () => {
    const article = await create('articles', { headline: 'OpenAI Nvidia', _status: 'published' })
    await update('articles', article.id, {
      mentions: decide(article, 'Nvidia', 'dismissed'),
      headline: 'Nvidia',
    })
    const versions = await api().findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id }, 'version.headline': { equals: 'OpenAI Nvidia' } },
    })
    const restored = await api().restoreVersion({
      collection: 'articles',
      id: versions.docs[0]?.id,
      depth: 0,
    })
    expect(short(restored)).toEqual(['nvidia Nvidia name dismissed', 'openai OpenAI name suggested'])
  })

  it('shows the public accepted mentions only', async () => {
    const article = await create('articles', { headline: 'OpenAI Nvidia Arm', _status: 'published' })
    const mentions = decide(article, 'Nvidia', 'dismissed').map((row) =>
      row.name === 'Arm' ? { ...row, status: 'accepted' } : row,
    )
    await update('articles', article.id, { mentions })
    const read = async (user?: object): Promise<Article> =>
      api().findByID({
        collection: 'articles',
        id: article.id,
        depth: 0,
        overrideAccess: false,
        user,
      })
    expect(short(await read())).toEqual(['arm Arm name accepted'])
    expect(short(await read({ id: '1', collection: 'users' }))).toHaveLength(3)
  })
})

describe('the index of names', () => {
  const request = async (): Promise<PayloadRequest> => createLocalReq({}, payload)
  const suggestedFor = async (headline: string) => short(await create('articles', { headline }, true))
  const after = (ms: number) =>
    jest.spyOn(Date, 'now').mockReturnValue(performance.timeOrigin + performance.now() + ms)
  afterEach(() => jest.restoreAllMocks())

  it('follows names at once: in each language, drafts, the trash, deletion', async () => {
    const added = await create('companies', { name: 'Oracle' }, true)
    ids.oracle = added.id
    expect(await suggestedFor('Oracle')).toEqual(['oracle Oracle name suggested'])
    await update('companies', added.id, { name: 'Delphi' }, { locale: 'en', draft: true })
    await update('companies', added.id, { name: 'Orakl', aliases: ['Kâhin'] }, { draft: true })
    expect(await suggestedFor('Oracle Orakl')).toEqual(['oracle Orakl name suggested'])
    expect(await suggestedFor('KÂHİN')).toEqual(['oracle KÂHİN alias suggested'])
    expect(await suggestedFor('Delphi')).toEqual(['oracle Delphi name suggested'])
    await update('companies', added.id, { _status: 'published' })
    await update('companies', added.id, { name: 'Orion' }, { draft: true })
    expect(await suggestedFor('Orakl')).toHaveLength(1)
    expect(await suggestedFor('Orion')).toHaveLength(1)
    await update('companies', added.id, { deletedAt: new Date().toISOString() })
    expect(await suggestedFor('Orakl Orion')).toEqual([])
    await update('companies', added.id, { deletedAt: null }, { trash: true })
    expect(await suggestedFor('Orakl Orion')).toHaveLength(1)
    await api().delete({ collection: 'companies', id: added.id })
    expect(await suggestedFor('Orakl Orion')).toEqual([])
  })

  it('is built once, and not anew for a change that touches no name', async () => {
    after(20_000)
    const index = await knownNames(await request())
    await create('articles', { headline: 'Nvidia' })
    expect(await knownNames(await request())).toBe(index)
    after(60_000)
    expect(await knownNames(await request())).toBe(index)
    after(600_000)
    expect(await knownNames(await request())).not.toBe(index)
  })

  it('notices within seconds what another process did', async () => {
    after(1_000_000)
    await knownNames(await request())
    after(1_020_000)
    const index = await knownNames(await request())
    // As each adapter is given it by Payload: on MongoDB with all languages.
    const name = testServer ? { tr: 'Groq' } : 'Groq'
    const write = { name, _status: 'published', createdAt: 'x', updatedAt: '2099-01-01' }
    const version = { ...write, createdAt: '2099-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' }
    await api().db.createVersion({
      collectionSlug: 'companies',
      parent: ids.arm,
      versionData: version,
      autosave: false,
      createdAt: version.createdAt,
      updatedAt: version.updatedAt,
    })
    expect(await knownNames(await request())).toBe(index)
    after(1_023_000)
    expect(await knownNames(await request())).not.toBe(index)
  })
})

describe('ALL-2: clean text in a real save', () => {
  it.each([true, false])(
    'refuses a forbidden character at its field (draft: %s), and stores nothing',
    async (draft) => {
      const before = await api().count({ collection: 'articles' })
      await expect(create('articles', { headline: 'a\u0000b' }, draft)).rejects.toMatchObject({
        data: { errors: [{ path: 'headline' }] },
      })
      await expect(create('articles', { articleBody: body('a', '\u000b') }, draft)).rejects.toMatchObject({
        data: { errors: [{ path: 'articleBody', message: expect.stringContaining('U+000B') as string }] },
      })
      expect(await api().count({ collection: 'articles' })).toEqual(before)
    },
  )
})
