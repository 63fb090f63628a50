/** What the project had before the plugin: people, and fifty pages in both states. Prints them as JSON. */
import config from '@payload-config'
import { getPayload } from 'payload'

const payload = await getPayload({ config })
for (const role of ['writer', 'editor', 'chief'] as const) {
  await payload.create({
    collection: 'users',
    data: { email: `${role}@example.com`, password: 'elsewhere-2025', role },
  })
}
for (let index = 0; index < 50; index += 1) {
  const isPublic = index % 2 === 0
  const { id } = await payload.create({
    collection: 'pages',
    draft: !isPublic,
    data: { title: `Page ${index}`, _status: isPublic ? 'published' : 'draft' },
  })
  // Every tenth is public and has a change that waits.
  if (index % 10 === 0)
    await payload.update({ collection: 'pages', id, draft: true, data: { title: `Page ${index}, changed` } })
}
await payload.create({ collection: 'places', data: { id: 'ankara', name: 'Ankara', _status: 'published' } })
await payload.destroy()
process.exit(0)
