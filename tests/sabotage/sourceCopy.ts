import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What the tests of a guard need. */
const needed = [
  'src',
  'tests',
  'scripts',
  'packaging',
  'seed',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'jest.config.mjs',
  'next.config.mjs',
]

/** Of all copies of this checkout: one that was killed is taken away by the next. */
const home = path.join(os.tmpdir(), `payload-newsroom-sabotage-${path.basename(process.cwd())}`)

export function removeCopies(): void {
  fs.rmSync(home, { recursive: true, force: true })
}

/** A copy of the sources as they are now, outside the repository: what is switched off is switched off there. */
export function copySources(name: string): string {
  const folder = path.join(home, name)
  fs.mkdirSync(folder, { recursive: true })
  for (const one of needed)
    fs.cpSync(one, path.join(folder, one), { recursive: true, filter: (file) => !file.endsWith('.next') })
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  return folder
}
