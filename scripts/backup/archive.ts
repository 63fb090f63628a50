import { spawn } from 'node:child_process'
import path from 'node:path'

/** Whether a backup of this name is one file (.tar, .tar.gz, .tgz) rather than a folder. */
export function isArchive(name: string): boolean {
  return /\.(tar|tar\.gz|tgz)$/.test(name)
}

export function packFolder(folder: string, archive: string): Promise<void> {
  return tar(['-c', ...compression(archive), '-f', path.resolve(archive), '-C', folder, '.'])
}

export function unpackInto(folder: string, archive: string): Promise<void> {
  return tar(['-x', ...compression(archive), '-f', path.resolve(archive), '-C', folder])
}

/** What is written first has another name, so the end of it is no help to tar. */
const compression = (archive: string) => (/gz(\.|$)/.test(archive) ? ['-z'] : [])

function tar(args: string[]): Promise<void> {
  const child = spawn('tar', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`tar could not be started: ${error.message}`)))
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`tar failed: ${said.trim().slice(0, 500)}`)),
    )
  })
}
