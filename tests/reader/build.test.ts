/** What a reader's phone has to load. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import type { ReaderAssets } from '@/reader/assets'
import { buildReader } from '../../scripts/buildReader'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-build-'))
const site = path.join(folder, 'site')
const list = path.join(folder, 'reader.json')
const read = (address: string) => fs.readFileSync(path.join(site, address))
let assets: ReaderAssets

beforeAll(async () => {
  fs.mkdirSync(path.join(site, 'reader'), { recursive: true })
  fs.writeFileSync(path.join(site, 'reader', 'style.of-an-earlier-build.css'), '')
  assets = await buildReader(site, list)
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('the built reader', () => {
  it('is small: style at most 12 kB, script at most 15 kB compressed', () => {
    expect(read(assets.style).length).toBeLessThanOrEqual(12_000)
    expect(gzipSync(read(assets.script)).length).toBeLessThanOrEqual(15_000)
  })

  it('loads nothing from elsewhere', () => {
    expect(read(assets.style).toString()).not.toMatch(/url\(|@import/)
    for (const file of [read(assets.script), read(assets.previewScript), read('sw.js')]) {
      expect(file.toString()).not.toMatch(
        /import\(|importScripts|https:\/\/(?!www\.w3\.org)[a-z]+\.(com|net|io)/,
      )
    }
  })

  it('is listed, and nothing of an earlier build is left', () => {
    expect(JSON.parse(fs.readFileSync(list, 'utf8'))).toEqual(assets)
    const { icons } = assets
    const { style, script, previewScript } = assets
    const files = [style, script, previewScript, icons.svg, icons.png192, icons.png512].map((each) =>
      path.basename(each),
    )
    expect(fs.readdirSync(path.join(site, 'reader')).sort()).toEqual(files.sort())
    expect(fs.readdirSync(site).sort()).toEqual(['reader', 'sw.js'])
  })

  it('has the same names when it is built again from the same sources', async () => {
    expect(await buildReader(site, list)).toEqual(assets)
  })

  it('has a worker that keeps this build’s style and script', () => {
    const worker = read('sw.js').toString()
    expect(worker).toContain(assets.style)
    expect(worker).toContain(assets.script)
  })
})
