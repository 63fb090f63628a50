import type { Payload, SanitizedConfig } from 'payload'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { ask, faults, hire, hireDesk, password, type Desk, type Person } from './desk'

let newsroom: TestNewsroom
let payload: Payload
let config: SanitizedConfig
let desk: Desk

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  config = payload.config
})
afterAll(() => newsroom.close())

const roleOf = async (id: string) => (await payload.findByID({ collection: 'users', id })).role
const change = (as: Person, id: string, data: object, language: 'en' | 'tr' = 'tr') =>
  ask(config, `/users/${id}`, { method: 'PATCH', as, body: data, language })
const me = async (as: Person) => (await ask(config, '/users/me', { as })).body.user

describe('the first account', () => {
  it('is not made by whoever opens the site first', async () => {
    const first = { email: 'first@x.example', password: 'x'.repeat(20), name: 'First', role: 'admin' }
    for (const path of ['/users/first-register', '/users']) {
      const answer = await ask(config, path, { method: 'POST', body: first })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
    desk = await hireDesk(payload)
  })
})

describe('passwords', () => {
  it('have at least 12 characters at every door, with a message at the field in both languages', async () => {
    const body = { email: 'short@x.example', name: 'Short', password: 'elevenchars', role: 'reporter' }
    const made = await ask(config, '/users', { method: 'POST', as: desk.admin, body })
    expect([made.status, faults(made).password]).toEqual([400, 'Parola en az 12 karakter olmalı.'])
    const own = await change(desk.reporter, desk.reporter.id, { password: 'short' }, 'en')
    expect(faults(own).password).toBe('The password must have at least 12 characters.')
    await expect(
      payload.create({ collection: 'users', data: { ...body, email: 'local@x.example' } as never }),
    ).rejects.toMatchObject({ status: 400 })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: 'colleague@desk.example' },
      disableEmail: true,
    })
    const reset = await ask(config, '/users/reset-password', {
      method: 'POST',
      body: { token, password: 'short' },
    })
    expect(faults(reset).password).toMatch(/en az 12/)
    const good = await ask(config, '/users/reset-password', {
      method: 'POST',
      body: { token, password: 'long enough to be one' },
    })
    expect(good.status).toBe(200)
  })

  it('may stay as they are when a form sends them empty', async () => {
    expect((await change(desk.reporter, desk.reporter.id, { name: 'Yeni Ad', password: '' })).status).toBe(
      200,
    )
  })

  it('are tried five times, then the account rests for ten minutes', async () => {
    await hire(payload, 'locked', 'reporter')
    const login = (text: string) =>
      ask(config, '/users/login', { method: 'POST', body: { email: 'locked@desk.example', password: text } })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await login('wrong password')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
    const unlock = (as?: Person) =>
      ask(config, '/users/unlock', { method: 'POST', as, body: { email: 'locked@desk.example' } })
    expect((await unlock()).status).toBe(403)
    expect((await unlock(desk.chief)).status).toBe(403)
    expect((await unlock(desk.admin)).status).toBe(200)
    expect((await login(password)).status).toBe(200)
  })
})

describe('roles', () => {
  it('are written by nobody for themselves, an admin included', async () => {
    await change(desk.reporter, desk.reporter.id, { role: 'admin' })
    expect(await roleOf(desk.reporter.id)).toBe('reporter')
    await change(desk.admin, desk.admin.id, { role: 'reporter' })
    expect(await roleOf(desk.admin.id)).toBe('admin')
    await expect(
      payload.update({
        collection: 'users',
        id: desk.admin.id,
        data: { role: 'editor' },
        user: desk.admin.user,
      }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('are given by admins only, and end the sessions of who gets another', async () => {
    const someone = await hire(payload, 'someone', 'reporter')
    expect((await change(desk.chief, someone.id, { role: 'chief' })).status).toBeGreaterThanOrEqual(403)
    expect(await roleOf(someone.id)).toBe('reporter')
    expect(await me(someone)).toMatchObject({ id: someone.id })
    expect((await change(desk.admin, someone.id, { name: 'Adı değişti' })).status).toBe(200)
    expect(await me(someone)).toMatchObject({ id: someone.id, name: 'Adı değişti' })
    expect((await change(desk.admin, someone.id, { role: 'editor' })).status).toBe(200)
    expect(await roleOf(someone.id)).toBe('editor')
    expect(await me(someone)).toBeNull()
  })

  it('count as they are in the database, not as a token has them', async () => {
    const demoted = await hire(payload, 'demoted', 'editor')
    await payload.db.updateOne({ collection: 'users', id: demoted.id, data: { role: 'reporter' } })
    const section = await ask(config, '/sections', { method: 'POST', as: demoted, body: { name: 'Olmaz' } })
    expect(section.status).toBe(403)
  })
})

describe('who sees whom', () => {
  it('reporters themselves, editors all without roles and sessions, the public nobody', async () => {
    const seen = async (as?: Person) => (await ask(config, '/users?limit=100', { as })).body
    const own = (await seen(desk.reporter)).docs!
    expect(own.map(({ id }) => id)).toEqual([desk.reporter.id])
    expect(own[0]).toMatchObject({ role: 'reporter' })
    const all = (await seen(desk.editor)).docs!
    expect(all.length).toBeGreaterThanOrEqual(5)
    const other = all.find(({ id }) => id === desk.admin.id)!
    expect(other).toMatchObject({ name: 'admin', email: 'admin@desk.example' })
    for (const secret of ['role', 'hash', 'salt', 'loginAttempts', 'resetPasswordToken']) {
      expect(other).not.toHaveProperty(secret)
    }
    expect(other.sessions ?? []).toEqual([])
    expect((await ask(config, '/users')).status).toBe(403)
    expect((await ask(config, `/users/${desk.admin.id}`)).status).toBe(403)
  })

  it('accounts are made and deleted by admins, and nobody deletes their own', async () => {
    const gone = await hire(payload, 'gone', 'reporter')
    const remove = (as: Person, id: string) => ask(config, `/users/${id}`, { method: 'DELETE', as })
    expect((await remove(desk.chief, gone.id)).status).toBe(403)
    expect((await remove(desk.admin, desk.admin.id)).status).toBe(403)
    expect((await remove(desk.admin, gone.id)).status).toBe(200)
    expect((await change(desk.editor, desk.reporter.id, { name: 'x' })).status).toBeGreaterThanOrEqual(403)
  })
})

describe('doors that stay shut', () => {
  it('jobs, for everybody', async () => {
    for (const as of [undefined, desk.reporter, desk.admin]) {
      const { status } = await ask(config, '/payload-jobs/run', { as })
      expect(status === 200).toBe(false)
      expect((await ask(config, '/payload-jobs', { as })).status).toBeGreaterThanOrEqual(400)
    }
  })
})
