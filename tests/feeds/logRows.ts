import type { Payload } from 'payload'

import type { Change } from '@/plugins/feeds/types'

/** All rows of a project's log, as Payload's adapter gives them. */
export async function logRows(payload: Payload): Promise<Change[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'feed-changes',
    sort: 'number',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id: _id, ...row }) => row) as unknown as Change[]
}

/** "publish note tr …": what happened, in a form that can be compared at a glance. */
export function story(rows: Change[]): string[] {
  return rows.map(({ act, type, language, reason, item }) => {
    const { title, text, motif, name } = (item ?? {}) as Record<string, string | undefined>
    return [act, type, language, reason ?? title ?? text ?? motif ?? name].filter(Boolean).join(' ')
  })
}
