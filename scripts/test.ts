/**
 * `npm test`: types, lint, format, rules; then all tests on SQLite; then, where TEST_DATABASE_URL names a
 * server, those that open a database on that server. With parts of paths only the files that have them.
 * `--mongodb`: only those on that server. `--long`: the fault and property tests with their large counts, which
 * write docs/reliability.json; there, too, parts of paths choose files, and the figures of the others stay.
 * Ends with one line per database; exits non-zero when a test failed, or none ran.
 */
import { findChromium } from '../tests/harness/chromium'
import { buildIfNeeded } from './buildIfNeeded'
import { checkTexts, checkTypes } from './tests/checks'
import { testOnMongo } from './tests/onMongo'
import { ELSEWHERE, testOnSqlite } from './tests/onSqlite'
import { seedTemplate } from './tests/seedTemplate'
import { closingLine, isWell, printNames, type Outcome } from './tests/outcome'
import { writeReliability } from './writeReliability'

const long = process.argv.includes('--long')
const onlyMongo = process.argv.includes('--mongodb')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const server = process.env.TEST_DATABASE_URL

if (onlyMongo) await testOnlyOnMongo()

const hasChromium = findChromium() !== undefined
if (!hasChromium && process.env.REQUIRE_CHROMIUM) {
  console.error('No Chromium was found, and REQUIRE_CHROMIUM asks for one. Set CHROME_PATH.')
  process.exit(1)
}
// A slip in one line's format is no reason not to know what the tests say.
const areChecked = !long && only.length === 0
const isTyped = areChecked ? await checkTypes() : true
const [areTidy, , built] = await Promise.all([
  areChecked ? checkTexts() : true,
  only.length === 0 ? seedTemplate('SQLite') : undefined,
  buildIfNeeded({ force: false }),
])
const isTidy = isTyped && areTidy
if (built === 'built') console.log('Built the product for the tests.')

const began = Date.now()
const sqlite = await testOnSqlite({ long, only })
const mongo = server ? await testOnMongo(server, { long, only }) : undefined
if (long) writeReliability(sqlite, only.length > 0 ? { onlySince: began } : {})

printNames('SQLite', sqlite)
if (mongo) printNames('MongoDB', mongo)
console.log('')
if (!hasChromium)
  console.log('!!! BROWSER TESTS WERE SKIPPED: no Chromium at the usual places; set CHROME_PATH to run them.')
if (!long && only.length === 0) console.log(`Not run here, for it takes minutes: npm test -- ${ELSEWHERE}`)
if (!isTidy) console.log('!!! TYPES, LINT, FORMAT OR RULES FAILED: see the beginning.')
console.log(closingLine('SQLite', sqlite))
console.log(mongo ? closingLine('MongoDB', mongo) : 'MongoDB: skipped, no server')
process.exit(isTidy && isWell(sqlite) && (!mongo || isWell(mongo) || isNotMeant(mongo)) ? 0 : 1)

async function testOnlyOnMongo(): Promise<never> {
  const outcome = server ? await testOnMongo(server, { long, only }) : undefined
  if (outcome) printNames('MongoDB', outcome)
  console.log(outcome ? closingLine('MongoDB', outcome) : 'MongoDB: skipped, no server')
  process.exit(!outcome || isWell(outcome) ? 0 : 1)
}

/** Only some files were asked for, and none of them opens a database. */
function isNotMeant({ passed, failed, skipped }: Outcome): boolean {
  return only.length > 0 && passed + failed.length + skipped.length === 0
}
