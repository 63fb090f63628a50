import type { RequestHandler } from 'express'
import path from 'node:path'

import { migrations } from '../database/migrations'
import { env } from '../env'
import { feedsStatus } from '../plugins/feeds'
import { diskHasRoom } from './freeDisk'
import { databaseIsWritable, migrationsAreApplied, type Check } from './health'
import { openPayload } from './payload'
import { openPreviews, type Previews } from './previews'

export interface OpenNewsroom {
  /** The admin, REST and GraphQL; missing in a worker. */
  next?: RequestHandler
  /** Drafts, for those who may read them; missing in a worker. */
  previews?: Previews
  checks: Record<string, Check>
  close(): Promise<void>
}

export interface NewsroomOptions {
  dev: boolean
  /** Whether the demo's accounts are expected. */
  demo: boolean
  withNext: boolean
  /** Called when the database is open and migrated, before Next begins. */
  databaseIsOpen?: () => void
}

/** Payload and, in front of it, Next. */
export async function openNewsroom(options: NewsroomOptions): Promise<OpenNewsroom> {
  const payload = await openPayload({ demo: options.demo })
  options.databaseIsOpen?.()
  const next = options.withNext
    ? await (await import('./nextHandler')).nextHandler({ dev: options.dev, port: env.PORT })
    : undefined
  const previews = options.withNext ? openPreviews(payload) : undefined
  const isFile = env.DATABASE_URL.startsWith('file:')
  const needed = isFile ? migrations.map(({ name }) => name) : []
  const written = [...(isFile ? [path.dirname(env.DATABASE_URL.replace(/^file:/, ''))] : []), env.MEDIA_DIR]
  return {
    next: next?.handler,
    previews,
    checks: {
      database: databaseIsWritable(payload),
      disk: diskHasRoom(written),
      migrations: migrationsAreApplied(payload, needed),
      feeds: () => feedsStatus(payload),
    },
    close: async () => {
      await next?.close()
      await previews?.close()
      await payload.destroy()
    },
  }
}
