import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** One digest of all files at or below the paths: what was made from them is made anew when it changes. */
export function sourceDigest(paths: string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesBelow).sort()) hash.update(file).update(fs.readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(start: string): string[] {
  if (!fs.existsSync(start)) return []
  if (fs.statSync(start).isFile()) return [start]
  return fs.readdirSync(start).flatMap((name) => filesBelow(path.join(start, name)))
}
