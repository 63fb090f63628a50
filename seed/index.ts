import type { Payload } from 'payload'

import { seedDemoUsers } from './demoUsers'
import { seedNewsroom } from './seedNewsroom'

export { seedArchive } from './archive'
export { DEMO_PASSWORD, demoUsers, seedDemoUsers } from './demoUsers'
export { seedNewsroom, type SeedCount, type SeedOptions, type SeedProgress } from './seedNewsroom'

/** Everything that the demo starts with: its accounts, the story, the demo articles. */
export async function seedDemo(
  payload: Payload,
  { onProgress }: { onProgress?: (what: string) => void } = {},
): Promise<void> {
  await seedDemoUsers(payload)
  let said = 0
  const { created } = await seedNewsroom(payload, {
    onProgress: ({ done, total, label }) => {
      // A line every few seconds at most: the list of all of them is `npm run seed`'s.
      if (Date.now() - said < 2000) return
      said = Date.now()
      onProgress?.(`Seeding ${done}/${total}: ${label}`)
    },
  })
  if (created > 0) onProgress?.(`Seeded: ${created} things.`)
}
