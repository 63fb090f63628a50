import fs from 'node:fs'
import path from 'node:path'

import { filePage, type Page } from './page'
import { securityHeaders } from './securityHeaders'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xsl': 'text/xsl; charset=utf-8',
}

/** `app-4f9c01ab.js`: another content would have another name. */
const HAS_HASH = /[-.][0-9A-Za-z]{8,}\.\w+$/

interface Asset {
  file: string
  changed: number
  page?: Page
}

/** The site's own files. */
export interface Assets {
  has(path: string): boolean
  /** Undefined when the file has gone since. */
  page(path: string): Promise<Page | undefined>
}

/**
 * The files of a folder, laid over the site's root: `reader/app.js` in it is
 * served at `/reader/app.js`. What is not there at the start is not served later;
 * what changes is read again.
 */
export function openAssets(folder: string | undefined, origin: string): Assets {
  const assets = new Map(
    filesIn(folder).map((name): [string, Asset] => [
      `/${name}`,
      { file: path.join(folder ?? '', name), changed: 0 },
    ]),
  )
  return {
    has: (address) => assets.has(address),
    async page(address) {
      const asset = assets.get(address)
      return asset && (await read(asset, origin).catch(() => undefined))
    },
  }
}

async function read(asset: Asset, origin: string): Promise<Page> {
  const { mtimeMs, mtime } = await fs.promises.stat(asset.file)
  if (!asset.page || asset.changed !== mtimeMs) {
    const contentType = TYPES[path.extname(asset.file)] ?? 'application/octet-stream'
    const body = await fs.promises.readFile(asset.file)
    const headers = {
      'Content-Type': contentType,
      'Cache-Control': HAS_HASH.test(asset.file) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      Vary: 'Accept-Encoding',
      ...securityHeaders(contentType, origin),
    }
    asset.page = filePage(body, headers, mtime)
    asset.changed = mtimeMs
  }
  return asset.page
}

/** With slashes, relative to the folder; hidden files are left out. */
function filesIn(folder: string | undefined): string[] {
  if (folder === undefined || !fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
}
