import fs from 'node:fs'
import path from 'node:path'

const folder = path.resolve('.cache/figures')

/** How many runs a fault or property test makes: `short` in `npm test`, `long` in `npm run test:long`. */
export function runs(short: number, long: number): number {
  return process.env.LONG ? long : short
}

/**
 * Leaves a figure for docs/reliability.json.
 * @param line the line of the scorecard, e.g. "A1".
 */
export function recordFigure(line: string, name: string, figure: Record<string, number | string>): void {
  // The page is about SQLite, but where a figure says otherwise.
  if (process.env.TEST_DATABASE_URL && !name.endsWith('on the stand-in')) return
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(
    path.join(folder, `${line}-${name}.json`.replace(/[^\w.-]/g, '-')),
    JSON.stringify({ line, name, ...figure }),
  )
}

export type Figure = { line: string; name: string } & Record<string, number | string>

/** @param since milliseconds since 1970: without those that were left before. */
export function readFigures(since = 0): Figure[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).mtimeMs >= since)
    .sort()
    .map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Figure)
}
