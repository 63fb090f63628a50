/** Round the door through Payload's queue. */
import type { CollectionSlug } from 'payload'

import { answerOf } from '../acts'
import type { Way } from './way'

const queue = 'payload-jobs' as CollectionSlug

/** What Payload's own button has scheduled, queued and run as the queue does it. */
const job =
  (type: 'publish' | 'unpublish', locale?: string): Way =>
  ({ world: { payload }, who: { user }, subject: { collection, id } }) =>
    answerOf(async () => {
      const by = user ? { user: { relationTo: 'users', value: user.id } } : {}
      const input = { type, locale, doc: { relationTo: collection, value: String(id) }, ...by }
      const queued = (await payload.jobs.queue({ task: 'schedulePublish', input } as never)) as { id: number }
      await payload.jobs.runByID({ id: queued.id, silent: true })
      const { error } = (await payload.findByID({ collection: queue, id: queued.id })) as {
        error?: { message?: string }
      }
      if (error?.message)
        throw Object.assign(new Error(error.message), { data: { code: codeOfJob(error.message) } })
    })
function codeOfJob(message: string): string {
  if (/goes through the workflow|past the workflow|comes back from/.test(message)) return 'use-the-door'
  if (/retracted in public, and is frozen/.test(message)) return 'retracted'
  return message === 'Not Found' ? '404' : message
}

export const jobs: Record<string, Way> = {
  publish: job('publish'),
  'publish-one-language': job('publish', 'en'),
  unpublish: job('unpublish'),
}
