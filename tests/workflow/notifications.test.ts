/** Who is told of what, in the bell and by mail; and never of a document that they may not read. */
import fs from 'node:fs'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'

import { assign } from '@/plugins/workflow'
import type { WorkflowState } from '@/plugins/workflow/types'
import { createPostman } from '@/plugins/workflow/notifications/postman'
import { ask, hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf } from '../collections/writing'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'

let newsroom: TestNewsroom
let desk: Desk
let config: SanitizedConfig
let folder: string
/** A draft of the reporter's: the colleague may not read it. */
let article: string
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'mail-'))
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent', MAIL_DIR: folder })
  desk = await hireDesk(newsroom.payload)
  config = newsroom.payload.config
}, 120_000)
afterAll(async () => {
  await newsroom?.close()
  fs.rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  const by = { user: desk.reporter.user, overrideAccess: false }
  article = (await articlesOf(newsroom.payload).draft({}, by)).id
  for (const person of [desk.reporter, desk.editor, desk.chief, desk.colleague])
    await ask(config, '/workflow/notifications/read', { as: person, method: 'POST', body: {} })
  await createPostman(newsroom.payload).deliver()
  for (const file of fs.readdirSync(folder)) fs.rmSync(path.join(folder, file))
})

interface Told {
  id: string
  kind: string
  document: string
  title: string
  byName: string
  about: { text?: string }
  read: boolean
}

const unreadOf = async (person: Person) => {
  const { body } = await ask(config, '/workflow/notifications', { as: person })
  return (body.notifications as unknown as Told[]).filter(({ read }) => !read)
}
const note = (as: Person, text: string, parent?: string) =>
  ask(config, `/articles/${article}/notes`, { as, method: 'POST', body: { text, parent } })
const at = (person: Person) => `@[x](${person.user.id})`
async function act(as: Person, name: string): Promise<void> {
  const { body } = await ask(config, `/articles/${article}/workflow`, { as })
  const { acts, newest } = body as unknown as WorkflowState
  const { to } = acts.find((one) => one.act === name)!
  const asked = { act: name, to, version: newest.version, acceptWarnings: true }
  const answer = await ask(config, `/articles/${article}/transition`, { as, method: 'POST', body: asked })
  expect(answer.status).toBe(200)
}
const lettersTo = async (person: Person) => {
  await createPostman(newsroom.payload).deliver()
  return fs
    .readdirSync(folder)
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .filter((letter) => letter.includes(`To: ${person.user.email}`))
}

describe('the bell', () => {
  it('tells whoever is mentioned in a note, once, and nobody who wrote it', async () => {
    const { body } = await note(desk.editor, `Bak ${at(desk.reporter)} ${at(desk.editor)}`)
    expect(await unreadOf(desk.reporter)).toMatchObject([{ kind: 'mention', document: article }])
    expect(await unreadOf(desk.editor)).toEqual([])
    const { id } = body.note as unknown as { id: string }
    const text = `Bak ${at(desk.reporter)}, ${at(desk.chief)}`
    await ask(config, `/articles/${article}/notes/${id}`, {
      as: desk.editor,
      method: 'PATCH',
      body: { text },
    })
    expect(await unreadOf(desk.reporter)).toHaveLength(1)
    expect(await unreadOf(desk.chief)).toMatchObject([{ kind: 'mention' }])
  })

  it('tells whoever wrote in a thread that it is answered', async () => {
    const { body } = await note(desk.reporter, 'Kaynak kim?')
    const { id } = body.note as unknown as { id: string }
    await note(desk.editor, 'Bakıyorum', id)
    await note(desk.chief, 'Ben biliyorum', id)
    expect((await unreadOf(desk.reporter)).map(({ about, kind }) => [kind, about.text])).toEqual([
      ['answer', 'Ben biliyorum'],
      ['answer', 'Bakıyorum'],
    ])
    expect(await unreadOf(desk.editor)).toMatchObject([{ kind: 'answer' }])
  })

  it('tells whoever is given a document, and not again when they have it', async () => {
    const given = { collection: 'articles', id: article, assignee: desk.chief.user.id } as const
    await assign(newsroom.payload, { ...given, user: desk.editor.user })
    await assign(newsroom.payload, { ...given, user: desk.editor.user })
    expect(await unreadOf(desk.chief)).toMatchObject([{ kind: 'assigned' }])
  })

  it('tells whoever wrote a text what became of it', async () => {
    await act(desk.reporter, 'submit')
    await act(desk.editor, 'approve')
    expect(await unreadOf(desk.reporter)).toMatchObject([{ kind: 'moved', byName: desk.editor.user.name }])
    expect(await unreadOf(desk.editor)).toEqual([])
  })

  it('is marked as read, one or all', async () => {
    await note(desk.editor, at(desk.reporter))
    await note(desk.editor, at(desk.reporter))
    const [first] = await unreadOf(desk.reporter)
    const mark = (as: Person, body: object) =>
      ask(config, '/workflow/notifications/read', { as, method: 'POST', body })
    await mark(desk.chief, { ids: [first!.id] })
    expect(await unreadOf(desk.reporter)).toHaveLength(2)
    await mark(desk.reporter, { ids: [first!.id] })
    expect(await unreadOf(desk.reporter)).toHaveLength(1)
    expect((await mark(desk.reporter, { ids: 'x' })).status).toBe(400)
  })

  it('keeps what was told for ninety days', async () => {
    await note(desk.editor, at(desk.reporter))
    const after = (days: number) =>
      createPostman(newsroom.payload, { clock: () => Date.now() + days * 86_400_000 }).clear()
    await after(89)
    expect(await unreadOf(desk.reporter)).toHaveLength(1)
    await after(91)
    expect(await unreadOf(desk.reporter)).toEqual([])
  })

  it('is nobody’s without an account', async () => {
    expect((await ask(config, '/workflow/notifications')).status).toBe(401)
    expect((await ask(config, '/workflow-notifications', { as: desk.chief })).status).toBe(501)
  })
})

describe('who may not read the document', () => {
  it('is not told of it', async () => {
    await note(desk.editor, at(desk.colleague))
    const given = { collection: 'articles', id: article, assignee: desk.colleague.user.id } as const
    await assign(newsroom.payload, { ...given, user: desk.editor.user })
    expect(await unreadOf(desk.colleague)).toEqual([])
    // Nor once they may read it.
    const rows = await newsroom.payload.db.find({
      collection: 'workflow-notifications',
      where: { person: { equals: String(desk.colleague.user.id) } },
    })
    expect(rows.docs).toEqual([])
  })

  it('is told no more of what could be read once', async () => {
    await note(desk.editor, at(desk.reporter))
    const other = (
      await articlesOf(newsroom.payload).draft({}, { user: desk.colleague.user, overrideAccess: false })
    ).id
    await newsroom.payload.db.updateMany({
      collection: 'workflow-notifications',
      where: { document: { equals: article } },
      data: { document: other },
    })
    expect(await unreadOf(desk.reporter)).toEqual([])
    expect(await lettersTo(desk.reporter)).toEqual([])
  })
})

describe('mail', () => {
  it('tells in the language that was chosen, with the note and where it is', async () => {
    await choose(desk.reporter, { mail: {}, language: 'tr' })
    await note(desk.editor, `Şu cümle eski, ${at(desk.reporter)}`)
    const [letter] = await lettersTo(desk.reporter)
    expect(decoded(letter!)).toContain('sizden söz etti')
    expect(decoded(letter!)).toContain('Şu cümle eski')
    expect(decoded(letter!)).toContain(`/admin/collections/articles/${article}`)
    await choose(desk.reporter, { mail: {}, language: 'en' })
    await note(desk.editor, at(desk.reporter))
    expect((await lettersTo(desk.reporter)).map(decoded).join()).toContain('mentioned you')
  })

  it('is sent once, whoever sends', async () => {
    await note(desk.editor, at(desk.reporter))
    const postmen = Array.from({ length: 5 }, () => createPostman(newsroom.payload))
    await Promise.all(postmen.map((postman) => postman.deliver()))
    expect(await lettersTo(desk.reporter)).toHaveLength(1)
  })

  it('comes for what each has chosen', async () => {
    await choose(desk.reporter, { mail: { mention: false, moved: true } })
    await note(desk.editor, at(desk.reporter))
    expect(await lettersTo(desk.reporter)).toEqual([])
    await act(desk.reporter, 'submit')
    await act(desk.editor, 'approve')
    expect(await lettersTo(desk.reporter)).toHaveLength(1)
    expect(await unreadOf(desk.reporter)).toHaveLength(2)
  })

  it('is tried again when the server does not take it', async () => {
    await choose(desk.reporter, { mail: {} })
    await note(desk.editor, at(desk.reporter))
    const { sendEmail } = newsroom.payload
    newsroom.payload.sendEmail = () => Promise.reject(new Error('451 try again later'))
    await createPostman(newsroom.payload).deliver()
    newsroom.payload.sendEmail = sendEmail
    expect(await lettersTo(desk.reporter)).toEqual([])
    await createPostman(newsroom.payload, { clock: () => Date.now() + 60_000 }).deliver()
    expect(await lettersTo(desk.reporter)).toHaveLength(1)
  })

  it('resets a password, in the language of who asks', async () => {
    const { email } = desk.reporter.user
    await ask(config, '/users/forgot-password', { method: 'POST', body: { email } })
    const [letter] = await lettersTo(desk.reporter)
    expect(decoded(letter!)).toMatch(/\/admin\/reset\/[0-9a-f]{20,}/)
    expect(decoded(letter!)).toMatch(/Subject: .*Sıfırla/i)
  })
})

const choose = (as: Person, value: object) =>
  ask(config, '/payload-preferences/workflow-notifications', { as, method: 'POST', body: { value } })

/** Subject and text of a letter, out of quoted-printable, base64 and encoded words. */
function decoded(letter: string): string {
  const bytes = (quoted: string) =>
    Buffer.from(
      quoted.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    )
  const words = letter.replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=\s*/gi, (_, kind: string, text: string) =>
    kind === 'B' ? Buffer.from(text, 'base64').toString() : bytes(text.replaceAll('_', ' ')).toString(),
  )
  const [head = '', ...rest] = words.split('\n\n')
  const body = rest.join('\n\n')
  const isBase64 = /Content-Transfer-Encoding: base64/i.test(head)
  return (
    head + (isBase64 ? Buffer.from(body, 'base64').toString() : bytes(body.replaceAll('=\n', '')).toString())
  )
}
