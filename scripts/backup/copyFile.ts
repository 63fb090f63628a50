import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { FileDigest } from './manifest'

/** The digest of a file, read piece by piece. */
export async function digestOf(file: string): Promise<FileDigest> {
  return passOn(file, undefined)
}

/**
 * Copies a file and reads its digest on the way; what was written is on the disk when it resolves.
 * @throws Error with code ENOENT when it is not there.
 */
export async function copyWithDigest(from: string, to: string): Promise<FileDigest> {
  const digest = await passOn(from, to)
  await flush(to)
  return digest
}

/** Makes sure that a file, or the names in a folder, have reached the disk. */
export async function flush(fileOrFolder: string): Promise<void> {
  const handle = await fs.promises.open(fileOrFolder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const PIECE = 1_048_576

async function passOn(from: string, to: string | undefined): Promise<FileDigest> {
  const hash = createHash('sha256')
  let bytes = 0
  const digest = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  const target = to === undefined ? nowhere() : fs.createWriteStream(to)
  await pipeline(fs.createReadStream(from, { highWaterMark: PIECE }), digest, target)
  return { bytes, sha256: hash.digest('hex') }
}

const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() })
