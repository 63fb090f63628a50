/** A process pays for the database that it uses, and not for the other: a fifth of a second and 20 MB. */
import { run } from '../harness/run'

it.each([
  ['libsql', 'file:./never-opened.db'],
  ['mongoose', 'mongodb://127.0.0.1:1/never-asked'],
])('loads %s alone for %s', async (driver, url) => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: url,
  }
  expect(JSON.parse(await run(['tests/database/onlyOneLoaded.mjs'], env))).toEqual([driver])
})
