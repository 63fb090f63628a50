import { spawn } from 'node:child_process'

/**
 * Runs a program of node_modules with this Node and shows what it prints.
 * @returns whether it ended well; says how long it took.
 */
export function runTool(name: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const started = Date.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0)
      console.log(`${name}: ${code === 0 ? 'ok' : `failed (${code})`}, ${seconds} s`)
      resolve(code === 0)
    })
  })
}
