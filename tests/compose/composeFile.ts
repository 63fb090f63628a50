import fs from 'node:fs'
import { parse } from 'yaml'

/**
 * What docker-compose.yml gives the app as its environment.
 * @param given the values of a `.env`.
 * @throws Error with the file's own message when a value is missing that it needs.
 */
export function appEnvironment(given: Record<string, string>): Record<string, string> {
  const { services } = parse(fs.readFileSync('docker-compose.yml', 'utf8')) as {
    services: { app: { environment: Record<string, string> } }
  }
  return Object.fromEntries(
    Object.entries(services.app.environment).map(([name, text]) => [name, interpolated(text, given)]),
  )
}

/** `${NAME:?message}` and `${NAME:-default}`, as Compose reads them: an empty value counts as none. */
function interpolated(text: string, given: Record<string, string>): string {
  return text.replaceAll(
    /\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, sign?: string, rest?: string) => {
      const value = given[name]
      if (value) return value
      if (sign === '?') throw new Error(`${name}: ${rest}`)
      return sign === '-' ? (rest ?? '') : ''
    },
  )
}
