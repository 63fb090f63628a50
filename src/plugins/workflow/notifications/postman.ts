import type { Payload, Where } from 'payload'

import { createLoop, type Running } from '../options/loop'
import { letterOf } from './letter'
import { changeNotification, dropNotificationsBefore, notificationsWhere, type NotificationRow } from './rows'

export interface Postman extends Running {
  /** Sends all that waits now. @throws what the database throws. */
  deliver(): Promise<void>
  /** Throws away what is older than anybody looks for. @throws what the database throws. */
  clear(): Promise<void>
}

const LOOK_EVERY = 2000
const AT_ONCE = 50
const MOST_TRIES = 8
/** Milliseconds after which who was sending is taken to be dead. */
const LONGEST_SENDING = 600_000
const SHORTEST_WAIT = 10_000
const CLEAR_EVERY = 3_600_000
/** For how long somebody may look for what they were told. */
const KEPT = 90 * 24 * 3_600_000

/**
 * Sends by mail what people are told of and have chosen to get so: at least once, by whichever process takes it first;
 * what a mail server does not take is tried again.
 */
export function createPostman(
  payload: Payload,
  { clock = Date.now }: { clock?: () => number } = {},
): Postman {
  let clearedAt = -Infinity
  const loop = createLoop(payload, { turn, every: LOOK_EVERY, failed: 'Mail could not be looked for.' })

  async function deliver(): Promise<void> {
    for (const row of await waiting(payload, clock())) {
      if (loop.isStopped()) return
      const taken = { mail: 'sending', mailAt: iso(clock()), mailTries: row.mailTries + 1 } as const
      const asFound: Where[] = [
        { id: { equals: row.id } },
        { mail: { equals: row.mail } },
        { mailAt: { equals: row.mailAt } },
      ]
      if (await changeNotification(payload, asFound, taken)) await send(payload, { ...row, ...taken }, clock)
    }
  }

  const clear = () => dropNotificationsBefore(payload, iso(clock() - KEPT))

  async function turn(): Promise<void> {
    await deliver()
    if (performance.now() - clearedAt < CLEAR_EVERY) return
    await clear()
    clearedAt = performance.now()
  }

  return { deliver, clear, start: loop.start, stop: loop.stop }
}

function waiting(payload: Payload, now: number): Promise<NotificationRow[]> {
  const due: Where = { and: [{ mail: { equals: 'waiting' } }, { mailAt: { less_than_equal: iso(now) } }] }
  const left: Where = {
    and: [{ mail: { equals: 'sending' } }, { mailAt: { less_than: iso(now - LONGEST_SENDING) } }],
  }
  return notificationsWhere(payload, { or: [due, left] }, { sort: 'at', limit: AT_ONCE })
}

async function send(payload: Payload, row: NotificationRow, clock: () => number): Promise<void> {
  const own = [{ id: { equals: row.id } }]
  try {
    const letter = await letterOf(payload, row)
    if (letter) await payload.sendEmail(letter)
    await changeNotification(payload, own, { mail: '' })
  } catch (err) {
    payload.logger.error({ err, msg: 'A mail could not be sent.', notification: row.id })
    const retry = row.mailTries < MOST_TRIES
    const mailAt = iso(clock() + SHORTEST_WAIT * 2 ** row.mailTries)
    await changeNotification(payload, own, retry ? { mail: 'waiting', mailAt } : { mail: '' })
  }
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
