import fs from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

import { recordFigure, runs } from '../harness/figures'
import type { Ledger } from './deals'
import { newLedger, startSaver, type Saver } from './saverProcess'
import { damageOf, storedDeals, type StoredDeal } from './stored'

/**
 * Processes that save are killed with SIGKILL, one after the other on the same
 * file, each opening what the one before has left. This process keeps the books:
 * what was acknowledged has to be there, and each deal has to be of one save.
 */
describe('a process killed while it saves', () => {
  const kills = runs(30, 1000)
  const lanes = 2
  const writers = 2

  it(`${kills} kills: nothing acknowledged is lost, and nothing is torn`, async () => {
    const { url, folder, ledger } = await newLedger(writers)
    const results = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => {
        const own = `${url}-${lane}`
        fs.copyFileSync(url.replace('file:', ''), own.replace('file:', ''))
        return killMany(own, ledger, kills / lanes)
      }),
    )
    const all = results.flat()
    const inTransaction = all.filter(({ hit }) => hit).length
    const figure = {
      kills: all.length,
      in_transaction: inTransaction,
      acknowledged: sum(all.map(({ acknowledged }) => acknowledged)),
      lost: sum(all.map(({ lost }) => lost.length)),
      torn: sum(all.map(({ torn }) => torn.length)),
    }
    console.log('Kills:', figure)
    recordFigure('B5', 'kills', figure)
    expect(all.flatMap(({ lost, torn }) => [...lost, ...torn])).toEqual([])
    expect(figure.acknowledged).toBeGreaterThanOrEqual(kills)
    // Else it was not shown what was to be shown.
    expect(inTransaction / all.length).toBeGreaterThanOrEqual(0.6)
    fs.rmSync(folder, { recursive: true })
  }, 3_600_000)
})

interface Kill {
  /** It said that a transaction was open, and none of the saves in flight was stored. */
  hit: boolean
  acknowledged: number
  lost: string[]
  torn: string[]
}

/** The next process imports its modules while this one is killed: that takes longer than all the rest. */
async function killMany(url: string, ledger: Ledger, times: number): Promise<Kill[]> {
  const results: Kill[] = []
  const acknowledged = new Set<string>()
  let next = startSaver(url)
  let from = 1
  for (let time = 1; time <= times; time++) {
    const saver = await next
    await saver.hears('imported')
    if (time < times) next = startSaver(url)
    saver.order({ ...ledger, from, saves: 1_000_000 })
    await saver.hears('begun')
    const began = Date.now()
    await saver.hears('saved')
    // At any moment of the next few saves, however fast the machine is.
    await delay(Math.random() * 2 * (Date.now() - began))
    await saver.kill()
    const stored = await storedDeals(url, ledger)
    results.push(judge(saver, stored, acknowledged))
    from = Math.max(from, ...saver.said.map((line) => Number(/^begun \S+ (\d+)/.exec(line)?.[1] ?? 0))) + 1
  }
  const damage = await damageOf(url)
  if (damage.length > 0) throw new Error(`SQLite found damage after ${times} kills: ${damage.join(', ')}`)
  return results
}

/** @param acknowledged everything that was acknowledged up to now; what this process was told goes into it. */
function judge({ said }: Saver, stored: StoredDeal[], acknowledged: Set<string>): Kill {
  const failed = said.filter((line) => line.startsWith('failed'))
  if (failed.length > 0) throw new Error(failed.join('\n'))
  const heard = (what: string) =>
    said.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1))
  const saved = heard('saved')
  for (const save of saved) acknowledged.add(save)
  const there = new Set(stored.flatMap(({ id, versions }) => versions.map((number) => `${id} ${number}`)))
  const inFlight = heard('begun').filter((save) => !saved.includes(save))
  return {
    hit: heard('transaction').at(-1) === 'open' && !inFlight.some((save) => there.has(save)),
    acknowledged: saved.length,
    lost: [...acknowledged].filter((save) => !there.has(save)),
    torn: stored.flatMap(({ id, number, torn }) => torn.map((part) => `${id} at save ${number}: ${part}`)),
  }
}

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0)
