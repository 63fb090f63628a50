/** A file that the public sees, or that is approved, stays on the disk as it is, whatever is refused or saved. */
import fs from 'node:fs'
import path from 'node:path'
import type { PayloadRequest } from 'payload'

import { transition } from '@/plugins/workflow'
import { doorsOf, form, refusalOf, situationIn, type Doors } from './gateDoors'
import { everythingOf, files, openGateProject, type GateProject, type Id } from './gateProject'

let project: GateProject
let doors: Doors
let ada: PayloadRequest['user']
beforeAll(async () => {
  project = await openGateProject()
  doors = doorsOf(project)
  ada = await doors.ada()
})
afterAll(() => project.close())

const folder = () => {
  const { upload } = project.payload.collections[files].config
  return (upload as { staticDir: string }).staticDir
}
const bytesOf = (name: unknown) => {
  const file = path.join(folder(), String(name))
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}
const newest = async (id: Id) =>
  (await everythingOf(project, files, id)).versions.find(({ latest }) => latest)!
const publicFile = async (id: Id) => bytesOf((await everythingOf(project, files, id)).main?.filename)
const act = async (id: Id, to: string, name?: string) =>
  transition(project.payload, {
    collection: files,
    id,
    to,
    act: name,
    version: String((await newest(id)).id),
    user: ada,
    note: 'x',
  })
const replace = (id: Id, query: string, more: object = {}) =>
  doors.asAda('PATCH', `/files/${id}${query}`, form({ alt: 'yeni', ...more }))

describe('the file of what is public', () => {
  it('stays where a new one is refused', async () => {
    const id = await situationIn(project, 'public', files)
    expect(await refusalOf(() => replace(id, ''))).toMatchObject({ code: 'use-the-door' })
    expect(await publicFile(id)).toBe('eski')
  })

  it('stays where a new one waits as a draft, and goes where that is published', async () => {
    const id = await situationIn(project, 'public', files)
    expect((await replace(id, '?draft=true')).status).toBe(200)
    expect(await publicFile(id)).toBe('eski')
    await act(id, 'inReview')
    await act(id, 'approved')
    await act(id, 'published')
    expect(await publicFile(id)).toBe('başka')
  })

  it('stays where it is a draft’s too, which is to get a new one: Payload would delete it', async () => {
    const id = await situationIn(project, 'pending', files)
    const before = await everythingOf(project, files, id)
    expect(await refusalOf(() => replace(id, '?draft=true'))).toMatchObject({ code: 'public-stays' })
    expect(await everythingOf(project, files, id)).toEqual(before)
    expect(await publicFile(id)).toBe('eski')
  })

  it('stays where many get a new one at once', async () => {
    const id = await situationIn(project, 'public', files)
    const file = {
      data: Buffer.from('başka'),
      mimetype: 'text/plain',
      name: `${crypto.randomUUID()}.txt`,
      size: 5,
    }
    const bulk = () =>
      project.payload.update({
        collection: files,
        where: { id: { equals: id } },
        data: {},
        file,
        draft: true,
      })
    expect(await refusalOf(bulk)).toMatchObject({ code: 'use-the-door' })
    expect(await publicFile(id)).toBe('eski')
  })
})

describe('the file of what is approved', () => {
  it('stays until the approval is taken back', async () => {
    const id = await situationIn(project, 'draft', files)
    await act(id, 'inReview')
    await act(id, 'approved')
    const { filename } = (await newest(id)).version
    expect(await refusalOf(() => replace(id, '?draft=true'))).toMatchObject({
      code: 'public-stays',
      use: 'requestChanges',
    })
    expect(bytesOf(filename)).toBe('eski')
    await act(id, 'changesRequested')
    expect((await replace(id, '?draft=true')).status).toBe(200)
    expect(bytesOf((await newest(id)).version.filename)).toBe('başka')
  })
})

describe('the file of a draft', () => {
  it('stays where the save is refused, since another has saved meanwhile', async () => {
    const id = await situationIn(project, 'draft', files)
    const seen = (await newest(id)).version
    await project.payload.update({ collection: files, id, data: { alt: 'of another' }, draft: true })
    const attempt = () => replace(id, '?draft=true', { updatedAt: seen.updatedAt })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'changed-meanwhile' })
    expect(bytesOf(seen.filename)).toBe('eski')
  })
})
