import fs from 'node:fs'
import path from 'node:path'

import type { Check } from './health'

const oneMegabyte = 1_048_576

/**
 * The disks under these folders have room. A full disk lets a small write pass now and then (the probe of
 * the database's check among them) while nine saves of ten fail, so the room itself is asked.
 * @param least bytes that must be free.
 */
export function diskHasRoom(folders: string[], least = 32 * oneMegabyte): Check {
  return async () => {
    for (const folder of folders) {
      const { bavail, bsize } = await fs.promises.statfs(existing(path.resolve(folder)))
      const free = bavail * bsize
      if (free < least) return `Only ${Math.floor(free / oneMegabyte)} MB are free in ${folder}.`
    }
    return undefined
  }
}

/** A folder that is made with its first file is on the disk of the one above it. */
function existing(folder: string): string {
  return fs.existsSync(folder) || path.dirname(folder) === folder ? folder : existing(path.dirname(folder))
}
