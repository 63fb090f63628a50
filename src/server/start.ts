import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'

import { env, type Environment } from '../env'
import { expressApp } from './express'
import { startFrontThread, type WaitingFront } from './frontThread'
import { healthOf, type Check } from './health'
import { answerWith, listenPublicly, patientServer, stopListening } from './listen'
import type { NewsroomOptions, OpenNewsroom } from './newsroom'
import { shutDownGracefully } from './shutdown'

export interface ServerOptions {
  role: Environment['ROLE']
  /** Hot reload. */
  dev?: boolean
  /** Whether the demo's accounts are expected. */
  demo?: boolean
}

interface Running {
  close(): Promise<void>
}

/**
 * Starts what a role asks for and listens on `PORT`: delivery in front, then
 * Express (health, limits, previews), then Next (admin, REST, GraphQL).
 * @throws Error when the port is taken or the database cannot be reached.
 */
export async function startServer(options: ServerOptions): Promise<Running> {
  const running = await start(options)
  shutDownGracefully(() => running.close())
  return running
}

function start({ role, dev = false, demo = false }: ServerOptions): Promise<Running> {
  if (role === 'delivery') return startDelivery()
  return role === 'all' && !dev ? startAll(demo) : startNewsroom({ role, dev, demo })
}

/** Everything in one process, delivery in a thread of its own that owns the port. */
async function startAll(demo: boolean): Promise<Running> {
  // A folder of its own, for this user only: whoever reaches the socket goes round the front.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsroom-'))
  const socketPath = path.join(folder, 'behind.sock')
  try {
    return await startBehind(startFrontThread(socketPath), { demo, socketPath, folder })
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function startBehind(
  waiting: WaitingFront,
  { demo, socketPath, folder }: { demo: boolean; socketPath: string; folder: string },
): Promise<Running> {
  const databaseIsOpen = () => waiting.open()
  const newsroom = await openNewsroom({ dev: false, demo, withNext: true, databaseIsOpen })
  const checks: Record<string, Check> = { ...newsroom.checks }
  const behind = http.createServer(appWith(checks, newsroom))
  // The front keeps its connections; one that we closed while it sends on it would become a 502.
  behind.keepAliveTimeout = 0
  await new Promise<void>((resolve) => behind.listen(socketPath, resolve))
  const front = await waiting.listen()
  checks.delivery = () => front.lag()
  return {
    async close() {
      await front.close()
      await stopListening(behind)
      await newsroom.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Without a thread: the admin and API alone, a worker, or everything while developing. */
async function startNewsroom({ role, dev, demo }: Required<ServerOptions>): Promise<Running> {
  const newsroom = await openNewsroom({ dev, demo, withNext: role !== 'worker' })
  const delivery = role === 'all' ? await (await import('./delivery')).openDelivery() : undefined
  const checks = { ...newsroom.checks, ...(delivery ? { delivery: () => delivery.lag() } : {}) }
  const server = patientServer(answerWith(delivery, appWith(checks, newsroom)))
  await listenPublicly(server)
  return {
    async close() {
      await stopListening(server)
      await delivery?.close()
      await newsroom.close()
    },
  }
}

/** Feeds, pages and the mobile feed only: no Payload, no Next. */
async function startDelivery(): Promise<Running> {
  const { openDelivery } = await import('./delivery')
  const delivery = await openDelivery()
  const server = patientServer(answerWith(delivery, appWith({ delivery: () => delivery.lag() })))
  await listenPublicly(server)
  return {
    async close() {
      await stopListening(server)
      await delivery.close()
    },
  }
}

/** Imported late: a delivery process does without Payload and Next. */
async function openNewsroom(options: NewsroomOptions) {
  return (await import('./newsroom')).openNewsroom(options)
}

function appWith(
  checks: Record<string, Check>,
  { next, previews }: Pick<OpenNewsroom, 'next' | 'previews'> = {},
) {
  return expressApp({
    health: healthOf(checks),
    next,
    previews,
    https: env.SERVER_URL.startsWith('https:'),
  })
}
