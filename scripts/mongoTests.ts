import fs from 'node:fs'
import path from 'node:path'

import { importsOf } from '../tests/structure/imports'

/** The harness's files that open a database. */
const OPEN_A_DATABASE = ['newsroom', 'seededNewsroom', 'templateDatabase', 'product', 'database'].map(
  (name) => `tests/harness/${name}.ts`,
)

/**
 * Whole files that are about SQLite itself or the machine, and say nothing of another database; single
 * tests of the others say so themselves (tests/harness/needs.ts).
 */
const OF_SQLITE: Record<string, string> = {
  'tests/database/': "SQLite's client and migrations",
  'tests/storage/': "SQLite's file, locks and backup",
}

/** The test files that run again on MongoDB: those that open a database, by their imports. */
export function mongoTests(files = testFiles()): { run: string[]; leftOut: Record<string, string> } {
  const leftOut: Record<string, string> = {}
  const run = files.filter((file) => {
    if (!opensDatabase(file, new Set())) return false
    const folder = Object.keys(OF_SQLITE).find((each) => file.startsWith(each))
    const reason = folder ? OF_SQLITE[folder] : undefined
    if (reason) leftOut[file] = reason
    return !reason
  })
  return { run, leftOut }
}

function testFiles(): string[] {
  return fs
    .readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()
}

function opensDatabase(file: string, seen: Set<string>): boolean {
  if (OPEN_A_DATABASE.includes(file)) return true
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf({ path: file, text: fs.readFileSync(file, 'utf8') })
    .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
    .map(({ specifier }) => resolve(file, specifier))
    .some((imported) => imported?.startsWith('tests/') && opensDatabase(imported, seen))
}

function resolve(from: string, specifier: string): string | undefined {
  const plain = path.posix.join(path.posix.dirname(from), specifier)
  return [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  )
}
