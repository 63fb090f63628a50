/** The source files of the repository, for the tests that look at how it is built. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceText } from './imports'

const root = join(import.meta.dirname, '../..')

/** Written by Payload or Next, not by us. */
const generated = [
  'src/payload-types.ts',
  'src/payload-generated-schema.ts',
  'src/app/(payload)/admin/importMap.js',
  'src/database/migrations/',
]

/** All files below a folder, generated ones left out; `path` from the repository's root. */
export function sourceFiles(folder: string): SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|js)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !generated.some((own) => path.startsWith(own)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** A file of the repository as text. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
