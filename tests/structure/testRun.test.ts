/** What `npm test` says at its end, and which files it runs again on MongoDB. */
import { mongoFiles } from '../../scripts/tests/mongoFiles'
import { closingLine, isWell, outcomeOf } from '../../scripts/tests/outcome'

const results = {
  testResults: [
    {
      name: '/tests/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a works', status: 'passed' },
        { fullName: 'a fails', status: 'failed' },
        { fullName: 'a needs transactions (not there)', status: 'pending' },
        { fullName: 'a will work', status: 'todo' },
      ],
    },
    { name: '/tests/broken.test.ts', status: 'failed', assertionResults: [] },
    {
      name: '/tests/b.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'b works', status: 'passed' }],
    },
  ],
}

describe('the end of npm test', () => {
  it('counts what passed, failed and was skipped, and a file that ended before its first test', () => {
    const outcome = outcomeOf(results)
    expect(outcome).toEqual({
      passed: 2,
      failed: ['a fails', '/tests/broken.test.ts'],
      skipped: ['a needs transactions (not there)', 'a will work'],
    })
    expect(closingLine('MongoDB', outcome)).toBe('MongoDB: 2 passed, 2 failed, 2 skipped')
    expect(closingLine('SQLite', outcome)).toBe('SQLite: 2 passed, 2 failed, 2 skipped')
  })

  it('is good when nothing failed and something ran', () => {
    expect(isWell(outcomeOf(results))).toBe(false)
    expect(isWell({ passed: 2, failed: [], skipped: ['c'] })).toBe(true)
    expect(isWell({ passed: 0, failed: [], skipped: ['c'] })).toBe(false)
    expect(isWell(outcomeOf(undefined))).toBe(false)
  })
})

describe('the files that run on MongoDB', () => {
  it('are those that open a database, by whatever way, and nothing else', () => {
    const { run, leftOut } = mongoFiles()
    expect(run).toEqual(
      expect.arrayContaining([
        'tests/access/access.test.ts',
        'tests/collections/articles.test.ts',
        'tests/feeds/reconciler.test.ts',
        'tests/product/facts.test.ts',
        'tests/storage/copy.test.ts',
        'tests/workflow/gate.test.ts',
        'tests/workflow/transition.test.ts',
      ]),
    )
    expect([...run, ...Object.keys(leftOut)]).not.toContain('tests/feeds/rss.test.ts')
    expect(run.filter((file) => leftOut[file])).toEqual([])
    expect(leftOut['tests/database/sqliteClient.test.ts']).toBe("SQLite's client and migrations")
  })

  it('are a few less where MongoDB is stood in for, each with its reason', () => {
    const canaries = 'tests/canaries/canaries.test.ts'
    expect(mongoFiles().run).toContain(canaries)
    expect(mongoFiles(true).run).not.toContain(canaries)
    expect(mongoFiles(true).leftOut[canaries]).toContain('npm run test:mongodb')
  })
})
