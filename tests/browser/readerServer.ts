/** The reader site over HTTP from a public set in memory: pages, files of the build, pictures, the sync. */
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'

import { mobileViews } from '@/mobile/views'
import type { PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { createReaderViews } from '@/reader/views'
import { buildReader } from '../../scripts/buildReader'
import { mediaItem } from '../reader/seededItems'
import { pictures } from '../reader/seededSet'
import { visit } from '../reader/visit'

export interface BuiltReader {
  assets: ReaderAssets
  folder: string
}

export interface ReaderServer {
  url: string
  /** At once, with all its connections: as if it were killed. */
  kill(): Promise<void>
}

/** The client's files in a folder of their own. */
export async function builtReader(): Promise<BuiltReader> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-'))
  return { assets: await buildReader(path.join(folder, 'site'), path.join(folder, 'reader.json')), folder }
}

/** @param port a killed server's, to come back where it was */
export async function startReaderServer(
  set: PublicSet,
  { assets, folder }: BuiltReader,
  port = 0,
): Promise<ReaderServer> {
  const views = [...mobileViews, ...createReaderViews(() => assets)]
  const server = http.createServer((request, response) => {
    answer(request.url ?? '/', response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })

  async function answer(target: string, response: http.ServerResponse): Promise<void> {
    const { pathname } = new URL(target, url())
    const file = path.join(folder, 'site', path.normalize(pathname))
    if (pathname !== '/' && fs.existsSync(file) && fs.statSync(file).isFile()) {
      response.writeHead(200, { 'Content-Type': types[path.extname(file)]! }).end(fs.readFileSync(file))
      return
    }
    const picture = await pictureAt(pathname)
    if (picture) return void response.writeHead(200, { 'Content-Type': picture.type }).end(picture.bytes)
    const result = await visit(set, target, views, url())
    if (!result) return void response.writeHead(404).end()
    if ('location' in result) {
      return void response.writeHead(result.status, { Location: result.location }).end()
    }
    response.writeHead(result.status, {
      ...result.headers,
      'Content-Type': result.contentType,
      // As delivery sends it: without, a browser keeps a 410 as long as it likes.
      'Cache-Control': 'public, no-cache',
    })
    response.end(result.body)
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = (server.address() as AddressInfo).port
  const url = () => `http://127.0.0.1:${bound}`
  return {
    url: url(),
    kill: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

async function pictureAt(address: string): Promise<{ type: string; bytes: Buffer } | undefined> {
  for (const picture of pictures) {
    const { original, sizes } = mediaItem(picture, 'tr')
    const file = [original, ...sizes].find((each) => each.path === address)
    if (!file) continue
    const drawn = sharp(Buffer.from(picture.draw())).resize(file.width)
    const format = path.extname(file.filename).slice(1) as 'avif' | 'webp' | 'png'
    const encoded = format === 'avif' ? drawn.avif({ effort: 0 }) : drawn.toFormat(format)
    return { type: file.mimeType, bytes: await encoded.toBuffer() }
  }
  return undefined
}
