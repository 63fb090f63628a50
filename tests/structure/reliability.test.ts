/** docs/reliability.md says what the scorecard says, and the scorecard names tests that are there. */
import fs from 'node:fs'
import { readReport, readScorecard, reliabilityPage } from '../../scripts/reliabilityPage'
import { readRepositoryFile } from './sourceFiles'

const lines = readScorecard()

describe('the scorecard', () => {
  it('has its 26 lines in their order', () => {
    expect(lines.map(({ line }) => Number(line.slice(1)))).toEqual(
      Array.from({ length: 26 }, (_, i) => i + 1),
    )
  })

  it('names tests that are there, or says why there is none', () => {
    const missing = lines.flatMap(({ tests = [] }) => tests.filter((file) => !fs.existsSync(file)))
    expect(missing).toEqual([])
    expect(lines.filter(({ state, tests = [] }) => state === 'tested' && tests.length === 0)).toEqual([])
    expect(lines.filter(({ state, why }) => state !== 'tested' && !why)).toEqual([])
  })

  it('is what docs/reliability.md shows', () => {
    expect(readRepositoryFile('docs/reliability.md')).toBe(reliabilityPage(lines, readReport()))
  })

  it('shows figures at their line', () => {
    const page = reliabilityPage([{ line: 'A1', holds: 'No leak', state: 'tested', tests: ['tests/a.ts'] }], {
      commit: 'abc',
      date: '2026-11-23',
      tests: { passed: 1, failed: 0 },
      figures: [{ line: 'A1', name: 'canaries', requests: 900, found: 0 }],
    })
    expect(page).toContain(
      '| A1 | No leak | **tested** | [a.ts](../tests/a.ts) | canaries: requests 900, found 0 |',
    )
  })
})
