import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { NewestVersion } from './newest'

type Request = Pick<PayloadRequest, 'transactionID'>

/** Saves that failed leave theirs behind. */
const MOST = 50

/**
 * The newest versions that the gate has read, for who needs them next in the same save. Only within a transaction:
 * there nobody else's write comes in between, and with a write of a version by the transaction itself all that it
 * has in hand is forgotten. Each is taken once.
 */
export class NewestInHand {
  private readonly versions = new Map<string, NewestVersion>()

  async leave(req: Request, { slug }: Governed, id: number | string, newest: NewestVersion): Promise<void> {
    const transaction = await req.transactionID
    // A document without versions has only its main row to show.
    if (transaction === undefined || newest.version === null) return
    this.versions.set(keyOf(transaction, slug, id), newest)
    const [oldest] = this.versions.keys()
    if (this.versions.size > MOST && oldest !== undefined) this.versions.delete(oldest)
  }

  async take(req: Request, { slug }: Governed, id: number | string): Promise<NewestVersion | undefined> {
    const transaction = await req.transactionID
    if (transaction === undefined) return undefined
    const key = keyOf(transaction, slug, id)
    const newest = this.versions.get(key)
    this.versions.delete(key)
    return newest
  }

  /** Before a version is written. */
  async forget(req: Partial<Request> | undefined): Promise<void> {
    const transaction = await req?.transactionID
    if (transaction === undefined) return
    const own = `${transaction} `
    for (const key of this.versions.keys()) if (key.startsWith(own)) this.versions.delete(key)
  }
}

function keyOf(transaction: number | string, slug: string, id: number | string): string {
  return `${transaction} ${slug}/${id}`
}
