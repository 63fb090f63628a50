import fs from 'node:fs'

const folder = new URL('../../src/database/migrations/', import.meta.url)

/** The migrations that this version knows, in their order: by their files, for importing them brings all of Payload along. */
export function migrationNames(): string[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}
