import type { PayloadRequest, Where } from 'payload'

import { groupName, standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { MOST_DOCUMENTS } from './calendar'
import type { CalendarEntry } from './entry'

/** What is said of a document, whatever happens to it. */
export type About = Omit<CalendarEntry, 'at' | 'kind'>

interface Found {
  docs: { about: About; doc: Record<string, unknown> }[]
  more: boolean
}

/** The newest texts of a collection that fit and that who asks may read: bounded. */
export async function readableDocs(req: PayloadRequest, its: Governed, where: Where): Promise<Found> {
  const title = req.payload.collections[its.slug].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: its.slug,
    depth: 0,
    draft: true,
    joins: false as never,
    limit: MOST_DOCUMENTS + 1,
    overrideAccess: false,
    pagination: false,
    req,
    // The schedule is hidden from answers; what it says is shown by kind and time only.
    showHiddenFields: true,
    // What makes a document urgent is the project's to say, by any field.
    ...(its.urgent ? {} : { select: { [title]: true, [groupName]: true } as never }),
    sort: '-updatedAt',
    where,
  })
  const stored = docs as unknown as Record<string, unknown>[]
  return {
    docs: stored.slice(0, MOST_DOCUMENTS).map((doc) => ({ about: aboutOf(doc, its, title), doc })),
    more: stored.length > MOST_DOCUMENTS,
  }
}

function aboutOf(doc: Record<string, unknown>, { slug, urgent, workflow }: Governed, title: string): About {
  const { stage } = standingOf(doc)
  const its = workflow.stages[stage ?? '']
  const named = doc[title]
  return {
    collection: slug,
    id: doc.id as number | string,
    title: typeof named === 'string' && named !== '' ? named : String(doc.id),
    stage: stage ?? null,
    stageLabel: its?.label,
    tone: its?.tone ?? 'neutral',
    urgent: urgent?.(doc) === true,
  }
}
