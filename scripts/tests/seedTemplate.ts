import { runTool } from '../runTool'

/** Seeds the newsroom that tests copy before they are there: else each of them that is first would seed one. */
export function seedTemplate(database: string, server = ''): Promise<boolean> {
  const script = ['--conditions=production', '--import=tsx', 'tests/harness/makeTemplate.ts']
  return runTool(`seeding, ${database}`, script, { TEST_DATABASE_URL: server })
}
