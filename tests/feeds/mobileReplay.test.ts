/** The promise of the sync: whatever happened in between, a client ends with what is public. */
import fc from 'fast-check'

import { recordFigure, runs } from '../harness/figures'
import { MemorySet } from '../harness/memorySet'
import { article, deal, id, openai } from '../reader/exampleStory'
import { MobileClient } from './mobileClient'

type Step =
  | { act: 'publish' | 'takeBack'; document: number; language: 'tr' | 'en' }
  | { act: 'page'; client: number; limit: number }
  | { act: 'powerCut'; client: number }

const TYPES = [article, openai, deal]
const CLIENTS = 3

const document = fc.integer({ min: 0, max: 8 })
const language = fc.constantFrom('tr' as const, 'tr' as const, 'tr' as const, 'en' as const)
const client = fc.integer({ min: 0, max: CLIENTS - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('publish' as const), document, language }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('takeBack' as const), document, language }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('page' as const),
      client,
      limit: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('powerCut' as const), client }) },
)

async function replay(steps: Step[]): Promise<void> {
  const set = new MemorySet()
  const clients = Array.from({ length: CLIENTS }, () => ({
    app: new MobileClient(set, 'tr'),
    before: undefined as string | undefined,
  }))
  for (const taken of steps) await take(taken, set, clients)
  const live = set
    .live('tr', ['article', 'company', 'deal'])
    .map(({ document: of, number }): [string, number] => [of, number])
    .sort()
  for (const { app } of clients) {
    await app.all(2)
    expect(app.shown).toEqual(live)
  }
}

async function take(
  taken: Step,
  set: MemorySet,
  clients: { app: MobileClient; before: string | undefined }[],
): Promise<void> {
  if ('document' in taken) {
    const item = { ...TYPES[taken.document % TYPES.length]!, id: id(taken.document) }
    if (taken.act === 'publish') set.publish(item, { language: taken.language })
    else if (await set.item(item, taken.language)) set.takeBack(item, 'unpublished', taken.language)
    return
  }
  const one = clients[taken.client]!
  if (taken.act === 'powerCut') return one.app.forgetTo(one.before)
  one.before = one.app.standsAt
  await one.app.page(taken.limit)
}

describe('sync replay', () => {
  it('ends with what is public, whatever was published and taken back between the pages (SYNC-2, SYNC-4, SYNC-6, SYNC-7)', async () => {
    const numRuns = runs(300, 10_000)
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 60 }), replay), { numRuns })
    recordFigure('B7', 'sync replay', { sequences: numRuns, wrong: 0 })
  })
})
