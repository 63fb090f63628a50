import Database from 'libsql'

interface Execution {
  run(...parameters: unknown[]): unknown
  iterate(...parameters: unknown[]): unknown
}

let count = 0

/** From now on; to be called before anything is asked. */
export function countStatements(): void {
  const memory = new Database(':memory:')
  const statements = Object.getPrototypeOf(memory.prepare('SELECT 1')) as Execution
  memory.close()
  // `all` goes by `iterate`.
  for (const how of ['run', 'iterate'] as const) {
    const original = statements[how]
    statements[how] = function (this: Execution, ...parameters) {
      count += 1
      return original.apply(this, parameters)
    }
  }
}

/** Since the last call. */
export function countedStatements(): number {
  const counted = count
  count = 0
  return counted
}
