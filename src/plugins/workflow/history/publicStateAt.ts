import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { readable } from '../acts/readable'
import { refusal, WorkflowRefusal } from '../acts/refusal'
import { requestOf, type Asked } from '../acts/requestOf'
import { notesOf, type Retraction } from '../fields/publicNotes'
import { governedOf } from '../options/processState'
import { publicStates, type PublicState } from './publicStates'

/** A state with what it showed. */
export interface ShownState extends PublicState {
  /** The document as it was, in the language of the request, relations as ids; null for a notice. */
  doc: Record<string, unknown> | null
  /** Of a notice. */
  retraction: Retraction | null
}

export interface Moment extends Asked {
  collection: string
  id: number | string
  /** ISO 8601. */
  at: string
}

/**
 * What the public saw of a document at a moment; null where that was nothing. In code, nobody is asked for.
 * @throws WorkflowRefusal not-found.
 */
export async function publicStateAt(payload: Payload, moment: Moment): Promise<ShownState | null> {
  const { collection, id } = moment
  const its = governedOf(payload, collection)
  if (!its) throw new Error(`There is no workflow for "${collection}".`)
  const req = await requestOf(payload, moment)
  const now = await readable(its, { id, system: 'public history' }, req)
  const at = new Date(moment.at).toISOString()
  const states = await publicStates(payload, its, now.id, req)
  const state = states.find(({ from, to }) => from <= at && (to === null || at < to))
  return state ? shown(req, its.slug, state) : null
}

async function shown(
  req: PayloadRequest,
  collection: CollectionSlug,
  state: PublicState,
): Promise<ShownState> {
  const { version } = await req.payload.findVersionByID({
    collection,
    id: state.version,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const doc: Record<string, unknown> = { ...version }
  return state.kind === 'text'
    ? { ...state, doc, retraction: null }
    : { ...state, doc: null, retraction: notesOf(doc).retraction }
}

/** Who may read all versions of a collection may look back. @throws WorkflowRefusal not-your-right. */
export async function refuseUnlessMayLookBack(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<void> {
  const { readVersions } = req.payload.collections[collection].config.access
  const mayRead = readVersions ? await readVersions({ req }) : Boolean(req.user)
  if (req.user && mayRead === true) return
  throw new WorkflowRefusal(refusal(req, 'not-your-right', 'mayNotLookBack'))
}
