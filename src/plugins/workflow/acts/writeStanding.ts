import type { Pin, Standing } from '../fields/standing'
import { withIntent } from '../record/intent'
import type { Act, Done } from './act'
import { writeGroup } from './writeGroup'

type Named = Pick<Pin, 'hash' | 'number' | 'version'>

/**
 * Writes an act that changes no text into the newest version itself, whose id
 * people have in their hands. What was an autosave is none any more: the next
 * one begins a version of its own, and this text stays as it is.
 * @param about the version that the record is to name, where it is another than the newest.
 */
export async function writeStanding(act: Act, changes: Partial<Standing>, about?: Named): Promise<Done> {
  const { payload, req, now } = act
  const { newest, standing, hash } = now
  const entry = {
    ...act.entry,
    fromVersion: newest.id,
    toVersion: newest.id,
    number: standing.number,
    hash,
    ...(about ? { toVersion: about.version, number: about.number, hash: about.hash } : {}),
  }
  const after = withIntent({ ...standing, live: now.live, ...changes, ...act.given }, entry)
  await writeGroup(payload, now.collection, newest, after, req)
  return { entry }
}

/** The newest version, named by whoever acts. */
export function pinNewest({ now: { newest, standing, hash }, by, at }: Act): Pin {
  return { version: newest.id, number: standing.number, hash, by, at }
}
