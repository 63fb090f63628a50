/**
 * In the newsroom that the environment names: articles, written, approved and scheduled; so many for
 * one second, lone ones before it, and the first of them so many milliseconds after the last has been scheduled
 * (`prepareSchedules.ts 500 30 45000`); a fourth number is how long scheduling one takes at most, in milliseconds, and
 * a fifth how many copies of the first are written beside them, where the database is MongoDB, and a sixth how many
 * paragraphs each has. Prints the times as JSON.
 */
import { getPayload, type Payload, type TypedUser } from 'payload'

import { schedule, transition } from '@/plugins/workflow'
import { body } from '../storage/newsdesk'
import { copyScheduled } from './copyScheduled'

const [many = 0, lone = 0, start = 0, each = 60, copies = 0, length = 20] = process.argv.slice(2).map(Number)
/** Milliseconds between two lone ones, and between the last of them and all others. */
const BETWEEN = 1500

const payload = await getPayload({ config: (await import('@/payload.config')).default })
const [writer, editor] = [await hire(payload, 'reporter'), await hire(payload, 'editor')]
const articles: { id: string; version: string }[] = []
for (let at = 0; at < many + lone; at++) articles.push(await approved(at))

const first = Date.now() + articles.length * each + start
const together = lone === 0 ? first : first + lone * BETWEEN + 5000
for (const [at, { id, version }] of articles.entries()) {
  const due = at < lone ? first + at * BETWEEN : together
  const what = { act: 'publish', version, acceptWarnings: true } as const
  await schedule(payload, {
    collection: 'articles',
    id,
    at: new Date(due).toISOString(),
    user: editor,
    ...what,
  })
}
if (copies > 0) await copyScheduled(payload, articles[0]!.id, copies)
await payload.destroy()
console.log(JSON.stringify({ first, together }))
process.exit()

async function hire(payload: Payload, role: 'editor' | 'reporter'): Promise<TypedUser> {
  const data = { email: `${role}@example.com`, password: 'newsroom-bench-2026', name: role, role }
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' }
}

async function approved(at: number): Promise<{ id: string; version: string }> {
  const data = {
    headline: `Zamanlı haber ${at}`,
    inLanguage: 'tr',
    articleBody: body(length, String(at)),
  } as never
  const { id } = await payload.create({ collection: 'articles', data, draft: true, user: writer, depth: 0 })
  const act = async (name: string, to: string, user: TypedUser) => {
    const { docs } = await payload.db.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
    })
    const version = String(docs[0]!.id)
    await transition(payload, {
      collection: 'articles',
      id,
      act: name,
      to,
      version,
      user,
      acceptWarnings: true,
    })
    return version
  }
  await act('submit', 'inReview', writer)
  return { id: String(id), version: await act('approve', 'approved', editor) }
}
