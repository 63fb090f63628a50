import { jest } from '@jest/globals'
import fs from 'node:fs'

import { runs } from '../harness/figures'
import { startProduct } from '../harness/product'
import { run } from '../harness/run'
import { newDatabase } from '../harness/templateDatabase'

/**
 * Plain Node 20 ended silently (code 13, or 0 and no output) in about half of the
 * starts that imported Lexical; `--conditions=production` avoids it. Each kind of
 * process of ours is started ten times, 30 in all; in the short run twice each, beside the starts of all other
 * tests.
 */
describe('every process of ours starts, every time', () => {
  /** A start takes two seconds; on a busy machine six or more. */
  jest.setTimeout(300_000)

  const times = runs(2, 10)
  const databases = Array.from({ length: 3 }, () => newDatabase())
  afterAll(() => databases.forEach(({ folder }) => fs.rmSync(folder, { recursive: true, force: true })))

  const environment = (index: number): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: databases[index]?.url,
    MEDIA_DIR: `${databases[index]?.folder}/media`,
    LOG_LEVEL: 'error',
  })

  it('migrations', async () => {
    for (let i = 0; i < times; i++) await run(['scripts/migrate.ts'], environment(0))
  })

  it('the seed, each time saying what it did', async () => {
    for (let i = 0; i < times; i++) {
      expect(await run(['seed/seed.ts', '--story-only'], environment(1))).toMatch(/\d/)
    }
  })

  it('the server', async () => {
    for (let i = 0; i < times; i++) {
      const product = await startProduct({ folder: databases[2]?.folder })
      await product.kill()
    }
  })
})
