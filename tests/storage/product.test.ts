import { createClient } from '@libsql/client'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { recordFigure } from '../harness/figures'
import { skipped } from '../harness/needs'
import { startProduct, type Product } from '../harness/product'
import { newDatabase } from '../harness/templateDatabase'
import type { Desk } from '../product/desk'
import { body, editAtOnce, firstAccount, hireEditor } from './newsdesk'
import { mountSmallDisk } from './smallDisk'

/** The built product, over HTTP, on a disk of 96 MB of its own. */
describe('the product while it is saved to', () => {
  const disk = mountSmallDisk(96)
  let product: Product
  let desk: Desk

  beforeAll(async () => {
    const { folder } = newDatabase()
    if (disk) fs.copyFileSync(path.join(folder, 'newsroom.db'), path.join(disk.folder, 'newsroom.db'))
    const home = disk
      ? { folder: disk.folder, env: { ...firstAccount, DATABASE_URL: `file:${disk.folder}/newsroom.db` } }
      : { folder, env: firstAccount }
    product = await startProduct(home)
    desk = await hireEditor(product)
  }, 120_000)
  afterAll(async () => {
    // It may not have started.
    await (product as Product | undefined)?.kill()
    disk?.remove()
  })

  const readiness = async () => {
    const answer = await fetch(`${product.url}/readyz`)
    return { status: answer.status, said: await answer.text() }
  }
  const until = async (status: number) => {
    const began = Date.now()
    for (;;) {
      const ready = await readiness()
      if (ready.status === status) return { ...ready, milliseconds: Date.now() - began }
      if (Date.now() - began > 10_000) throw new Error(`/readyz still says ${ready.status}: ${ready.said}`)
      await delay(100)
    }
  }
  const save = (headline: string, paragraphs: number) =>
    fetch(`${product.url}/api/articles?draft=true`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...desk.headers },
      body: JSON.stringify({ headline, articleBody: body(paragraphs), _status: 'draft' }),
    })

  it('editors whose articles are saved by themselves meet no busy database, and lose nothing', async () => {
    const long = { editors: 30, every: 3000, rounds: 20 }
    const { milliseconds, refused } = await editAtOnce(
      product,
      desk,
      process.env.LONG ? long : { editors: 10, every: 1000, rounds: 2 },
    )
    const at = (share: number) => Math.round(milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0)
    const figure = { saves: milliseconds.length, errors: refused.length, p50_ms: at(0.5), p99_ms: at(0.99) }
    console.log('Autosaves:', figure)
    recordFigure(
      'B10',
      process.env.LONG ? '30 editors, autosave every 3 s' : '10 editors, autosave every 1 s',
      figure,
    )
    expect(refused).toEqual([])
    if (process.env.LONG) expect(figure.p99_ms).toBeLessThanOrEqual(300)
  }, 180_000)

  it('a database that another process keeps: /readyz is red until it has let go, and saves wait for it', async () => {
    const url = `file:${path.join(disk?.folder ?? product.folder, 'newsroom.db')}`
    const holder = spawn(process.execPath, ['tests/storage/holdLock.mjs', url, '7000'])
    await once(holder.stdout, 'data')
    const waiting = save('While it is kept', 1)
    const red = await until(503)
    expect(red.said).toContain('No answer within 3 s.')
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200)
    if (holder.exitCode === null) await once(holder, 'exit')
    const green = await until(200)
    recordFigure('E24', 'database kept by another process', {
      red_after_ms: red.milliseconds,
      green_after_ms: green.milliseconds,
    })
    expect((await waiting).status).toBe(201)
  }, 60_000)

  const onSmallDisk = disk ? it : skipped('no small disk can be mounted here: it takes root')

  onSmallDisk(
    'a full disk: nothing is acknowledged and not stored, reading goes on, writing resumes',
    async () => {
      const acknowledged: string[] = []
      const refused: { status: number; text: string }[] = []
      const saveMany = async (name: string, count: number, paragraphs: number) => {
        for (let from = 0; from < count; from += 4) {
          await Promise.all(
            [0, 1, 2, 3].map(async (beside) => {
              const headline = `${name} ${from + beside}`
              const answer = await save(headline, paragraphs)
              if (answer.ok) acknowledged.push(headline)
              else refused.push({ status: answer.status, text: await answer.text() })
            }),
          )
        }
      }
      await saveMany('Before', 4, 20)
      expect(refused).toEqual([])

      disk?.fill()
      const red = await until(503)
      await saveMany('While full', 80, 100)
      expect((await readiness()).status).toBe(503)
      expect(refused.length).toBeGreaterThan(0)
      for (const { status, text } of refused) {
        expect(text).toMatch(/diskinde yer kalmadı|disk is full/)
        expect(status).toBe(507)
      }
      const list = await fetch(`${product.url}/api/articles?draft=true&limit=1&depth=0`, {
        headers: desk.headers,
      })
      expect(list.status).toBe(200)
      expect((await fetch(`${product.url}/healthz`)).status).toBe(200)

      disk?.empty()
      const green = await until(200)
      const afterwards = acknowledged.length
      const refusedBefore = refused.length
      await saveMany('After', 8, 20)
      expect([acknowledged.length - afterwards, refused.length - refusedBefore]).toEqual([8, 0])

      await product.kill()
      const there = await headlines(path.join(disk?.folder ?? '', 'newsroom.db'))
      const missing = acknowledged.filter((headline) => !there.has(headline))
      recordFigure('B6', 'full disk', {
        attempts_while_full: 80,
        refused: refusedBefore,
        false_acknowledgements: missing.length,
      })
      recordFigure('E24', 'full disk', { red_after_ms: red.milliseconds, green_after_ms: green.milliseconds })
      expect(missing).toEqual([])
    },
    180_000,
  )
})

async function headlines(file: string): Promise<Set<string>> {
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute(
    'SELECT a.headline FROM articles a JOIN _articles_v v ON v.parent_id = a.id',
  )
  client.close()
  return new Set(rows.map((row) => row.headline as string))
}
