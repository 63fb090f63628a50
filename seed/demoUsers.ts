import type { Payload } from 'payload'

import { seedId } from './ids'

export const DEMO_PASSWORD = 'newsroom-demo-2025'

/** The accounts of the demo; a production start with one of them in its database warns. */
export const demoUsers = [
  { email: 'reporter@example.com', name: 'Deniz Yıldız', role: 'reporter' },
  { email: 'editor@example.com', name: 'Ayşe Demir', role: 'editor' },
  { email: 'chief@example.com', name: 'Murat Kaya', role: 'chief' },
  { email: 'admin@example.com', name: 'Elif Şahin', role: 'admin' },
] as const

/** Makes the demo's accounts where they are missing; never changes one that is there. For the demo only. */
export async function seedDemoUsers(payload: Payload): Promise<{ created: number; kept: number }> {
  const count = { created: 0, kept: 0 }
  for (const { email, name, role } of demoUsers) {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs > 0) {
      count.kept++
      continue
    }
    await payload.create({
      collection: 'users',
      data: { id: seedId('user', email), email, name, role, password: DEMO_PASSWORD },
    })
    count.created++
  }
  return count
}
