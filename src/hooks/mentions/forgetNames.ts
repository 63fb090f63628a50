import type { PayloadRequest } from 'payload'

import { forgetKnownNames } from './knownNames'

interface Changed {
  doc: unknown
  /** Missing after a deletion. */
  previousDoc?: unknown
  req: PayloadRequest
}

type Named = Partial<Record<'name' | 'aliases' | 'products' | 'deletedAt' | '_status', unknown>>

/**
 * `afterChange` and `afterDelete` of companies and persons: the names are read anew before the next
 * suggestion, but only when a name, an alias or a product has changed, or who counts (trash, status).
 */
export function forgetNames({ doc, previousDoc, req }: Changed): void {
  if (namesIn(doc) !== namesIn(previousDoc)) forgetKnownNames(req.payload)
}

function namesIn(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const { name, aliases, products, deletedAt, _status } = document as Named
  return JSON.stringify([name, aliases ?? [], products ?? [], Boolean(deletedAt), _status])
}
