/**
 * A process that saves deals by the newsroom's own configuration, until it has made them all or is killed. It
 * imports everything at its start, opens the database when it is told to, and says each thing as it happens.
 */
import fs from 'node:fs'
import { getPayload, type Payload } from 'payload'

import config from '../../src/payload.config'
import { dealAt, openLedger } from './deals'
import type { Order } from './saverProcess'

say('imported')
// Whoever gave the orders is gone.
process.stdin.once('end', () => process.exit(1))
process.stdin.once('data', (order: Buffer) => {
  void work(JSON.parse(order.toString()) as Order).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function work(order: Order): Promise<void> {
  const payload = await getPayload({ config })
  if (order.open) {
    say(`ledger ${JSON.stringify(await openLedger(payload, order.open))}`)
    return
  }
  sayTransactions(payload)
  say('opened')
  await Promise.all(order.deals.map((deal) => save(payload, deal, order)))
}

async function save(payload: Payload, deal: string, { companies, from, saves }: Order): Promise<void> {
  for (let number = from; number < from + saves; number++) {
    say(`begun ${deal} ${number}`)
    try {
      const data = dealAt(number, companies) as never
      await payload.update({ collection: 'deals', id: deal, data, locale: 'tr' })
      say(`saved ${deal} ${number}`)
    } catch (error) {
      say(`failed ${deal} ${number} ${String(error)}`)
      return
    }
  }
}

/** BEGIN has been answered; COMMIT has been. */
function sayTransactions({ db }: Payload): void {
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  db.beginTransaction = async (options) => {
    const id = await begin(options)
    say('transaction open')
    return id
  }
  db.commitTransaction = async (id) => {
    await commit(id)
    say('transaction closed')
  }
}

/** At once: what is said before a kill is heard. */
function say(line: string): void {
  fs.writeSync(1, `${line}\n`)
}
