import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The demo's secret: made once, kept beside its database, whole or not there at all. */
export function demoSecret(file: string): string {
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    fs.renameSync(draft, file)
  }
  return fs.readFileSync(file, 'utf8').trim()
}
