/** The reader's own files as the build left them: style, script, icons, under names that carry their content's hash. */
import fs from 'node:fs'
import path from 'node:path'

export interface ReaderAssets {
  /** Addresses on this site. */
  style: string
  script: string
  /** Of previews, in place of the page's. */
  previewScript: string
  icons: { svg: string; png192: string; png512: string }
}

/** Where scripts/buildReader.ts puts them, relative to the project: a folder to lay over the site's root. */
export const builtSiteDir = 'dist/site'
/** Their addresses; beside the folder, for the list is not for the public. */
export const assetList = `${builtSiteDir}.json`

let built: ReaderAssets | undefined

/**
 * The list of the last build, read once.
 * @throws when the reader has not been built yet
 */
export function builtAssets(): ReaderAssets {
  built ??= readAssetList(path.resolve(assetList))
  return built
}

function readAssetList(file: string): ReaderAssets {
  if (!fs.existsSync(file)) throw new Error(`${file} is missing: build the reader first (npm run build).`)
  return JSON.parse(fs.readFileSync(file, 'utf8')) as ReaderAssets
}
