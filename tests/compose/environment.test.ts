/**
 * What docker-compose.yml sets up, started without Docker: the built product with the app's very environment, on a
 * stand-in for MongoDB with the same account and replica set's name, behind nginx with docker/nginx.conf, its mail
 * caught where Mailpit would.
 */
import { skipped } from '../harness/needs'
import { testServer } from '../harness/database'
import { startFerret, type Ferret } from '../mongodb/standIn/ferret'
import { ferretProgram } from '../mongodb/standIn/ferretdb'
import { startApp, type App } from './app'
import { appEnvironment } from './composeFile'
import { openMailCatcher, type MailCatcher } from './mailCatcher'
import { hasNginx, startNginx, type Nginx } from './nginx'

const lacking = !testServer
  ? 'MongoDB only'
  : !(await ferretProgram())
    ? 'no Go to build the stand-in'
    : hasNginx()
      ? undefined
      : 'no nginx on this machine'
const onAll = lacking === undefined ? it : skipped(lacking)

const dotEnv = {
  PAYLOAD_SECRET: 'a secret of the tests, long enough',
  SERVER_URL: 'https://news.example',
  MONGODB_ROOT_PASSWORD: 'of-the-root',
  MONGODB_PASSWORD: 'of-the-newsroom',
  ADMIN_EMAIL: 'admin@news.example',
  ADMIN_PASSWORD: 'a password of the tests',
}

describe('the environment of docker-compose.yml', () => {
  let started: { mongodb?: Ferret; mailpit?: MailCatcher; app?: App; proxy?: Nginx } = {}
  beforeAll(async () => {
    if (lacking !== undefined) return
    const account = { database: 'newsroom', name: 'newsroom', password: dotEnv.MONGODB_PASSWORD }
    const mongodb = (started.mongodb = (await startFerret({ account, replicaSet: 'rs0' }))!)
    const mailpit = (started.mailpit = await openMailCatcher())
    const app = (started.app = await startApp(appEnvironment(dotEnv), {
      mongodb: `127.0.0.1:${mongodb.port}`,
      mailpit: `127.0.0.1:${mailpit.port}`,
    }))
    started.proxy = await startNginx(app.address)
  }, 180_000)
  afterAll(async () => {
    const { proxy, app, mailpit, mongodb } = started
    started = {}
    for (const each of [proxy, app, mailpit]) await each?.close()
    await mongodb?.stop()
  })

  const ask = async (path: string, headers: Record<string, string> = {}, body?: unknown) => {
    const [method, type] = body === undefined ? ['GET', 'text/plain'] : ['POST', 'application/json']
    const answer = await fetch(started.proxy!.url + path, {
      method,
      headers: { 'Content-Type': type, ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
    })
    const header = (name: string) => answer.headers.get(name)
    return { status: answer.status, text: await answer.text(), header, kept: header('X-Cache') }
  }
  const login = async () => {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = dotEnv
    const { status, text, header } = await ask('/api/users/login', {}, { email, password })
    return { status, token: (JSON.parse(text) as { token: string }).token, cookie: header('Set-Cookie') }
  }

  onAll('is ready, by the account and the replica set that its URL names', async () => {
    const { status, text } = await ask('/readyz')
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ ready: true })])
    expect(started.app!.output()).toMatch(/The database is FerretDB .* which .* is not MongoDB/)
  })

  onAll('a reader’s page is asked for each time, as it says, and answered with 304', async () => {
    const page = await ask('/tr')
    expect([page.status, page.header('Content-Type'), page.header('Cache-Control'), page.kept]).toEqual([
      200,
      'text/html; charset=utf-8',
      'public, no-cache',
      null,
    ])
    const again = await ask('/tr', { 'If-None-Match': page.header('ETag')! })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  onAll('a feed is kept for as long as it says, and 304 is answered from there', async () => {
    const feed = '/feeds/tr/latest.rss'
    const first = await ask(feed)
    expect([first.status, first.header('Cache-Control'), first.kept]).toEqual([
      200,
      'public, max-age=60',
      'MISS',
    ])
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const second = await ask(feed)
    expect([second.status, second.kept, second.text]).toEqual([200, 'HIT', first.text])
    const known = await ask(feed, { 'If-None-Match': second.header('ETag')! })
    expect([known.status, known.kept, known.text]).toEqual([304, 'HIT', ''])
    // Its age is seen by whoever keeps it further on.
    expect(second.header('Date')).toBe(first.header('Date'))
    // Somebody with a cookie or a password gets no answer of another's, and leaves none.
    expect((await ask(feed, { Cookie: 'newsroom-token=x' })).kept).toBe('BYPASS')
    expect((await ask(feed, { Authorization: 'JWT x' })).kept).toBe('BYPASS')
    const other = '/feeds/en/latest.rss'
    expect((await ask(other, { Cookie: 'a=b' })).kept).toBe('BYPASS')
    expect((await ask(other)).kept).toBe('MISS')
  })

  onAll('the site’s own files are kept, and what is not there is not', async () => {
    const [style] = /\/reader\/style\.\w+\.css/.exec((await ask('/tr')).text)!
    expect((await ask(style)).kept).toBe('MISS')
    expect((await ask(style)).kept).toBe('HIT')
    const missing = '/media/nothing/here.jpg'
    for (let time = 0; time < 2; time++)
      expect([(await ask(missing)).status, (await ask(missing)).kept]).toEqual([404, 'MISS'])
  })

  onAll('the admin’s login page is never kept', async () => {
    for (let time = 0; time < 2; time++) {
      const { status, kept, header, text } = await ask('/admin/login')
      expect([status, kept]).toEqual([200, null])
      expect(header('Cache-Control')).toMatch(/no-store/)
      expect(text.includes('LoginForm')).toBe(true)
    }
  })

  onAll('logins and saves pass, and REST is as new as the database', async () => {
    const { status, token, cookie } = await login()
    expect([status, cookie]).toEqual([200, expect.stringMatching(/^newsroom-token=.*Secure/)])
    const signed = { Authorization: `JWT ${token}` }
    const count = async () =>
      (JSON.parse((await ask('/api/topics', signed)).text) as { totalDocs: number }).totalDocs
    const before = await count()
    const made = await ask('/api/topics', signed, { name: 'Ekonomi', slug: 'ekonomi' })
    expect([made.status, made.kept]).toEqual([201, null])
    expect(await count()).toBe(before + 1)
  })

  onAll('mail goes where Mailpit stands', async () => {
    const asked = await ask('/api/users/forgot-password', {}, { email: dotEnv.ADMIN_EMAIL })
    expect(asked.status).toBe(200)
    const mail = await started.mailpit!.next()
    expect(mail).toMatch(/^To: admin@news\.example$/m)
    expect(mail).toMatch(/^From: .*newsroom@localhost/m)
    expect(mail.replaceAll('=\r\n', '')).toContain('https://news.example/admin/reset/')
  })

  onAll('the proxy has complained about nothing', () => {
    expect(started.proxy!.complaints()).toBe('')
  })

  it('asks for the values that it needs, by name', () => {
    expect(() => appEnvironment({ ...dotEnv, MONGODB_PASSWORD: '' })).toThrow(
      'MONGODB_PASSWORD: set it in .env',
    )
    expect(appEnvironment(dotEnv)).toMatchObject({
      DATABASE_URL:
        'mongodb://newsroom:of-the-newsroom@mongodb:27017/newsroom?replicaSet=rs0&authSource=newsroom',
      SMTP_URL: 'smtp://mailpit:1025',
      LOG_LEVEL: 'info',
    })
    expect(appEnvironment({ ...dotEnv, SMTP_URL: 'smtps://mail.example' }).SMTP_URL).toBe(
      'smtps://mail.example',
    )
  })
})
