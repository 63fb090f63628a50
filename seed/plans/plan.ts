import type { CollectionSlug, File } from 'payload'

import type { SeedState } from '../data/shapes'

type Values = Record<string, unknown>

/** A document that the seed wants to exist, and the state it wants to leave it in. */
export interface Plan {
  collection: CollectionSlug
  id: string
  /** What it is called in the progress and in errors. */
  label: string
  /** Its fields, localised ones in Turkish. */
  data: Values
  /** Its localised fields in English; arrays with localised fields stand here whole, with the same row ids. */
  english?: Values
  /** The file of an upload. */
  file?: () => Promise<File>
  /** Undefined for a collection without drafts: what is stored there is public. */
  state?: SeedState
  /** The change that waits above the published version. */
  pending?: Values
}
