import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'

import type { FollowedSet } from '../set/followedSet'
import { Reader } from '../set/readers'
import { securityHeaders } from './securityHeaders'

export interface MediaOptions {
  set: FollowedSet
  /** The folder in which uploads are kept; undefined: no files are served. */
  dir: string | undefined
  /** The type of the items that stand for files. */
  type: string
  /** The names of an item's files. */
  files(item: unknown): string[]
  origin: string
}

/** Long enough for a reader's visit; what is taken back is gone from caches within it. */
const MAX_AGE_SECONDS = 3600

/**
 * Files of the public set, at `/media/{id}/{filename}`: only those that an item
 * names which is public now. An address that is hard to guess is no access control.
 */
export function createMedia({ set, dir, type, files, origin }: MediaOptions) {
  async function isPublic(id: string, filename: string): Promise<boolean> {
    const reader = new Reader()
    const publicSet = set.open(reader)
    try {
      for (const language of set.index.languages()) {
        const item = await publicSet.item({ type, id }, language)
        if (item !== undefined && files(item).includes(filename)) return true
      }
      return false
    } finally {
      set.forget(reader)
    }
  }

  return {
    /** The file that is asked for, by the segments of the path. */
    match(segments: string[]): { id: string; filename: string } | undefined {
      const [root, id, filename, ...more] = segments
      if (dir === undefined || root !== 'media' || more.length > 0) return undefined
      return id && filename ? { id, filename } : undefined
    },
    /** @returns false when there is no such public file. @throws StoreUnavailable */
    async serve(
      { id, filename }: { id: string; filename: string },
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<boolean> {
      if (dir === undefined || /[/\\]/.test(filename) || !(await isPublic(id, filename))) return false
      return sendFile(request, response, dir, filename, origin)
    },
  }
}

/** `send` answers ranges and conditions; false when the file is not there. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  filename: string,
  origin: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const stream = send(request, encodeURIComponent(filename), {
      root: dir,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
    })
    stream.on('headers', (sent: ServerResponse) => {
      for (const [name, value] of Object.entries(securityHeaders('', origin))) sent.setHeader(name, value)
      sent.setHeader('Cache-Control', `public, max-age=${MAX_AGE_SECONDS}`)
    })
    stream.on('error', (error: { status?: number }) => {
      const { status = 404 } = error
      // A range that is not in the file, a condition that does not hold: the file is there all the same.
      const isAnswered = status === 416 || status === 412
      if (isAnswered) response.writeHead(status, { 'Content-Length': 0 }).end()
      resolve(isAnswered)
    })
    stream.on('directory', () => resolve(false))
    response.once('close', () => resolve(true))
    stream.pipe(response)
  })
}

/** The files of an item in the form `{ original: { filename }, sizes: [{ filename }] }`. */
export function filesOfPicture(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return []
  const { original, sizes } = item as { original?: unknown; sizes?: unknown }
  return [original, ...(Array.isArray(sizes) ? (sizes as unknown[]) : [])].flatMap((file) =>
    typeof file === 'object' && file !== null && 'filename' in file ? [String(file.filename)] : [],
  )
}
