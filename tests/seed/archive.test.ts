import { createLocalReq, type Payload } from 'payload'

import { bodyText } from '@/hooks/articles/bodyText'
import { knownNames } from '@/hooks/mentions/knownNames'
import { mergeMentions } from '@/hooks/mentions/mergeMentions'
import { findMentions } from '@/hooks/mentions/nameIndex'
import { reconcile } from '@/plugins/feeds'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { verifyRecords } from '@/plugins/workflow/record/verify'
import { recordFigure, runs } from '../harness/figures'
import { composeArticle } from '../../seed/archive/compose'
import { archiveId, archiveInput } from '../../seed/archive/document'
import { ARCHIVE_REASON } from '../../seed/archive/record'
import { seedArchive } from '../../seed/archive/seedArchive'
import { openArchiveSetting } from '../../seed/archive/setting'
import { demoPictures } from '../../seed/data/pictures'
import { seedDemoUsers } from '../../seed/demoUsers'
import { seedId } from '../../seed/ids'
import { mediaPlan } from '../../seed/plans/media'
import { bringAll } from '../../seed/seedNewsroom'
import { testServer } from '../harness/database'
import { itOnSqlite } from '../harness/needs'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { articleRows, type ArticleRows } from './articleRows'

let newsroom: TestNewsroom
let payload: Payload
let stored: ArticleRows

beforeAll(async () => {
  newsroom = await openNewsroom()
  payload = newsroom.payload
  stored = articleRows(payload)
  await furnish()
})
afterAll(() => newsroom.close())

/** A picture that the public may see, and an editor who has written it all. */
async function furnish() {
  const [picture] = demoPictures
  if (!picture) throw new Error('There is no picture.')
  await seedDemoUsers(payload)
  await bringAll(payload, [mediaPlan(picture)])
  await payload.update({
    collection: 'media',
    id: seedId('media', picture.key),
    data: { publicSince: new Date().toISOString() },
    context: { system: 'publicSince' },
  })
  await reconcile(payload)
}

/** How many articles: few for the stand-in for MongoDB, which reads all of a collection for each question. */
const [last, some, more, stopAt] = testServer ? [12, 40, 520, 500] : [248, 600, 1600, 1000]

describe('the archive', () => {
  it.each([1, 2, last])(
    'writes article %i as Payload itself would: each row of each table',
    async (number) => {
      const setting = await openArchiveSetting(payload)
      await reconcile(payload)
      const article = composeArticle(number)
      const id = archiveId(number)

      await stored.remove(id)
      await payload.create({
        collection: 'articles',
        data: archiveInput(article, setting) as never,
        context: { system: ARCHIVE_REASON },
      })
      await completeRecords(payload)
      await reconcile(payload)
      const byPayload = await stored.of(id)
      expect(Object.keys(byPayload)).toEqual(expect.arrayContaining(stored.tables))
      expect(byPayload.articles?.[0]).toMatchObject(
        Object.fromEntries(stored.relations.map((name) => [name, expect.any(String)])),
      )

      await stored.remove(id)
      await seedArchive(payload, number)
      expect(stored.comparable(await stored.of(id))).toEqual(stored.comparable(byPayload))
    },
  )

  it('leaves nothing for the reconciler to say', async () => {
    const before = await stored.log()
    await reconcile(payload, { everything: true, marks: true })
    expect(await stored.log()).toEqual(before)
  })

  it('numbers the log without a hole, and makes nothing twice', async () => {
    const { created, kept } = await seedArchive(payload, some)
    expect(created + kept).toBe(some)
    expect(kept).toBeGreaterThanOrEqual(last)
    expect(await seedArchive(payload, some)).toEqual({ created: 0, kept: some })
    const { length, head } = await stored.log()
    expect(length).toBe(head)
    const { documents, faults } = await verifyRecords(payload)
    expect([documents >= some, faults]).toEqual([true, []])
    const { totalDocs } = await payload.count({ collection: 'articles' })
    expect(totalDocs).toBe(some)
  })

  it('makes the rest when a run was killed between two batches', async () => {
    const stop = new Error('killed')
    const onProgress = ({ done }: { done: number }) => {
      if (done >= stopAt) throw stop
    }
    await expect(seedArchive(payload, more, { onProgress })).rejects.toBe(stop)
    const { created, kept } = await seedArchive(payload, more)
    expect(created + kept).toBe(more)
    const { length, head } = await stored.log()
    expect(length).toBe(head)
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(more)
  })

  it('finds names part by part as the hooks find them in the whole text', async () => {
    const { mentionsIn } = await openArchiveSetting(payload)
    const names = await knownNames(await createLocalReq({}, payload))
    for (let number = 1; number <= 400; number++) {
      const { headline, description, body } = composeArticle(number)
      const text = [headline, description, bodyText(body)].join('\n')
      expect(mergeMentions([], mentionsIn(text))).toEqual(mergeMentions([], findMentions(names, text)))
    }
  })

  itOnSqlite('of rows instead of saves')('is fast', async () => {
    const many = runs(1000, 20_000)
    const started = performance.now()
    const { created } = await seedArchive(payload, more + many)
    const perSecond = Math.round(created / ((performance.now() - started) / 1000))
    recordFigure('E', 'archive', { articles: created, perSecond })
    // The figure is for a machine that does nothing else; this bound only tells rows from saves (about 20 a second).
    expect(perSecond).toBeGreaterThan(100)
  })
})
