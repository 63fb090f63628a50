import type { CollectionConfig } from 'payload'

export const users: CollectionConfig = {
  slug: 'users',
  auth: { tokenExpiration: 7200 },
  admin: { useAsTitle: 'email' },
  access: { create: () => true },
  fields: [{ name: 'role', type: 'select', options: ['writer', 'editor', 'chief'], saveToJWT: true }],
}

/** Ids are numbers, as SQLite gives them; hooks of its own; nothing is saved by itself. */
export const pages: CollectionConfig = {
  slug: 'pages',
  admin: { useAsTitle: 'title' },
  access: { read: ({ req }) => Boolean(req.user) || { _status: { equals: 'published' } } },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'body', type: 'richText' },
    { name: 'titleInCapitals', type: 'text', custom: { content: false } },
    { name: 'timesChanged', type: 'number', custom: { content: false }, defaultValue: 0 },
  ],
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) => ({
        ...data,
        titleInCapitals: ((data.title ?? originalDoc?.title) as string | undefined)?.toUpperCase(),
      }),
    ],
    afterChange: [
      async ({ doc, req }) => {
        if (req.context.counted) return doc
        changes.push({ id: doc.id as number, status: doc._status as string })
        return doc
      },
    ],
  },
  endpoints: [{ path: '/changes', method: 'get', handler: () => Response.json(changes) }],
}

/** What the page's own hook has seen, in this process. */
const changes: { id: number; status: string }[] = ((
  globalThis as { pageChanges?: { id: number; status: string }[] }
).pageChanges ??= [])

/** Ids are texts of its own; saves itself. */
export const places: CollectionConfig = {
  slug: 'places',
  admin: { useAsTitle: 'name' },
  versions: { drafts: { autosave: { interval: 200 } } },
  fields: [
    { name: 'id', type: 'text', required: true, defaultValue: () => crypto.randomUUID() },
    { name: 'name', type: 'text', required: true },
    { name: 'about', type: 'richText' },
  ],
}

/** Localised by field: a language becomes public with the document. */
export const products: CollectionConfig = {
  slug: 'products',
  admin: { useAsTitle: 'name' },
  versions: { drafts: true },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true },
    { name: 'price', type: 'number' },
  ],
}
