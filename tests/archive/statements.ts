import fs from 'node:fs'
import path from 'node:path'

/** What the product's process asks of SQLite, as it asks it. */
export interface RecordedStatements {
  /** For the product's environment. */
  env: Record<string, string>
  /** Those since the last call, each once; without PRAGMAs and the like. */
  take(): string[]
}

export function recordStatements(folder: string): RecordedStatements {
  const file = path.join(folder, 'statements.jsonl')
  fs.writeFileSync(file, '')
  return {
    env: { NODE_OPTIONS: `--import=${path.resolve('tests/archive/recordSql.mjs')}`, SQL_LOG: file },
    take() {
      const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n').filter(Boolean)
      fs.writeFileSync(file, '')
      const statements = lines.map((line) => JSON.parse(line) as string)
      return [...new Set(statements)].filter((sql) => /^\s*(with|select|insert|update|delete)\b/i.test(sql))
    },
  }
}
