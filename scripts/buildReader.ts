/**
 * Builds the reader's own files into dist/site/, which is laid over the site's root:
 * style, scripts and icons under names that carry their content's hash, the
 * service worker under the name that it keeps; and beside it the list of them all.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'
import sharp from 'sharp'

import { builtSiteDir, type ReaderAssets } from '../src/reader/assets'

/** Browsers that have everything the reader uses (container queries, `color-mix`). */
const target = ['chrome111', 'firefox113', 'safari16.4']

/**
 * The list is written last and files of earlier builds are removed after it: a
 * build that was cut off leaves the one before it whole.
 */
export async function buildReader(
  outDir = path.resolve(builtSiteDir),
  list = `${outDir}.json`,
): Promise<ReaderAssets> {
  fs.mkdirSync(path.join(outDir, 'reader'), { recursive: true })
  const kept: string[] = []
  const write = (name: string, content: string | Buffer): string => {
    fs.writeFileSync(path.join(outDir, name), content)
    kept.push(name)
    return name
  }
  const writeHashed = (name: string, content: string | Buffer): string => {
    const { name: stem, ext } = path.parse(name)
    return `/${write(`reader/${stem}.${hashOf(content)}${ext}`, content)}`
  }

  const icon = fs.readFileSync('src/reader/style/icon.svg')
  const assets: ReaderAssets = {
    style: writeHashed('style.css', await bundle('src/reader/style/reader.css', 'esm')),
    script: writeHashed('page.js', await bundle('src/reader/client/main.ts', 'esm')),
    previewScript: writeHashed('preview.js', await bundle('src/reader/client/preview.ts', 'esm')),
    icons: {
      svg: writeHashed('icon.svg', icon),
      png192: writeHashed('icon-192.png', await sharp(icon, { density: 300 }).resize(192).png().toBuffer()),
      png512: writeHashed('icon-512.png', await sharp(icon, { density: 600 }).resize(512).png().toBuffer()),
    },
  }
  const precached = [assets.style, assets.script, assets.icons.svg].map((url) => ({ url, revision: null }))
  write('sw.js', await bundle('src/reader/worker/main.ts', 'iife', { PRECACHED: JSON.stringify(precached) }))
  fs.writeFileSync(`${list}.new`, JSON.stringify(assets, null, 2))
  fs.renameSync(`${list}.new`, list)
  removeOthers(outDir, kept)
  return assets
}

/** The page's script is a module; service workers that are modules are too young to rely on. */
async function bundle(
  entry: string,
  format: 'esm' | 'iife',
  define: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format,
    target,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0]!.text
}

function removeOthers(dir: string, kept: string[]): void {
  for (const name of fs.readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(dir, name)
    if (!kept.includes(name.split(path.sep).join('/')) && fs.statSync(file).isFile()) fs.rmSync(file)
  }
}

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 10)
