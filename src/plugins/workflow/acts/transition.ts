import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { notesOf } from '../fields/publicNotes'
import type { Pin } from '../fields/standing'
import { tellOfAct, tellOfAssignment } from '../notifications/tellOfAct'
import type { Governed } from '../options/governed'
import { noteOriginal } from '../stories/noteOriginal'
import { embargoOf } from '../time/embargoOf'
import { endedBy } from '../time/endedBy'
import { joined } from '../time/joined'
import { plannedAct, type PlannedRun } from '../time/plannedRun'
import { publishAtEnd } from '../time/publishAtEnd'
import { said } from '../time/said'
import { timesWithout } from '../time/schedule'
import { dropWork } from '../time/work/work'
import type { Effect, RecordEntry, TransitionRequest } from '../types'
import type { Act, Done } from './act'
import { approve } from './approve'
import { check } from './check'
import { correct } from './correct'
import type { DocumentNow } from './documentNow'
import { ensureVersion } from './ensureVersion'
import { findAct, type NamedAct } from './findAct'
import { fix } from './fix'
import { isChecked } from './isChecked'
import { labelIn } from './labelIn'
import { move } from './move'
import { onDocument, type Here } from './onDocument'
import { passChecklist } from './passChecklist'
import { personOf } from './people'
import { publicTextFault } from './publicTexts'
import { publish } from './publish'
import { fourEyes, right, whatItNeeds } from './reasons'
import { refusal, refuseIf, WorkflowRefusal } from './refusal'
import type { Asked } from './requestOf'
import { retract } from './retract'
import { changedMeanwhile, lockByAnother, locked } from './seen'
import { submit } from './submit'
import { unpublish } from './unpublish'

export interface Transition extends TransitionRequest, Asked {
  /**
   * The server's own code does it, for this reason (a schedule that somebody has approved): no right is asked
   * for, and the record names the reason. Comes through no endpoint.
   */
  system?: string
  /** A schedule is carried out: see time/work/carryOut.ts. */
  planned?: PlannedRun
}

const effects: Record<Effect, (act: Act) => Promise<Done>> = {
  move,
  submit,
  approve,
  publish,
  fix,
  unpublish,
  correct,
  retract,
  check,
}

/**
 * The one door: every change of a document's stage, and of what the public sees
 * of it, goes through here, whoever asks and from wherever.
 *
 * @returns the entry of the record.
 * @throws WorkflowRefusal which says why not; nothing has then changed.
 */
export function transition(payload: Payload, request: Transition): Promise<RecordEntry> {
  return onDocument(payload, request, (here) => allowedAndDone(here, request), request.system)
}

async function allowedAndDone({ payload, req, its, now }: Here, request: Transition): Promise<RecordEntry> {
  const run = request.planned && plannedAct(its, now, request.planned)
  const act = run?.act ?? findAct(req, its.workflow, now.standing.stage, request)
  await allow(its, now, act, request, req, run?.pin)
  const isTooEarly = act.effect === 'publish' && !run && embargoOf(now.standing) !== undefined
  const ended = isTooEarly ? [] : endedBy(act, now, its, request.planned?.act)
  await request.planned?.finish(req)
  if (!run)
    await dropWork(
      payload,
      ended.map(({ planned }) => planned.id),
      req,
    )
  const at = new Date().toISOString()
  const by = req.user ? personOf(payload, req.user) : null
  const { entry } = await (isTooEarly ? publishAtEnd : effects[act.effect])({
    payload,
    req,
    its,
    act,
    at,
    now: await ensureVersion(payload, its, now, req),
    by: by?.id ?? null,
    given: {
      ...givenTo(request),
      ...(ended.length > 0
        ? timesWithout(
            now.standing,
            ended.map((one) => one.act),
          )
        : {}),
    },
    ...(run?.pin ? { pin: run.pin } : {}),
    said: request,
    notes: notesOf(now.main),
    entry: {
      // What a schedule does is recorded once, whoever has carried it out.
      id: request.planned?.id ?? randomUUID(),
      collection: its.slug,
      document: String(now.id),
      act: act.name,
      fromStage: now.standing.stage,
      toStage: act.to,
      note: run
        ? request.planned!.note(run.planned)
        : joined([...ended.map(({ planned }) => said('planEnded', { time: planned.due })), noteOf(request)]),
      by: by?.id ?? null,
      byName: by?.name ?? 'system',
      at,
      toCheck: act.alone === true || act.effect === 'fix',
    },
  })
  const here = { payload, req, its, now }
  await noteOriginal(here, act.effect)
  await tellOfAct(here, act)
  await tellOfAssignment(here, request.assignee)
  return entry
}

/** Refuses for the first reason there is, in the order in which people can do something about it. */
async function allow(
  its: Governed,
  now: DocumentNow,
  act: NamedAct,
  request: Transition,
  req: PayloadRequest,
  pin?: Pin,
): Promise<void> {
  const isSystem = request.system !== undefined
  const question = { req, its, now, act, isSystem, ...(pin ? { pin } : {}) }
  refuseIf(await right(question))
  refuseIf(isSystem ? undefined : await changedMeanwhile(req, now, request, act))
  refuseIf(isSystem ? undefined : locked(req, await lockByAnother(req, now), act))
  const needsNote = act.note === 'required' || act.alone
  if (needsNote && !noteOf(request))
    throw new WorkflowRefusal(
      refusal(req, 'note-needed', 'noteNeeded', { values: { act: labelIn(req, act.label, act.name) } }),
    )
  refuseIf(publicTextFault(req, act, request))
  refuseIf(await whatItNeeds(question))
  refuseIf(await fourEyes(question))
  if (isChecked(act)) await passChecklist(question, request)
}

/** The system's reason is its note, where it gives none beside. */
function noteOf({ note, system }: Transition): string | null {
  return note?.trim() || system?.trim() || null
}

function givenTo({ assignee, due }: Transition): Act['given'] {
  return { ...(assignee === undefined ? {} : { assignee }), ...(due === undefined ? {} : { due }) }
}
