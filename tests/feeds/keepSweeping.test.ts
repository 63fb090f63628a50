import { setTimeout as delay } from 'node:timers/promises'

import { keepSweeping, type SweepPiece } from '@/plugins/feeds/reconciler/keepSweeping'

/** Sweeps for a while; says which pieces it was asked for. */
async function sweptIn(milliseconds: number, piece: (times: number) => Promise<boolean>): Promise<string[]> {
  const asked: string[] = []
  const sweepPiece: SweepPiece = (which) => piece(asked.push(which))
  const end = keepSweeping(sweepPiece)
  await delay(milliseconds)
  end()
  return asked
}

describe('the sweep at the start', () => {
  it('goes through the whole log, and then rests', async () => {
    const asked = await sweptIn(500, (times) => Promise.resolve(times === 5))
    expect(asked).toEqual(['first', 'next', 'next', 'next', 'next'])
  })

  it('leaves the process to others for most of the time', async () => {
    const began = performance.now()
    let swept = 0
    await sweptIn(1000, async () => {
      const since = performance.now()
      while (performance.now() - since < 20);
      swept += performance.now() - since
      return Promise.resolve(false)
    })
    expect(swept).toBeLessThan((performance.now() - began) / 2)
  })

  it('begins with the first piece again when that could not be swept', async () => {
    const asked = await sweptIn(1500, (times) =>
      times === 1 ? Promise.reject(new Error('no database')) : Promise.resolve(true),
    )
    expect(asked).toEqual(['first', 'first'])
  })

  it('ends when it is told to', async () => {
    const asked = await sweptIn(0, () => Promise.resolve(false))
    const before = asked.length
    await delay(100)
    expect(asked.length).toBe(before)
  })
})
