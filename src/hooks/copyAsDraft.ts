import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A copy is a draft, whatever its original is. Payload copies the status too, so "Duplicate" on a public
 * document would publish the copy. A beforeOperation hook for collections with drafts.
 */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || args.duplicateFromID === undefined)
    return args
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}
