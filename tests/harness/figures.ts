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
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(
    path.join(folder, `${line}-${name}.json`.replace(/[^\w.-]/g, '-')),
    JSON.stringify({ line, name, ...figure }),
  )
}

export function readFigures(): unknown[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as unknown)
}
