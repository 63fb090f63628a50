import { findChromium } from '../../tests/harness/chromium'
import type { Outcome } from './outcome'
import { runJest } from './runJest'

/** The folders of the fault and property tests, which have large counts. */
const LONG = [
  'access',
  'canaries',
  'feeds',
  'fields',
  'items',
  'mentions',
  'product',
  'reader',
  'storage',
  'workflow',
]

const IN_BROWSER = ['tests/browser/', 'tests/elsewhere/typing']
/** Installs the plugins in a project of somebody else's and builds it, which takes minutes: run where it is named. */
export const ELSEWHERE = 'tests/elsewhere/'

export interface Choice {
  /** Only the fault and property tests, with their large counts; or those of them that are named. */
  long: boolean
  /** Parts of paths: only the files that have one of them. Empty: all. */
  only: string[]
}

/** All tests, those in a browser where there is one. */
export function testOnSqlite({ long, only }: Choice): Promise<Outcome> {
  const chromium = findChromium()
  const ignored = [...(chromium ? [] : IN_BROWSER), ...(only.length > 0 ? [] : [ELSEWHERE])]
  const without = ignored.flatMap((path) => ['--testPathIgnorePatterns', path])
  const folders = long && only.length === 0 ? LONG.map((each) => `tests/${each}/`) : only
  return runJest('SQLite', [...without, ...folders], {
    TEST_DATABASE_URL: '',
    ...(long ? { LONG: '1' } : {}),
    ...(chromium ? { CHROME_PATH: chromium } : {}),
  })
}
