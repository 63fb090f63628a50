import type { CollectionConfig } from 'payload'

import type { Governed } from '../options/governed'
import { keepOwnLock } from '../locks/keepOwnLock'
import { speaking } from '../acts/badRequest'
import { releaseEndpoint } from '../locks/release'
import { takeOverEndpoint } from '../locks/takeOver'
import { pruneVersions } from '../versions/pruneVersions'
import { takeOverMaxPerDoc } from '../versions/takeOverMaxPerDoc'
import { announceStatus } from './announceStatus'
import { dropRowsWith } from './dropRowsWith'
import { guardDelete } from './beforeDelete'
import { guardSave } from './beforeChange'
import { classifyOperation, forgetOperation } from './beforeOperation'

/**
 * Puts the gate into a collection. Its guards come after the project's own hooks, so
 * that nothing changes what they have looked at; put the gate on before hooks
 * that write the workflow's fields.
 */
export function gateCollection(given: CollectionConfig, governed: Governed): CollectionConfig {
  const { collection, keep } = takeOverMaxPerDoc(given)
  const { hooks, endpoints } = collection
  return {
    ...collection,
    endpoints: endpoints === false ? false : [...(endpoints ?? []), ...locks(governed)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), classifyOperation(governed)],
      beforeValidate: [announceStatus, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [announceStatus, ...(hooks?.beforeChange ?? []), guardSave(governed)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), guardDelete(governed)],
      afterDelete: [...(hooks?.afterDelete ?? []), dropRowsWith(governed.slug)],
      afterOperation: [...(hooks?.afterOperation ?? []), forgetOperation(governed)],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        keepOwnLock(governed.slug),
        pruneVersions(governed.slug, keep),
      ],
    },
  }
}

const locks = (governed: Governed) =>
  [takeOverEndpoint(governed), releaseEndpoint(governed.slug)].map(speaking)
