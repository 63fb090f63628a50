import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { removeFolder } from '../harness/database'
import { itOnMongo } from '../harness/needs'
import { run } from '../harness/run'
import { newDatabase } from '../harness/templateDatabase'

const { folder, url } = newDatabase()
afterAll(() => removeFolder(folder))

/** What a start says that comes to nothing. It must end by itself, with code 1. */
async function failedStart(env: Record<string, string>, script = 'scripts/start.mjs'): Promise<string> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'silent',
    ...env,
  }
  const outcome = await run([script], environment).catch((error: Error) => error.message)
  expect(outcome).toContain('ended with 1')
  return outcome
}

describe('a start that cannot be', () => {
  it('ends, and says that nothing has been built', async () => {
    const script = path.join(folder, 'scripts', 'start.mjs')
    fs.mkdirSync(path.dirname(script))
    fs.copyFileSync('scripts/start.mjs', script)
    expect(await failedStart({}, script)).toContain(
      'Not started.\n  There is no build yet: npm run build makes it.',
    )
  })

  it('ends, and says that the port is taken', async () => {
    const other = http.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const outcome = await failedStart({ PORT: String(port) })
    other.close()
    expect(outcome).toContain(`Not started.\n  Port ${port} is taken. Choose another one with PORT=….`)
    expect(outcome).not.toContain('    at ')
  })

  it('ends when the database cannot be opened', async () => {
    fs.writeFileSync(path.join(folder, 'file'), '')
    expect(await failedStart({ DATABASE_URL: `file:${folder}/file/news.db` })).toContain('Not started.')
    fs.writeFileSync(path.join(folder, 'broken.db'), 'This is no database.'.repeat(1000))
    expect(await failedStart({ DATABASE_URL: `file:${folder}/broken.db` })).toContain('Not started.')
  })

  itOnMongo('ends when no server answers', async () => {
    const outcome = await failedStart({ DATABASE_URL: 'mongodb://127.0.0.1:1/newsroom' })
    expect(outcome).toMatch(/Not started\.\n.*127\.0\.0\.1:1/)
  })
})
