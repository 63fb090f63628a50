import type { Endpoint } from 'payload'

import { readable } from '../acts/readable'
import { publicStateAt, refuseUnlessMayLookBack } from '../history/publicStateAt'
import { publicStates } from '../history/publicStates'
import type { Governed } from '../options/governed'
import { BadRequest } from '../acts/badRequest'
import { dateOrNullIn } from './body'
import { documentId } from './documentId'

/** GET /api/{collection}/{id}/public-at?at=2026-01-22T10:00:00Z → { state }; without `at` → { states }, oldest first. */
export const publicHistoryEndpoint = (its: Governed): Omit<Endpoint, 'root'> => ({
  path: '/:id/public-at',
  method: 'get',
  async handler(req) {
    await refuseUnlessMayLookBack(req, its.slug)
    const { id } = await readable(its, { id: documentId(req, its.slug, req.routeParams?.id) }, req)
    if (req.query.at === undefined)
      return Response.json({ states: await publicStates(req.payload, its, id, req) })
    const at = dateOrNullIn(req.query, 'at')
    if (!at) throw new BadRequest('wrongKind', { name: 'at', what: 'date' })
    return Response.json({ state: await publicStateAt(req.payload, { collection: its.slug, id, at, req }) })
  },
})
