import type { TimedAct } from '../time/schedule'
import type { Scheduling } from '../time/scheduleAct'
import { BadRequest } from '../acts/badRequest'
import { textIn, yesOrNoIn } from './body'

type Body = Record<string, unknown>

/**
 * What a body asks to be scheduled.
 * @throws BadRequest with the member that is missing or wrong.
 */
export function schedulingRequest(
  body: Body,
): Pick<Scheduling, 'acceptWarnings' | 'act' | 'at' | 'hash' | 'note' | 'version'> {
  const act = timedActIn(body)
  const version = typeof body.version === 'number' ? String(body.version) : textIn(body, 'version')
  if (act === undefined) throw new BadRequest('missing', { name: 'act', what: 'timedAct' })
  if (version === undefined) throw new BadRequest('missing', { name: 'version', what: 'version' })
  return {
    act,
    at: timeIn(body, 'at'),
    version,
    hash: textIn(body, 'hash'),
    note: textIn(body, 'note'),
    acceptWarnings: yesOrNoIn(body, 'acceptWarnings'),
  }
}

/** What of a schedule is meant; nothing: all of it. @throws BadRequest */
export function timedActIn(body: Body): TimedAct | undefined {
  const act = textIn(body, 'act')
  if (act === undefined || act === 'publish' || act === 'unpublish') return act
  throw new BadRequest('wrongKind', { name: 'act', what: 'timedAct' })
}

/** The end of an embargo. @throws BadRequest */
export const untilIn = (body: Body): string => timeIn(body, 'until')

function timeIn(body: Body, name: string): string {
  const at = textIn(body, name)
  if (at === undefined) throw new BadRequest('missing', { name, what: 'time' })
  return at
}
