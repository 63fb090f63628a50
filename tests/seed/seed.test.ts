import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { reconcile } from '@/plugins/feeds'
import { chainOf } from '@/plugins/workflow/record/rows'
import { verifyRecords } from '@/plugins/workflow/record/verify'
import * as seed from '../../seed'
import { seedId } from '../../seed/ids'
import { byServer } from '../collections/writing'
import { runs } from '../harness/figures'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { facts, type FactDeal } from './facts'
import { Killed, killAfterAct } from './interrupt'

let newsroom: TestNewsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await openNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const everything = [
  'articles',
  'companies',
  'deals',
  'persons',
  'media',
  'sections',
  'topics',
  'authors',
  'users',
] as const

/** How many documents and versions there are, and which. */
async function inventory() {
  const list: Record<string, unknown> = {}
  for (const collection of everything) {
    const { docs } = await payload.find({ collection, limit: 0, trash: true, depth: 0, sort: 'id' })
    list[collection] = docs.map(({ id }) => id)
  }
  const versions = await payload.countVersions({ collection: 'articles' })
  list.versions = versions.totalDocs
  list.files = fs.readdirSync(path.join(newsroom.folder, 'media')).length
  return list
}

async function article(key: string, draft = false) {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: seedId('article', key) } },
    trash: true,
    draft,
    depth: 0,
  })
  return docs[0]
}

/** Each run looks again at all that is there: one for every act takes half a minute. */
const every = runs(3, 1)

describe('the seed', () => {
  it(`ends the same when it is killed after ${every === 1 ? 'every single' : 'every third'} act`, async () => {
    let kills = 0
    for (;;) {
      const { restore, wasKilled } = killAfterAct(payload, every)
      try {
        await seed.seedDemoUsers(payload)
        await seed.seedNewsroom(payload)
      } catch (error) {
        if (!(error instanceof Killed)) throw error
      } finally {
        restore()
      }
      if (!wasKilled() || kills > 300) break
      kills++
    }
    // Each of 44 things is made and remembered; most are translated and published in between.
    expect(kills * every).toBeGreaterThan(100)
    expect(kills * every).toBeLessThan(300)
    const found = await inventory()
    expect(found).toMatchObject({ users: { length: 4 }, companies: { length: 5 }, deals: { length: 2 } })
    expect(found).toMatchObject({ persons: { length: 1 }, articles: { length: 12 }, media: { length: 10 } })
    // Story, translation and four demo articles: created and published. Two more had a change after that, and
    // four were never public.
    expect(found.versions).toBe(6 * 2 + 2 * 3 + 4)
    expect(await verifyRecords(payload)).toMatchObject({ documents: 20, faults: [] })
  }, 240_000)

  it('makes nothing when it runs again', async () => {
    const before = await inventory()
    expect(await seed.seedDemoUsers(payload)).toEqual({ created: 0, kept: 4 })
    const { created } = await seed.seedNewsroom(payload)
    expect(created).toBe(0)
    expect(await inventory()).toEqual(before)
  })

  it('leaves the articles in their states', async () => {
    expect(await article('story-tr')).toMatchObject({ _status: 'published', inLanguage: 'tr' })
    expect(await article('story-en')).toMatchObject({ _status: 'published', inLanguage: 'en' })
    const stages = { 'changes-requested': 'changesRequested', translation: 'inReview', analysis: 'approved' }
    for (const [key, stage] of Object.entries({ ...stages, archived: 'archived' })) {
      expect(await article(`demo-${key}`, true)).toMatchObject({
        _status: 'draft',
        datePublished: null,
        workflow: { stage },
      })
    }
    expect(await article('demo-breaking')).toMatchObject({ _status: 'published', priority: 'breaking' })
    expect(await article('demo-opinion')).toMatchObject({ _status: 'published', kind: 'opinion' })
    expect((await article('demo-reply'))?.relatedArticles).toEqual([seedId('article', 'demo-opinion')])
    expect(await article('demo-unpublished', true)).toMatchObject({ workflow: { stage: 'draft' } })
    expect((await article('demo-unpublished'))?.datePublished).toBeTruthy()
    const original = await article('demo-published')
    expect((await article('demo-translation'))?.storyId).toBe(original?.storyId)
  })

  it('leaves a change pending above a published article, whose text stays', async () => {
    const published = await article('demo-pending-change')
    const pending = await article('demo-pending-change', true)
    expect(published).toMatchObject({ _status: 'published' })
    expect(pending).toMatchObject({ _status: 'draft' })
    expect(pending?.headline).not.toBe(published?.headline)
    expect(pending?.plainText).toContain('bekleyen değişikliğin parçasıdır')
    expect(published?.plainText).not.toContain('bekleyen değişikliğin parçasıdır')
  })

  it('does not undo what editors did since', async () => {
    const id = seedId('article', 'demo-breaking')
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' }, ...byServer })
    await payload.delete({ collection: 'articles', id: seedId('article', 'demo-archived') })
    await payload.update({
      collection: 'companies',
      id: seedId('company', 'arm'),
      data: { description: 'Başka bir tanıtım.' },
      ...byServer,
    })
    await seed.seedNewsroom(payload)
    expect(await article('demo-breaking')).toMatchObject({ _status: 'draft' })
    expect(await article('demo-archived')).toBeUndefined()
    const arm = await payload.findByID({ collection: 'companies', id: seedId('company', 'arm') })
    expect(arm.description).toBe('Başka bir tanıtım.')
  })

  it('is written by the reporter, approved and published by the editor, whose accounts can log in', async () => {
    const [reporter, editor] = ['reporter', 'editor'].map((name) => seedId('user', `${name}@example.com`))
    const story = await article('story-tr')
    expect(story?.createdBy).toBe(reporter)
    const acts = await chainOf(payload, { collection: 'articles', document: String(story?.id) })
    expect(acts.map(({ act, by }) => [act, by])).toEqual([
      ['submit', reporter],
      ['approve', editor],
      ['publish', editor],
    ])
    for (const { email, role } of seed.demoUsers) {
      const { user } = await payload.login({
        collection: 'users',
        data: { email, password: seed.DEMO_PASSWORD },
      })
      expect(user?.role).toBe(role)
    }
  })

  it('comes into the feeds whole, with every picture that it shows', async () => {
    await reconcile(payload, { marks: true, globals: ['site'] })
    const { docs } = await payload.find({ collection: 'media', limit: 0, depth: 0 })
    const shown = docs.filter(({ publicSince }) => publicSince)
    // Not the site's sign, when nothing shows it, nor that of the article which is taken off again; every picture of
    // a published one.
    expect(shown.length).toBeGreaterThanOrEqual(7)
  })
})

describe('the facts of the story', () => {
  it('are at least 25', () => expect(facts.length).toBeGreaterThanOrEqual(25))

  it.each(facts)('$name', async ({ words, data }) => {
    if (words) {
      const texts = { tr: await textOf('story-tr'), en: await textOf('story-en') }
      expect(words.tr.filter((each) => !texts.tr.includes(each))).toEqual([])
      expect(words.en.filter((each) => !texts.en.includes(each))).toEqual([])
    }
    if (data) {
      const deal = await payload.findByID({
        collection: 'deals',
        id: seedId('deal', data.deal),
        depth: 0,
      })
      expect(data.says(deal as unknown as FactDeal)).toBe(true)
    }
  })

  it('has seven terms in deal 1, and somebody who says so at each', async () => {
    const deal = (await payload.findByID({
      collection: 'deals',
      id: seedId('deal', 'partnership'),
      depth: 0,
    })) as unknown as FactDeal
    expect(deal.terms).toHaveLength(7)
    for (const { key } of deal.terms) expect(deal.claims.some(({ term }) => term === key)).toBe(true)
  })

  it.each(['tr', 'en'] as const)('stand complete in the deals in %s', async (locale) => {
    for (const key of ['partnership', 'stargate']) {
      const deal = await payload.findByID({
        collection: 'deals',
        id: seedId('deal', key),
        depth: 0,
        locale,
        fallbackLocale: false,
      })
      const texts = [
        deal.name,
        deal.summary,
        ...(deal.terms ?? []).map(({ summary }) => summary),
        ...(deal.claims ?? []).map(({ text }) => text),
        ...(deal.openQuestions ?? []).map(({ question }) => question),
        ...(deal.amendments ?? []).map(({ summary }) => summary),
      ]
      expect(texts.every((text) => typeof text === 'string' && text.length > 5)).toBe(true)
    }
  })

  it('says of Sam Altman’s office that it is background', async () => {
    for (const [locale, word] of [['tr', 'Arka plan'] as const, ['en', 'Background'] as const]) {
      const altman = await payload.findByID({
        collection: 'persons',
        id: seedId('person', 'sam-altman'),
        locale,
      })
      expect(altman.role).toContain(word)
    }
  })
})

async function textOf(key: string): Promise<string> {
  const found = await article(key)
  return [found?.headline, found?.description, found?.plainText].join('\n')
}
