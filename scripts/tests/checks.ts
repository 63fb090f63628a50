import { runTool } from '../runTool'

export interface Checks {
  /** Types and lint: what comes after them may write files that they would read. */
  code: Promise<boolean>
  all: Promise<boolean>
}

/** Starts types and lint, format, and the list of rules: all at once, for none of them uses two cores. */
export function startChecks(): Checks {
  const code = runTool('types and lint', [
    'node_modules/oxlint/bin/oxlint',
    '--type-aware',
    '--type-check',
    '--deny-warnings',
  ])
  const checks = [
    code,
    runTool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts']),
  ]
  return { code, all: Promise.all(checks).then((passed) => passed.every(Boolean)) }
}
