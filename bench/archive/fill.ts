import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { environmentOf } from '../../tests/harness/environmentOf'

/**
 * `npm run seed -- --articles N` on the newsroom in a folder; what is there already is kept.
 * @throws Error with what it has printed when it fails.
 */
export async function fillArchive(
  folder: string,
  articles: number,
  say: (text: string) => void,
): Promise<void> {
  const args = ['--conditions=production', '--import=tsx', 'seed/seed.ts', '--articles', String(articles)]
  const child = spawn(process.execPath, args, { env: environmentOf(folder) })
  let printed = ''
  let said = 0
  const hear = (chunk: Buffer) => {
    printed += chunk.toString()
    const line = printed.trimEnd().split('\n').at(-1) ?? ''
    if (Date.now() - said < 5000 && !line.startsWith('Archive')) return
    said = Date.now()
    say(`${articles}: ${line}`)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The archive could not be filled:\n${printed}`)
}
