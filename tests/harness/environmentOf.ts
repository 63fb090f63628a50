import path from 'node:path'

import { databaseIn } from './database'

/** The environment of a process that works on the newsroom in a folder, as the tests' product does. */
export function environmentOf(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: databaseIn(folder),
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'error',
  }
}
