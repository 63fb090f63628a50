import { spawn } from 'node:child_process'

/**
 * Runs one of our scripts to its end, as package.json does.
 * @returns what it printed.
 * @throws Error with its output when it fails.
 */
export function run(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=production', '--import=tsx', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed}`)),
    )
  })
}
