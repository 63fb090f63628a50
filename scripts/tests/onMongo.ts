import { lookAtServer } from '../../src/database/mongodb/lookAtServer'
import { mongoFiles } from './mongoFiles'
import type { Outcome } from './outcome'
import { runJest } from './runJest'
import type { Choice } from './onSqlite'
import { seedTemplate } from './seedTemplate'

/**
 * The tests that open a database, on a server that speaks MongoDB's protocol. Says which files are left out.
 * @param url `mongodb://…`, without a database's name.
 */
export async function testOnMongo(url: string, { long, only }: Choice): Promise<Outcome> {
  const { kind } = await lookAtServer(url)
  const { run, leftOut } = mongoFiles(kind === 'FerretDB')
  const chosen = run.filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  console.log('\nNot run on MongoDB, whole files:')
  for (const [file, reason] of Object.entries(leftOut)) console.log(`  ${file} (${reason})`)
  if (chosen.length === 0) return { passed: 0, failed: [], skipped: [] }
  if (only.length === 0) await seedTemplate('MongoDB', url)
  return runJest('MongoDB', ['--runTestsByPath', ...chosen], {
    TEST_DATABASE_URL: url,
    ...(long ? { LONG: '1' } : {}),
  })
}
