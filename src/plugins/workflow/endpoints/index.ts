import type { CollectionConfig, Endpoint } from 'payload'

import { assign } from '../acts/assign'
import { transitionTogether } from '../acts/transitionTogether'
import { workflowState } from '../acts/workflowState'
import type { Governed } from '../options/governed'
import { speaking } from '../acts/badRequest'
import { bodyOf, dateOrNullIn, textIn, textOrNullIn } from './body'
import { changedMeanwhile } from './changedMeanwhile'
import { documentId } from './documentId'
import { notesEndpoints } from './notes'
import { timesEndpoints } from './times'
import { publicHistoryEndpoint } from './publicHistory'
import { translationEndpoints } from './translations'
import { transitionMany } from './transitionMany'
import { transitionRequests } from './transitionRequest'
import { trashMany } from './trashMany'

/** The door over HTTP, beside Payload's own addresses of the collection. */
export function addEndpoints(collection: CollectionConfig, its: Governed): CollectionConfig {
  if (collection.endpoints === false) return collection
  return { ...collection, endpoints: [...(collection.endpoints ?? []), ...endpoints(its).map(speaking)] }
}

const endpoints = (its: Governed): Omit<Endpoint, 'root'>[] => [
  ...timesEndpoints(its),
  ...notesEndpoints(its),
  ...(its.translations ? translationEndpoints(its) : []),
  {
    // POST /api/{collection}/{id}/transition, a TransitionRequest without collection and id → { entry, workflow };
    // with `together`, a list of { id, version, … }, the same act is done to them too, or to none
    path: '/:id/transition',
    method: 'post',
    async handler(req) {
      const id = documentId(req, its.slug, req.routeParams?.id)
      const [entry] = await transitionTogether(req, transitionRequests(req, its.slug, id, await bodyOf(req)))
      return Response.json({
        entry,
        workflow: await workflowState(req.payload, { collection: its.slug, id, req }),
      })
    },
  },
  {
    // POST /api/{collection}/transition-many, { documents: [{ id, version }], to, … } → { results }
    path: '/transition-many',
    method: 'post',
    handler: async (req) =>
      Response.json({ results: await transitionMany(req, its.slug, await bodyOf(req)) }),
  },
  {
    // PATCH /api/{collection}?where=…, { deletedAt }: into the trash and out of it, in the place of Payload's own
    path: '/',
    method: 'patch',
    handler: (req) => trashMany(req, its),
  },
  {
    // GET /api/{collection}/{id}/workflow → WorkflowState
    path: '/:id/workflow',
    method: 'get',
    async handler(req) {
      const id = documentId(req, its.slug, req.routeParams?.id)
      return Response.json(await workflowState(req.payload, { collection: its.slug, id, req }))
    },
  },
  publicHistoryEndpoint(its),
  {
    // POST /api/{collection}/{id}/workflow/changed, { seen, data } → { refusal }: what a save would be refused with
    path: '/:id/workflow/changed',
    method: 'post',
    async handler(req) {
      const id = documentId(req, its.slug, req.routeParams?.id)
      return Response.json({ refusal: await changedMeanwhile(req, its, id, await bodyOf(req)) })
    },
  },
  {
    // POST /api/{collection}/{id}/assign, { assignee, due, note } → { entry }
    path: '/:id/assign',
    method: 'post',
    async handler(req) {
      const body = await bodyOf(req)
      const entry = await assign(req.payload, {
        collection: its.slug,
        id: documentId(req, its.slug, req.routeParams?.id),
        assignee: textOrNullIn(body, 'assignee'),
        due: dateOrNullIn(body, 'due'),
        note: textIn(body, 'note'),
        req,
      })
      return Response.json({ entry })
    },
  },
]
