import { runTool } from '../runTool'

/** Types, lint, format, and the list of rules: all at once, for none of them uses two cores. */
export async function checksPass(): Promise<boolean> {
  const passed = await Promise.all([
    runTool('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
    runTool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
    runTool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts']),
  ])
  return passed.every(Boolean)
}
