import type { Endpoint, PayloadRequest } from 'payload'

import { feedsOf } from '../reconciler/processState'
import { feedsReport } from '../status'

/** Who may have the feeds brought up to date: by a role, or by a secret in a header. */
export type MayReconcile = (req: PayloadRequest) => boolean | Promise<boolean>

const nobody = () => false

/**
 * `POST /api/feeds/reconcile`: for a cron where no process lives long enough to
 * do it by itself. `?everything=true` looks at every document.
 * Answers the report of the feeds; 403 to who may not, 409 where there is no reconciler.
 */
export function reconcileEndpoint(mayReconcile: MayReconcile = nobody): Endpoint {
  return {
    path: '/feeds/reconcile',
    method: 'post',
    async handler(req) {
      if (!(await mayReconcile(req))) return Response.json({ error: 'Forbidden' }, { status: 403 })
      const feeds = feedsOf(req.payload)
      if (!feeds) return Response.json({ error: 'No reconciler in this process' }, { status: 409 })
      const everything = req.searchParams.get('everything') === 'true'
      await feeds.reconciler.reconcile({ marks: true, everything, sweep: everything ? 'all' : 'next' })
      return Response.json(await feedsReport(req.payload))
    },
  }
}
