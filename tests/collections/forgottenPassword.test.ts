import type { Payload, SanitizedConfig } from 'payload'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { ask, hireDesk, password } from './desk'

let newsroom: TestNewsroom
let payload: Payload
let config: SanitizedConfig
const mails: { to?: unknown; html?: unknown }[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  config = payload.config
  await hireDesk(payload)
  payload.email.sendEmail = async ({ to, html }: Record<string, unknown>) => void mails.push({ to, html })
})
afterAll(() => newsroom.close())

const reporter = 'reporter@desk.example'
const editor = 'editor@desk.example'
const forget = (email: string) =>
  ask(config, '/users/forgot-password', { method: 'POST', body: { email }, language: 'en' })

describe('a forgotten password', () => {
  it('brings a mail, and holds up nobody who saves', async () => {
    const [answer, saved] = await Promise.all([
      forget(reporter),
      payload.create({ collection: 'topics', data: { name: 'Mail', slug: 'mail' } }),
    ])
    expect([answer.status, saved.slug, mails.map(({ to }) => to)]).toEqual([200, 'mail', [reporter]])
  })

  it('can be replaced by what the mail leads to', async () => {
    const token = /reset\/([0-9a-f]+)/.exec(String(mails[0]?.html))?.[1]
    const body = { token, password: `${password} and more` }
    const answer = await ask(config, '/users/reset-password', { method: 'POST', body })
    expect(answer.status).toBe(200)
  })

  it('is not asked for twice at once, and an unknown address gets the same answer', async () => {
    const again = await forget(editor)
    const unknown = await forget('nobody@x.example')
    expect((await forget(editor)).body).toEqual(again.body)
    expect([unknown.status, unknown.body]).toEqual([again.status, again.body])
    expect(mails.filter(({ to }) => to === editor)).toHaveLength(1)
  })
})
