import { runTool } from '../runTool'

export interface Checks {
  /** Types alone: what comes after them may write files that they would read. */
  types: Promise<boolean>
  all: Promise<boolean>
}

/** Starts types, lint, format, and the list of rules: all at once, for none of them uses two cores all the time. */
export function startChecks(): Checks {
  const types = runTool('types', ['node_modules/oxlint/bin/oxlint', ...typeAware])
  const checks = [
    types,
    runTool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
    runTool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts']),
  ]
  return { types, all: Promise.all(checks).then((passed) => passed.every(Boolean)) }
}

const typeAware = ['--type-aware', '--type-check', '--deny-warnings']
