/** A site of notes with a picture and files of its own, served from a log in memory. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { serve, type Answer, type DeliveryServer } from './deliveryServer'
import { memoryLog, type MemoryLog } from './memoryLog'
import { noteViews } from './noteViews'

export const LATEST = '/feeds/tr/latest.txt'
/** What stands in every picture's file. */
export const FILE = Buffer.from('not really a picture')

export interface NotesSite extends DeliveryServer {
  log: MemoryLog
  assetsDir: string
}

export async function openSite(): Promise<NotesSite> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'delivery-'))
  const { mediaDir, assetsDir } = makeFiles(folder)
  const log = memoryLog()
  fill(log)
  const server = await serve({ store: log.store, views: noteViews(), mediaDir, assetsDir })
  return {
    ...server,
    log,
    assetsDir,
    async close() {
      await server.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

export function etagOf(answer: Answer): string {
  return String(answer.headers.etag)
}

function makeFiles(folder: string): { mediaDir: string; assetsDir: string } {
  const mediaDir = path.join(folder, 'media')
  const assetsDir = path.join(folder, 'assets')
  fs.mkdirSync(mediaDir)
  fs.mkdirSync(path.join(assetsDir, 'reader'), { recursive: true })
  for (const name of ['rose.webp', 'secret.webp', 'ç ğ.webp', 'evil.svg']) {
    fs.writeFileSync(path.join(mediaDir, name), FILE)
  }
  fs.writeFileSync(path.join(folder, 'outside.txt'), 'outside')
  fs.writeFileSync(path.join(assetsDir, 'reader/app-0a1b2c3d.js'), 'console.log(1)'.repeat(100))
  fs.writeFileSync(path.join(assetsDir, 'sw.js'), 'self.x = 1')
  fs.writeFileSync(path.join(assetsDir, '.hidden'), 'hidden')
  return { mediaDir, assetsDir }
}

function fill(log: MemoryLog): void {
  log.add({ document: 'bir', datePublished: '2025-01-01T10:00:00.000Z' })
  log.add({ document: 'iki', datePublished: '2025-01-02T10:00:00.000Z' })
  log.add({ document: 'gone' })
  log.add({ document: 'gone', act: 'gone', reason: 'trashed' })
  const picture = (...names: string[]) => {
    const [original, ...sizes] = names.map((filename) => ({ filename }))
    return { type: 'media', tags: [], slug: null, item: { original, sizes } }
  }
  const names = ['rose.webp', 'ç ğ.webp', 'missing.webp', 'evil.svg']
  log.add({ ...picture(...names), document: 'm1', language: 'en' })
  log.add({ ...picture('secret.webp'), document: 'm2' })
  log.add({ type: 'media', document: 'm2', tags: [], act: 'gone' })
}
