import type { TimedAct } from '../time/schedule'
import type { Scheduling } from '../time/scheduleAct'
import { bad, textIn } from './body'

type Body = Record<string, unknown>

/**
 * What a body asks to be scheduled.
 * @throws APIError 400 with the member that is missing or wrong.
 */
export function schedulingRequest(
  body: Body,
): Pick<Scheduling, 'acceptWarnings' | 'act' | 'at' | 'hash' | 'note' | 'version'> {
  const act = timedActIn(body)
  const version = typeof body.version === 'number' ? String(body.version) : textIn(body, 'version')
  const { acceptWarnings = false } = body
  if (act === undefined) throw bad('"act" is missing: "publish" or "unpublish".')
  if (version === undefined) throw bad('"version" is missing: the version that you have seen.')
  if (typeof acceptWarnings !== 'boolean') throw bad('"acceptWarnings" has to be true or false.')
  return {
    act,
    at: timeIn(body, 'at'),
    version,
    hash: textIn(body, 'hash'),
    note: textIn(body, 'note'),
    acceptWarnings,
  }
}

/** What of a schedule is meant; nothing: all of it. @throws APIError 400 */
export function timedActIn(body: Body): TimedAct | undefined {
  const act = textIn(body, 'act')
  if (act === undefined || act === 'publish' || act === 'unpublish') return act
  throw bad('"act" has to be "publish" or "unpublish".')
}

/** The end of an embargo. @throws APIError 400 */
export const untilIn = (body: Body): string => timeIn(body, 'until')

function timeIn(body: Body, name: string): string {
  const at = textIn(body, name)
  if (at === undefined) throw bad(`"${name}" is missing: a time with its offset (ISO 8601).`)
  return at
}
