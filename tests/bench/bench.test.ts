/** Benches that run, and a page that says what they measured. */
import fs from 'node:fs'

import { runBench } from '../../bench/runBench'
import { performancePage, readPerformance } from '../../scripts/performancePage'

describe('a bench', () => {
  it.each([
    ['mentions', ['50', '5'], ['find_ms', 'build_ms']],
    ['seedArchive', ['20'], ['articles', 'seconds', 'per_second', 'cores']],
    ['delivery', ['1', '0.1'], ['ratio', 'per_second']],
  ])('ends with one line of JSON: %s', async (name, args, figures) => {
    const result = await runBench(name, args)
    expect(result.bench).toBe(name)
    expect(Object.keys(result)).toEqual(expect.arrayContaining(figures))
  })
})

describe('docs/performance.md', () => {
  it('is made of docs/performance.json', () => {
    expect(fs.readFileSync('docs/performance.md', 'utf8')).toBe(performancePage(readPerformance()))
  })

  it('has every bench', () => {
    const all = readPerformance().results.map(({ bench }) => bench)
    // The archive's takes long, and is on the page once somebody has had the time.
    expect(all.filter((bench) => bench !== 'archive')).toEqual([
      ...['mentions', 'seedArchive', 'delivery', 'visible', 'save'],
    ])
  })

  it('draws bars as long as their figures', () => {
    const page = performancePage({
      machine: { cores: 2, node: 'v20' },
      results: [
        {
          bench: 'visible',
          load: 0.4,
          date: '2026-11-23',
          commit: 'abc',
          values: 50,
          p50_ms: 20,
          p99_ms: 80,
        },
      ],
    })
    expect(page).toContain(`median     ${'█'.repeat(10).padEnd(40)}  20 ms`)
    expect(page).toContain(`99 of 100  ${'█'.repeat(40)}  80 ms`)
    expect(page).toContain('2026-11-23, commit abc, load 0.4.')
  })
})
