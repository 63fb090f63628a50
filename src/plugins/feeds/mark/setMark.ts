import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

import { markName } from './markField'

/** Whatever comes in, a copy or an old version too, leaves with a token of its own. */
export const setMark: CollectionBeforeChangeHook = ({ data }) => ({ ...data, [markName]: randomUUID() })
