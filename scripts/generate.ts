/** `npm run generate`: the types of the collections and the admin's import map, from the configuration. */
import { spawnSync } from 'node:child_process'

for (const what of ['generate:types', 'generate:importmap']) {
  const result = spawnSync(
    process.execPath,
    ['--conditions=production', '--import=tsx', 'node_modules/payload/bin.js', what, '--disable-transpile'],
    {
      stdio: 'inherit',
      env: { PAYLOAD_SECRET: 'not used', ...process.env, PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
    },
  )
  if (result.status !== 0) process.exit(result.status ?? 1)
}
