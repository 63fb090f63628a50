import { runTool } from '../runTool'

/** Types, lint, format, and the list of rules. */
export async function checksPass(): Promise<boolean> {
  const slow = await Promise.all([
    runTool('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
    runTool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
  ])
  const format = await runTool('format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '.',
  ])
  const rules = await runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts'])
  return slow.every(Boolean) && format && rules
}
