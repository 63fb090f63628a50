import 'dotenv/config'
import { cleanEnv, makeValidator, num, str } from 'envalid'

/** Where a person is told about each variable; the README's table is tested against it. */
export const environmentSpec = {
  DATABASE_URL: databaseUrl({
    default: 'file:./data/newsroom.db',
    desc: 'file:… for embedded SQLite, mongodb://… or mongodb+srv://… for MongoDB',
  }),
  PAYLOAD_SECRET: str({
    default: '',
    desc: 'Signs sessions and tokens; at least 32 characters. Required in production',
  }),
  RECORD_KEY: longKey({
    default: '',
    desc: 'Seals the record of the workflow; at least 32 characters. Empty: made of PAYLOAD_SECRET',
  }),
  SERVER_URL: publicOrigin({
    default: '',
    desc: 'The public origin, without a path, e.g. https://news.example. Required in production',
  }),
  PORT: num({ default: 3000, desc: 'The port to listen on' }),
  HOST: str({ default: '0.0.0.0', desc: 'The address to listen on' }),
  MEDIA_DIR: str({ default: './data/media', desc: 'The folder that uploaded pictures are kept in' }),
  ROLE: str({
    default: 'all',
    choices: ['all', 'web', 'worker', 'delivery'] as const,
    desc: 'What this process does: all, web (admin and API), worker (reconciler), delivery (feeds and pages)',
  }),
  LOG_LEVEL: str({
    default: 'info',
    choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const,
    desc: 'How much the log says',
  }),
  SMTP_URL: str({
    default: '',
    desc: 'smtp(s)://user:password@host:port for mail; empty: mail is only logged',
  }),
  MAIL_DIR: str({
    default: '',
    desc: 'Without SMTP_URL: a folder that mail is written into, as .eml files. The demo sets it to ./data/mail',
  }),
  MAIL_FROM: str({ default: 'newsroom@localhost', desc: 'The sender of the mail' }),
  ADMIN_EMAIL: str({
    default: '',
    desc: 'Makes the first account on an empty database, with ADMIN_PASSWORD',
  }),
  ADMIN_PASSWORD: str({ default: '', desc: 'The password of that account; at least 12 characters' }),
}

export type Environment = ReturnType<typeof readEnvironment>

/**
 * The environment, validated once.
 * @throws Error with one sentence per variable that is wrong.
 */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const values = cleanEnv(emptyIsAbsent(from), environmentSpec, {
    reporter: ({ errors }) => {
      const wrong = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message ?? 'is wrong'}`)
      if (wrong.length > 0) throw new Error(`The configuration is wrong.\n  ${wrong.join('\n  ')}`)
    },
  })
  return {
    ...values,
    NODE_ENV: from.NODE_ENV ?? 'development',
    SERVER_URL: values.SERVER_URL || `http://localhost:${values.PORT}`,
  }
}

/**
 * What a production start needs beyond valid values.
 * @returns one sentence for each thing that is missing; empty when all is there.
 */
export function missingInProduction(from: NodeJS.ProcessEnv = process.env): string[] {
  const missing: string[] = []
  if (!from.PAYLOAD_SECRET) {
    missing.push('PAYLOAD_SECRET is missing: set it to a random text of at least 32 characters.')
  } else if (from.PAYLOAD_SECRET.length < 32) {
    missing.push(
      `PAYLOAD_SECRET is too short: it has ${from.PAYLOAD_SECRET.length} characters and needs at least 32.`,
    )
  }
  if (!from.SERVER_URL) {
    missing.push('SERVER_URL is missing: set it to the public origin, for example https://news.example.')
  }
  return missing
}

export const env = readEnvironment()

function emptyIsAbsent(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== '')) as NodeJS.ProcessEnv
}

function databaseUrl(options: { default: string; desc: string }) {
  return makeValidator<string>((input) => {
    if (/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)./.test(input)) return input
    const scheme = /^[^:/]*/.exec(input)?.[0] ?? ''
    throw new Error(
      `"${scheme}…" is no database we know. Use file:./data/newsroom.db, mongodb://… or mongodb+srv://…`,
    )
  })(options)
}

function longKey(options: { default: string; desc: string }) {
  return makeValidator<string>((input) => {
    if (input.length >= 32) return input
    throw new Error(`it has ${input.length} characters and needs at least 32`)
  })(options)
}

function publicOrigin(options: { default: string; desc: string }) {
  return makeValidator<string>((input) => {
    if (!URL.canParse(input)) throw new Error(`"${input}" is no URL. Use e.g. https://news.example`)
    const url = new URL(input)
    if (!/^https?:$/.test(url.protocol)) throw new Error(`"${input}" must start with https:// or http://`)
    if (url.pathname !== '/' || url.search || url.hash) {
      throw new Error(`"${input}" must be an origin only: ${url.origin}`)
    }
    return url.origin
  })(options)
}
