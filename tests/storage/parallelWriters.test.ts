import fs from 'node:fs'

import { recordFigure, runs } from '../harness/figures'
import { newLedger, startSaver } from './saverProcess'
import { damageOf, storedDeals } from './stored'

/** 2 processes × 8 writers on one file: SQLite's least favourite thing. */
describe('several processes that write at once', () => {
  const writers = runs(4, 8)
  const saves = runs(5, 100)

  it(`2 processes × ${writers} writers × ${saves} saves: all stored, whole, and no error`, async () => {
    const { url, folder, ledger } = await newLedger(2 * writers)
    const savers = await Promise.all([startSaver(url), startSaver(url)])
    await Promise.all(savers.map((saver) => saver.hears('imported')))
    const began = Date.now()
    savers.forEach((saver, index) =>
      saver.order({
        companies: ledger.companies,
        deals: ledger.deals.slice(index * writers, (index + 1) * writers),
        from: 1,
        saves,
      }),
    )
    expect(await Promise.all(savers.map((saver) => saver.ended))).toEqual([0, 0])
    const seconds = Math.round((Date.now() - began) / 1000)

    const said = savers.flatMap((saver) => saver.said)
    expect(said.filter((line) => line.startsWith('failed'))).toEqual([])
    const acknowledged = said.filter((line) => line.startsWith('saved')).length
    const stored = await storedDeals(url, ledger)
    expect(stored.flatMap(({ torn }) => torn)).toEqual([])
    const all = Array.from({ length: saves + 1 }, (_, number) => number)
    for (const deal of stored) expect(deal.versions).toEqual(all)
    expect(acknowledged).toBe(2 * writers * saves)
    expect(await damageOf(url)).toEqual([])
    recordFigure('B10', 'two processes', {
      writers: 2 * writers,
      saves: acknowledged,
      errors: 0,
      lost: 0,
      seconds,
    })
    fs.rmSync(folder, { recursive: true })
  }, 600_000)
})
