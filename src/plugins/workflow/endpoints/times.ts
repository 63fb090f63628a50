import type { Endpoint, PayloadRequest } from 'payload'

import { workflowState } from '../acts/workflowState'
import type { Governed } from '../options/governed'
import { embargo, liftEmbargo } from '../time/embargoAct'
import { schedule } from '../time/scheduleAct'
import { unschedule } from '../time/unscheduleAct'
import type { RecordEntry } from '../types'
import { bodyOf, textIn } from './body'
import { documentId } from './documentId'
import { schedulingRequest, timedActIn, untilIn } from './timesRequest'

type Body = Record<string, unknown>
type Run = (
  req: PayloadRequest,
  at: { collection: string; id: number | string },
  body: Body,
) => Promise<RecordEntry>

/** Schedules and embargoes: `POST /api/{collection}/{id}/…` → { entry, workflow }. */
export const timesEndpoints = ({ slug }: Governed): Omit<Endpoint, 'root'>[] =>
  Object.entries(acts).map(([name, run]) => ({
    path: `/:id/${name}`,
    method: 'post',
    async handler(req) {
      const at = { collection: slug, id: documentId(req, slug, req.routeParams?.id) }
      const entry = await run(req, at, await bodyOf(req))
      return Response.json({ entry, workflow: await workflowState(req.payload, { ...at, req }) })
    },
  }))

const acts: Record<string, Run> = {
  // { act: "publish" | "unpublish", at, version, hash?, note?, acceptWarnings? }
  schedule: (req, at, body) => schedule(req.payload, { ...at, ...schedulingRequest(body), req }),
  // { act?, note? }
  unschedule: (req, at, body) =>
    unschedule(req.payload, { ...at, act: timedActIn(body), note: textIn(body, 'note'), req }),
  // { until, note? }
  embargo: (req, at, body) =>
    embargo(req.payload, { ...at, until: untilIn(body), note: textIn(body, 'note'), req }),
  // { note? }
  'lift-embargo': (req, at, body) => liftEmbargo(req.payload, { ...at, note: textIn(body, 'note'), req }),
}
