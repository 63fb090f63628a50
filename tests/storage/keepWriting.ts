import { createLocalReq, type Payload } from 'payload'

/** Saves two topics in one transaction, again and again, with the same name. */
export function keepWriting(payload: Payload) {
  let going = true
  const writer = {
    /** The last pair that was acknowledged. */
    written: 0,
    async until(count: number) {
      while (writer.written < count) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async stop() {
      going = false
      await running
    },
  }
  const running = (async () => {
    const { docs } = await payload.find({ collection: 'topics', limit: 2, depth: 0 })
    while (going) {
      const req = await createLocalReq({}, payload)
      req.transactionID = (await payload.db.beginTransaction())!
      const name = `pair ${writer.written + 1}`
      for (const { id } of docs)
        await payload.update({ collection: 'topics', id, data: { name }, locale: 'tr', req })
      await payload.db.commitTransaction(req.transactionID)
      writer.written++
      // libsql works synchronously: without a pause nothing else would have a turn here.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  })()
  return writer
}
