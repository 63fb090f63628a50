import type { PublicCorrection } from '../fields/publicNotes'
import type { Pin, Standing } from '../fields/standing'
import type { Act, Done } from './act'
import { approvedToGoOut } from './approvedToGoOut'
import { publishVersion } from './publishVersion'
import { pinNewest } from './writeStanding'

/**
 * Publishes a change of what is public together with a note that tells what was wrong, and what is right. What
 * is approved and waits goes out; where nothing is, the newest text does in one step, and somebody else has to
 * look at it afterwards, as after a fix.
 */
export function correct(act: Act): Promise<Done> {
  const { version, changes, toCheck } = whatGoesOut(act)
  const correction = noteFor(act)
  return publishVersion(
    {
      ...act,
      notes: { ...act.notes, corrections: [...act.notes.corrections, correction] },
      entry: { ...act.entry, toCheck, note: act.entry.note ?? `${correction.wrong} → ${correction.right}` },
    },
    version,
    changes,
  )
}

function whatGoesOut(act: Act): { version: Pin; changes: Partial<Standing>; toCheck: boolean } {
  const approved = approvedToGoOut(act.now)
  if (approved) return { version: approved, changes: {}, toCheck: false }
  const changes = { toCheck: true, toCheckBy: act.by, submitted: null, approved: null }
  return { version: pinNewest(act), changes, toCheck: true }
}

function noteFor({ at, said, notes }: Act): PublicCorrection {
  const { wrong, right, weight = 'minor' } = said.correction!
  const number = Math.max(0, ...notes.corrections.map((one) => one.number)) + 1
  return { number, at, wrong: wrong.trim(), right: right.trim(), weight }
}
