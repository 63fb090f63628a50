import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Migrates the configured database in a process of its own: the adapter runs the
 * committed migrations only where NODE_ENV is "production" from the beginning.
 * @throws Error when a migration failed; it has said why.
 */
export function runMigrations(env: Record<string, string> = {}): void {
  const script = fileURLToPath(new URL('./migrate.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, ['--conditions=production', '--import=tsx', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  if (status !== 0) throw new Error(`The migration ended with code ${status}.`)
}
