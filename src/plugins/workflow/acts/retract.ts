import type { Retraction } from '../fields/publicNotes'
import type { Act, Done } from './act'
import { lastPublished, type Doc } from './documentNow'
import { takeOff } from './takeOff'

/**
 * Takes a document back in public: its text is no longer shown, but the reason and a notice in its place. It is
 * frozen from then on. What was quietly unpublished before may be taken back in public too.
 */
export async function retract(act: Act): Promise<Done> {
  const { reason, notice, withoutTitle = false } = act.said.retraction!
  const retraction: Retraction = {
    at: act.at,
    reason: reason.trim(),
    notice: notice.trim(),
    of: whatStays(act, await whatWasPublic(act), withoutTitle),
  }
  return takeOff({
    ...act,
    notes: { ...act.notes, retraction },
    entry: { ...act.entry, note: act.entry.note ?? retraction.reason },
  })
}

/** Not the newest text: that may be one that nobody outside has ever seen. */
async function whatWasPublic({ payload, now, req }: Act): Promise<Doc> {
  return now.live ? now.main : (await lastPublished(payload, now.collection, now.id, req))!.doc
}

function whatStays({ payload, its }: Act, doc: Doc, withoutTitle: boolean): Record<string, unknown> {
  const { useAsTitle } = payload.collections[its.slug].config.admin
  const names = its.shownInRetraction.filter((name) => !withoutTitle || name !== useAsTitle)
  return Object.fromEntries(names.map((name) => [name, doc[name] ?? null]))
}
