import fs from 'node:fs'

/** Name and version of this product, as package.json says. */
export function product(): string {
  const { name, version } = JSON.parse(
    fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string }
  return `${name} ${version}`
}
