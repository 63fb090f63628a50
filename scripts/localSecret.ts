import 'dotenv/config'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Gives commands on an embedded database a secret where the environment has none:
 * made once, kept beside the database, whole or not there at all. A production
 * start (`npm start`) does not come through here and asks for one.
 */
export function useLocalSecret(): void {
  const url = (process.env.DATABASE_URL ??= 'file:./data/newsroom.db')
  if (process.env.PAYLOAD_SECRET || !url.startsWith('file:')) return
  const database = path.resolve(url.replace(/^file:(\/\/)?/, ''))
  process.env.PAYLOAD_SECRET = readOrMake(path.join(path.dirname(database), 'secret'))
}

function readOrMake(file: string): string {
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    fs.renameSync(draft, file)
  }
  return fs.readFileSync(file, 'utf8').trim()
}
