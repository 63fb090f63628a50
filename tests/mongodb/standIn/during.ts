/**
 * `during.ts npm test`: runs a command while the stand-in runs, which TEST_DATABASE_URL then names. Where a
 * server is named already, or there is no Go to build the stand-in, the command runs as it is.
 */
import { spawn } from 'node:child_process'

import { startStandIn } from './start'

const [command, ...args] = process.argv.slice(2)
if (!command) throw new Error('Use: during.ts COMMAND …')

const standIn = process.env.TEST_DATABASE_URL ? undefined : await startStandIn()
const env = { ...process.env, ...(standIn ? { TEST_DATABASE_URL: standIn.url } : {}) }
const child = spawn(command, args, { stdio: 'inherit', env })
// The terminal interrupts both; the command ends, and says how.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
process.exitCode = await new Promise<number>((resolve) => {
  child.once('error', (error) => (console.error(error.message), resolve(1)))
  child.once('exit', (code) => resolve(code ?? 1))
})
await standIn?.stop()
