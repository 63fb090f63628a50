import { randomUUID } from 'node:crypto'

import { notesOf } from '../fields/publicNotes'
import type { Act } from './act'
import { ensureVersion } from './ensureVersion'
import type { NamedAct } from './findAct'
import type { Here } from './onDocument'
import { personOf } from './people'

/** An act beside the workflow's table, as it is written and recorded: it moves no stage. */
export async function stayingAct(
  { payload, req, its, now }: Here,
  name: string,
  note: string | null,
): Promise<Act> {
  const by = req.user ? personOf(payload, req.user) : null
  const { stage } = now.standing
  const at = new Date().toISOString()
  const act: NamedAct = { name, label: { en: name }, from: [], to: stage, effect: 'move', right: '' }
  return {
    payload,
    req,
    its,
    act,
    now: await ensureVersion(payload, its, now, req),
    at,
    by: by?.id ?? null,
    given: {},
    said: {},
    notes: notesOf(now.main),
    entry: {
      id: randomUUID(),
      collection: its.slug,
      document: String(now.id),
      act: name,
      fromStage: stage,
      toStage: stage,
      note,
      by: by?.id ?? null,
      byName: by?.name ?? 'system',
      at,
      toCheck: false,
    },
  }
}
