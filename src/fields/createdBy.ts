import type { RelationshipField } from 'payload'

/**
 * Who made the document: set by the server at its creation, changed by nobody, shown to staff only.
 * Rules about "own" documents look at it. The Local API may set it where it overrides access (seeds).
 */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: { tr: 'Oluşturan', en: 'Created by' },
  index: true,
  custom: { content: false },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: () => false,
    update: () => false,
  },
  hooks: {
    beforeChange: [
      ({ operation, originalDoc, req, value }) => {
        if (operation === 'create') return (value as unknown) ?? ownId(req.user)
        return (originalDoc as { createdBy?: unknown } | undefined)?.createdBy ?? null
      },
    ],
    // A copy belongs to who copies.
    beforeDuplicate: [({ req }) => ownId(req.user)],
  },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    condition: (data) => Boolean(data?.createdBy),
  },
}

function ownId(user: { collection: string; id: number | string } | null): string | null {
  return user?.collection === 'users' ? String(user.id) : null
}
