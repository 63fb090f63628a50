import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { rowsWhere } from '../record/rows'
import type { CalendarEntry, Range } from './entry'
import { MOST_DOCUMENTS, readableDocs } from './readableDocs'

/** What was published within a range: the record says when, and access what of it is shown. */
export async function publishedWithin(
  req: PayloadRequest,
  its: Governed,
  { from, to }: Range,
): Promise<{ entries: CalendarEntry[]; more: boolean }> {
  const acts = Object.entries(its.workflow.acts).filter(([, { effect }]) => effect === 'publish')
  const rows = await rowsWhere(
    req.payload,
    {
      and: [
        { at: { greater_than_equal: from } },
        { at: { less_than: to } },
        { ofCollection: { equals: its.slug } },
        { act: { in: acts.map(([name]) => name) } },
      ],
    },
    { sort: '-at', limit: MOST_DOCUMENTS + 1, req },
  )
  const shown = rows.slice(0, MOST_DOCUMENTS)
  if (shown.length === 0) return { entries: [], more: false }
  const ids = [...new Set(shown.map(({ document }) => document))]
  const { docs } = await readableDocs(req, its, { where: { id: { in: ids } } })
  const byId = new Map(docs.map(({ about }) => [String(about.id), about]))
  const entries = shown.flatMap(({ at, document }) => {
    const about = byId.get(document)
    return about ? [{ ...about, kind: 'published' as const, at }] : []
  })
  return { entries, more: rows.length > MOST_DOCUMENTS }
}
