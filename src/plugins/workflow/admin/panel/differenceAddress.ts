import { formatAdminURL } from 'payload/shared'

/** Payload's view of the difference between two versions of a document. */
export function differenceAddress(
  adminRoute: string,
  { collection, document }: { collection: string; document: string },
  from: string,
  to: string,
): string {
  const path = `/collections/${collection}/${document}/versions/${to}` as const
  return `${formatAdminURL({ adminRoute, path })}?versionFrom=${encodeURIComponent(from)}`
}
