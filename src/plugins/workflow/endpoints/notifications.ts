import { UnauthorizedError, type Endpoint } from 'payload'

import { inbox, markRead } from '../notifications/inbox'
import { BadRequest } from '../acts/badRequest'
import { bodyOf } from './body'

/** What who asks has been told. */
export const notificationsEndpoints: Endpoint[] = [
  {
    // GET /api/workflow/notifications → { notifications }, newest first
    path: '/workflow/notifications',
    method: 'get',
    async handler(req) {
      if (!req.user) throw new UnauthorizedError(req.t)
      return Response.json({ notifications: await inbox(req) })
    },
  },
  {
    // POST /api/workflow/notifications/read, { ids } or {} for all → { notifications }
    path: '/workflow/notifications/read',
    method: 'post',
    async handler(req) {
      if (!req.user) throw new UnauthorizedError(req.t)
      const { ids } = await bodyOf(req)
      if (ids !== undefined && !(Array.isArray(ids) && ids.every((id) => typeof id === 'string')))
        throw new BadRequest('wrongKind', { name: 'ids', what: 'texts' })
      await markRead(req, ids)
      return Response.json({ notifications: await inbox(req) })
    },
  },
]
