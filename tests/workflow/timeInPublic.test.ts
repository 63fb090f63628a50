/**
 * On the newsroom itself, with its own planner and the real clock: of what is embargoed the public gets nothing
 * before the time, and what was approved within two seconds after it. Payload's own scheduler and queue are closed.
 */
import type { Payload } from 'payload'

import { reconcile } from '@/plugins/feeds'
import { openStore } from '@/plugins/feeds/store'
import { embargo, transition } from '@/plugins/workflow'
import { newsroomFeedViews } from '@/reader/feedViews'
import { hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf } from '../collections/writing'
import { serve } from '../feeds/deliveryServer'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { feedBytes, withoutDates } from '../storage/feedBytes'
import { handleRequest } from '../harness/handleRequest'

const SECRET = 'Gizli birleşme: Akıncı, Tanyeri’ni alıyor'

let newsroom: TestNewsroom
let payload: Payload
let desk: Desk
beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  ;({ payload } = newsroom)
  desk = await hireDesk(payload)
  const { id } = await articlesOf(payload).draft({ headline: 'Yayında' }, { user: desk.reporter.user })
  await act(desk.reporter, id, 'submit', 'inReview')
  await act(desk.editor, id, 'approve', 'approved')
  await act(desk.editor, id, 'publish', 'published')
}, 240_000)
afterAll(() => newsroom?.close())

async function act(who: Person, id: string, name: string, to: string) {
  const newest = (await articlesOf(payload).versionsOf(id)).at(-1)!
  const asked = { collection: 'articles', id, to, act: name, version: newest.id } as const
  return transition(payload, { ...asked, user: who.user, acceptWarnings: true })
}

async function rest(who: Person | null, method: string, path: string, data?: object) {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (who) headers.set('authorization', `JWT ${who.token}`)
  const body = data && JSON.stringify(data)
  const request = new Request(`http://127.0.0.1:3000/api${path}`, { method, headers, body })
  const response = await handleRequest(payload, request)
  return { status: response.status, text: await response.text() }
}

/** The feeds, and what the API says to nobody and to a reporter of another text. */
async function inPublic(): Promise<string> {
  const { DATABASE_URL, MEDIA_DIR } = process.env
  const site = { origin: 'https://news.example', mediaDir: MEDIA_DIR! }
  const server = await serve({ store: await openStore(DATABASE_URL!), views: newsroomFeedViews, ...site })
  const paths = ['/feeds/tr/latest.rss', '/feeds/tr/latest.atom', '/feeds/tr/latest.json']
  const feeds = await Promise.all(paths.map((path) => server.ask(path)))
  await server.close()
  expect(feeds.map(({ status }) => status)).toEqual([200, 200, 200])
  const api = await Promise.all(
    ['/articles?limit=100', '/articles?limit=100&draft=true', '/articles?where[headline][like]=birleşme'].map(
      (path) => rest(null, 'GET', path),
    ),
  )
  return [...feeds, ...api].map(({ text }) => text).join('\n')
}

it('an embargo holds until its end, and then what was approved is public within two seconds', async () => {
  const { draft, change, read } = articlesOf(payload)
  const { reporter, editor, chief } = desk
  const { id } = await draft({ headline: SECRET }, { user: reporter.user, overrideAccess: false })
  await act(reporter, id, 'submit', 'inReview')
  const until = Date.now() + 8000
  await embargo(payload, {
    collection: 'articles',
    id,
    until: new Date(until).toISOString(),
    user: editor.user,
  })
  await act(editor, id, 'approve', 'approved')
  await reconcile(payload)
  const bytes = async () => withoutDates(await feedBytes(process.env.DATABASE_URL!, process.env.MEDIA_DIR!))
  const before = await bytes()
  expect(await act(chief, id, 'publish', 'published')).toMatchObject({ act: 'schedule' })
  await change(id, { headline: 'Sonradan yazılan' }, { user: editor.user, draft: true, context: {} })
  for (const who of [reporter, editor, chief, desk.admin])
    expect(
      (await rest(who, 'PATCH', `/articles/${id}`, { _status: 'published' })).status,
    ).toBeGreaterThanOrEqual(403)
  await reconcile(payload)
  expect(await bytes()).toEqual(before)
  expect(await inPublic()).not.toContain('birleşme')
  expect(Date.now()).toBeLessThan(until)

  const shown = async () => (await inPublic()).includes(SECRET)
  while (Date.now() < until + 10_000 && !(await shown())) await new Promise((next) => setTimeout(next, 50))
  expect(Date.now()).toBeGreaterThanOrEqual(until)
  expect(Date.now() - until).toBeLessThan(2000)
  expect(await read(id)).toMatchObject({ headline: SECRET, _status: 'published' })
  expect(await inPublic()).not.toContain('Sonradan yazılan')
}, 120_000)

it('Payload’s own scheduler is off where the workflow is, and its queue is closed', async () => {
  for (const slug of ['articles', 'deals', 'companies', 'persons'] as const) {
    expect(payload.collections[slug].config.versions?.drafts).toMatchObject({ schedulePublish: false })
  }
  expect((payload.config.jobs.tasks ?? []).map(({ slug }) => slug)).not.toContain('schedulePublish')
  for (const who of [null, desk.reporter, desk.editor, desk.chief, desk.admin])
    for (const [method, path] of [
      ['GET', '/payload-jobs/run'],
      ['GET', '/payload-jobs'],
      ['POST', '/payload-jobs'],
      ['GET', '/payload-jobs/handle-schedules'],
      ['GET', '/workflow-schedules'],
      ['POST', '/workflow-schedules'],
    ] as const) {
      const { status } = await rest(who, method, path, method === 'POST' ? {} : undefined)
      expect(`${method} ${path}: ${status}`).toMatch(/: (4\d\d|501)$/)
    }
})
