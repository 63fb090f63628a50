import fs from 'node:fs'
import path from 'node:path'

import { importsOf } from '../../tests/structure/imports'

/** What opens a database, by whatever way. */
const OPEN_A_DATABASE = /^(@payloadcms\/db-|@libsql\/client$|mongodb$|@\/database\/)/

/**
 * Files and folders that say nothing of another database than SQLite; single tests of the others say so
 * themselves (tests/harness/needs.ts).
 */
const LEFT_OUT: Record<string, string> = {
  'tests/archive/queryPlans.test.ts': "SQLite's own plans",
  'tests/browser/': 'what a browser shows, on SQLite',
  'tests/database/': "SQLite's client and migrations",
  'tests/elsewhere/': "somebody's project, on SQLite",
  'tests/server/front.test.ts': 'HTTP in front of the newsroom',
  'tests/server/starts.test.ts': "Node's start, on SQLite",
  'tests/storage/backup.test.ts': 'a backup of a SQLite file',
  'tests/storage/kills.test.ts': 'transactions of SQLite',
  'tests/storage/parallelWriters.test.ts': 'the lock of a SQLite file',
  'tests/storage/product.test.ts': 'a SQLite file on a full disk, and its lock',
  'tests/storage/saves.test.ts': 'transactions of SQLite',
  'tests/storage/writeAheadLog.test.ts': "SQLite's write-ahead log",
  'tests/workflow/cutOff.test.ts': 'dies between the statements of a SQLite write',
  'tests/workflow/order.test.ts': 'dies between the statements of a SQLite write',
  'tests/workflow/table.test.ts': 'compares every row of a SQLite file',
}

/** The stand-in is many times slower than either database: what asks thousands of questions is left to MongoDB itself. */
const LEFT_TO_MONGODB: Record<string, string> = {
  'tests/access/': 'all rows of the table, ten minutes on the stand-in; npm run test:mongodb runs it',
  'tests/canaries/': 'thousands of requests, too many for the stand-in; npm run test:mongodb runs it',
}

/**
 * The test files that run again on MongoDB: those that open a database, by their imports.
 * @param standIn whether FerretDB stands in for it.
 * @returns the files, and those that are left out, with the reason.
 */
export function mongoFiles(
  standIn = false,
  files = testFiles(),
): { run: string[]; leftOut: Record<string, string> } {
  const reasons = standIn ? { ...LEFT_OUT, ...LEFT_TO_MONGODB } : LEFT_OUT
  const reasonFor = (file: string) => Object.entries(reasons).find(([start]) => file.startsWith(start))?.[1]
  const ofDatabase = files.filter((file) => opensDatabase(file, new Set()))
  return {
    run: ofDatabase.filter((file) => !reasonFor(file)),
    leftOut: Object.fromEntries(
      ofDatabase.flatMap((file) => {
        const reason = reasonFor(file)
        return reason ? [[file, reason]] : []
      }),
    ),
  }
}

function testFiles(): string[] {
  return fs
    .readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()
}

function opensDatabase(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  const imports = importsOf({ path: file, text: fs.readFileSync(file, 'utf8') }).filter(
    ({ typeOnly }) => !typeOnly,
  )
  return imports.some(({ specifier }) => {
    if (OPEN_A_DATABASE.test(specifier)) return true
    const imported = specifier.startsWith('.') ? resolve(file, specifier) : undefined
    return imported?.startsWith('tests/') && opensDatabase(imported, seen)
  })
}

function resolve(from: string, specifier: string): string | undefined {
  const plain = path.posix.join(path.posix.dirname(from), specifier)
  return [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  )
}
