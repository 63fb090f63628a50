import type { PayloadRequest, Where } from 'payload'

import { findReadable } from '../acts/findReadable'
import { shortFields } from '../fields/shortFields'
import { groupName, standingOf } from '../fields/standing'
import { titleOf } from '../fields/titleOf'
import type { Governed } from '../options/governed'
import type { CalendarEntry } from './entry'

/** What an answer holds at most: of each collection for each question, so that no range makes a server work for long. */
export const MOST_DOCUMENTS = 500

/** What is said of a document, whatever happens to it. */
export type About = Omit<CalendarEntry, 'at' | 'kind'>

interface Found {
  docs: { about: About; doc: Record<string, unknown> }[]
  more: boolean
}

/** The newest texts of a collection that fit and that who asks may read: bounded, in the order that is asked for. */
export async function readableDocs(
  req: PayloadRequest,
  its: Governed,
  { sort, where }: { sort?: string; where: Where },
): Promise<Found> {
  const stored = await findReadable(req, its.slug, {
    fields: { ...shortFields(req.payload.collections[its.slug].config), [groupName]: true },
    // The schedule is hidden from answers; what it says is shown by kind and time only.
    hidden: true,
    limit: MOST_DOCUMENTS + 1,
    sort,
    where,
  })
  return {
    docs: stored.slice(0, MOST_DOCUMENTS).map((doc) => ({ about: aboutOf(req, doc, its), doc })),
    more: stored.length > MOST_DOCUMENTS,
  }
}

function aboutOf({ payload }: PayloadRequest, doc: Record<string, unknown>, its: Governed): About {
  const { slug, urgent, workflow } = its
  const { stage } = standingOf(doc)
  const { label, tone = 'neutral' } = workflow.stages[stage ?? ''] ?? {}
  return {
    collection: slug,
    id: doc.id as number | string,
    title: titleOf(payload, slug, doc),
    stage: stage ?? null,
    stageLabel: label,
    tone,
    urgent: urgent?.(doc) === true,
  }
}
