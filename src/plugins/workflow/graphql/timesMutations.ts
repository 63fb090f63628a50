import type { GraphQLExtension, PayloadRequest } from 'payload'

import { understood } from '../acts/badRequest'
import { documentId } from '../endpoints/documentId'
import { textIn } from '../endpoints/body'
import { schedulingRequest, timedActIn, untilIn } from '../endpoints/timesRequest'
import { embargo, liftEmbargo } from '../time/embargoAct'
import { schedule } from '../time/scheduleAct'
import { unschedule } from '../time/unscheduleAct'
import type { RecordEntry } from '../types'

type GraphQL = Parameters<GraphQLExtension>[0]
type Body = Record<string, unknown>
type Run = (
  req: PayloadRequest,
  at: { collection: string; id: number | string },
  body: Body,
) => Promise<RecordEntry>

/** `schedulePage`, `unschedulePage`, `embargoPage`, `liftEmbargoPage`: the same as over REST. */
export function timesMutations(
  { GraphQLBoolean, GraphQLNonNull, GraphQLString }: GraphQL,
  {
    slug,
    singular,
    entry,
  }: { slug: string; singular: string; entry: InstanceType<GraphQL['GraphQLObjectType']> },
) {
  const text = { type: GraphQLString }
  const needed = { type: new GraphQLNonNull(GraphQLString) }
  const mutation = (args: Record<string, object>, run: Run) => ({
    type: entry,
    args: { id: needed, ...args, note: text },
    resolve: (_: unknown, { id, ...body }: Body, { req }: { req: PayloadRequest }) =>
      understood(req, () => run(req, { collection: slug, id: documentId(req, slug, id) }, body)),
  })
  return {
    [`schedule${singular}`]: mutation(
      { act: needed, at: needed, version: needed, hash: text, acceptWarnings: { type: GraphQLBoolean } },
      (req, at, body) => schedule(req.payload, { ...at, ...schedulingRequest(body), req }),
    ),
    [`unschedule${singular}`]: mutation({ act: text }, (req, at, body) =>
      unschedule(req.payload, { ...at, act: timedActIn(body), note: textIn(body, 'note'), req }),
    ),
    [`embargo${singular}`]: mutation({ until: needed }, (req, at, body) =>
      embargo(req.payload, { ...at, until: untilIn(body), note: textIn(body, 'note'), req }),
    ),
    [`liftEmbargo${singular}`]: mutation({}, (req, at, body) =>
      liftEmbargo(req.payload, { ...at, note: textIn(body, 'note'), req }),
    ),
  }
}
