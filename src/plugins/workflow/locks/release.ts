import type { Endpoint } from 'payload'

import { documentId } from '../endpoints/documentId'
import { isOwnLock, lockOf, locksSlug } from './lockOf'

/** `POST /api/{collection}/{id}/workflow/release`: who asks has left the form, and holds the document no more. */
export function releaseEndpoint(collection: string): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/workflow/release',
    method: 'post',
    async handler(req) {
      const id = documentId(req, collection, req.routeParams?.id)
      const lock = await lockOf(req.payload, collection, id)
      const released = lock !== undefined && isOwnLock(lock, req)
      if (released)
        await req.payload.db.deleteOne({ collection: locksSlug, where: { id: { equals: lock.row } } })
      return Response.json({ released })
    },
  }
}
