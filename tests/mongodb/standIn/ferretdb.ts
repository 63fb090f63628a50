import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Apache-2.0; the last version that needs nothing but a file beneath it. */
export const FERRETDB = 'v1.24.1'
const MODULE = `github.com/FerretDB/FerretDB@${FERRETDB}`
/** Outside the checkout: a fresh clone finds what the one before has built. */
const folder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'newsroom-for-payload',
  'ferretdb',
)

/**
 * FerretDB's program, built by Go once and kept in the user's cache. `go install` builds one that refuses to
 * start, for the module lacks the file that names its version; so it is built from the module's sources
 * with that file, as its own message asks for.
 * @returns undefined where there is no Go.
 * @throws Error with Go's output when it cannot be built.
 */
export async function ferretProgram(): Promise<string | undefined> {
  const program = path.join(folder, `ferretdb-${FERRETDB}`)
  if (fs.existsSync(program)) return program
  if (!(await hasGo())) return undefined
  console.log(`Building FerretDB ${FERRETDB} with Go, once: some minutes.`)
  fs.mkdirSync(folder, { recursive: true })
  const sources = fs.mkdtempSync(path.join(folder, 'sources-'))
  try {
    await build(program, sources)
  } finally {
    fs.rmSync(sources, { recursive: true, force: true })
  }
  return program
}

async function build(program: string, sources: string): Promise<void> {
  const { stdout } = await run('go', ['mod', 'download', '-json', MODULE], { cwd: folder })
  fs.cpSync((JSON.parse(stdout) as { Dir: string }).Dir, sources, { recursive: true })
  // The module cache is read-only, and so is its copy.
  await run('chmod', ['-R', 'u+w', sources])
  fs.writeFileSync(path.join(sources, 'build/version/version.txt'), FERRETDB)
  const draft = `${program}-${process.pid}`
  await run('go', ['build', '-trimpath', '-buildvcs=false', '-o', draft, './cmd/ferretdb'], { cwd: sources })
  fs.renameSync(draft, program)
}

async function hasGo(): Promise<boolean> {
  return run('go', ['version']).then(
    () => true,
    () => false,
  )
}
