import { runTool } from '../runTool'

/** Takes both cores, and comes first: the build writes files that it would read. */
export const checkTypes = () =>
  runTool('types', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--type-check', '--deny-warnings'])

/** Lint, format, and the list of rules: all at once, for none of them uses two cores. */
export async function checkTexts(): Promise<boolean> {
  const passed = await Promise.all([
    runTool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
    runTool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts']),
  ])
  return passed.every(Boolean)
}
