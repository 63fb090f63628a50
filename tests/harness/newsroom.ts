import path from 'node:path'
import type { Payload } from 'payload'

import { removeFolder } from './database'
import { newDatabase } from './templateDatabase'

export interface TestNewsroom {
  payload: Payload
  /** The folder of its database and media; removed by `close`. */
  folder: string
  close(): Promise<void>
}

/**
 * The real newsroom, in this process, on a database of its own.
 * Call once per test file, in `beforeAll`: the environment is read when the
 * configuration is imported.
 */
export async function openNewsroom(env: Record<string, string> = {}): Promise<TestNewsroom> {
  const { url, folder } = newDatabase()
  Object.assign(process.env, {
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'error',
    DATABASE_URL: url,
    ...env,
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../src/payload.config')
  const payload = await getPayload({ config })
  return {
    payload,
    folder,
    async close() {
      await payload.destroy()
      await removeFolder(folder)
    },
  }
}
