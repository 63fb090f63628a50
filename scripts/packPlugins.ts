/**
 * `npm run pack:plugins`: the plugins as the npm package `payload-newsroom`, a tarball in dist/.
 * The compiler writes the modules one by one, so that "use client" stays where it was and no client
 * component gets into a file of the server; tsc-alias adds the extensions that Node asks for.
 * The last line that it prints is the tarball's path.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { manifest } from './packPlugins/manifest'

const sources = 'src/plugins'
const output = 'dist/payload-newsroom'

fs.rmSync(output, { recursive: true, force: true })
runBin('node_modules/typescript/bin/tsc', '-p', 'packaging/tsconfig.json')
runBin('node_modules/tsc-alias/dist/bin/index.js', '-p', 'packaging/tsconfig.json')
copyStyles()
for (const file of ['packaging/README.md', 'LICENSE']) fs.copyFileSync(file, beside(path.basename(file)))
fs.writeFileSync(beside('package.json'), `${JSON.stringify(manifest(sources), null, 2)}\n`)
console.log(path.join('dist', pack()))

function runBin(...command: string[]): void {
  execFileSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
}

/** The compiler leaves out what is no code. */
function copyStyles(): void {
  for (const file of fs.readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (/\.(css|scss|svg|json)$/.test(file)) fs.copyFileSync(path.join(sources, file), beside(file))
  }
}

function pack(): string {
  const command = ['pack', `./${output}`, '--pack-destination', 'dist', '--json', '--ignore-scripts']
  const printed = execFileSync('npm', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [packed] = JSON.parse(printed) as { filename: string }[]
  return packed!.filename
}

function beside(file: string): string {
  const target = path.join(output, file)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  return target
}
