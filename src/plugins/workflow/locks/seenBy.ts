import type { PayloadRequest } from 'payload'

interface Call {
  id?: number | string
  data?: Record<string, unknown>
  req: PayloadRequest
}

/**
 * What the caller says it has seen of the document: `updatedAt` in the data, as
 * the admin's form sends it and as a client has read it, or `If-Match` with it
 * or with the id of a version. Undefined where the caller says nothing.
 */
export function seenBy({ id, data, req }: Call): string | undefined {
  if (id === undefined) return undefined
  const { updatedAt } = data ?? {}
  if (typeof updatedAt === 'string' && updatedAt !== '') return updatedAt
  if (updatedAt instanceof Date) return updatedAt.toISOString()
  // The header is of this one request, and not of what hooks save with it.
  if (req.payloadAPI !== 'REST' || String(req.routeParams?.id) !== String(id)) return undefined
  const header = req.headers.get('if-match')
  return header ? header.replace(/^W\//, '').replaceAll('"', '') : undefined
}
