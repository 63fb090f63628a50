import type { PayloadRequest } from 'payload'

import { findReadable } from '../../acts/findReadable'
import { labelIn } from '../../acts/labelIn'
import { personById } from '../../acts/people'
import { shortFields } from '../../fields/shortFields'
import { groupName, standingOf } from '../../fields/standing'
import { titleOf } from '../../fields/titleOf'
import type { Governed } from '../../options/governed'
import { embargoOf } from '../../time/embargoOf'
import type { StageDefinition } from '../../types'

/** A document on the board. Times are ISO 8601 UTC. */
export interface Card {
  id: number | string
  title: string
  stage: string
  /** What the public sees: the 3 of "v3"; null where it sees nothing, or nobody knows the number. */
  live: number | null
  isPublic: boolean
  /** A newer text waits. */
  pending: boolean
  assignee: string | null
  due: string | null
  scheduledFor: string | null
  embargoedUntil: string | null
  urgent: boolean
  updatedAt: string
}

export interface Column {
  stage: string
  label: string
  tone: NonNullable<StageDefinition['tone']>
  cards: Card[]
  /** There are more than the board shows. */
  more: boolean
}

const MOST = 30

/** The stages of a collection with what stands there and who asks may read; breaking news first, then the newest. */
export function boardColumns(req: PayloadRequest, its: Governed): Promise<Column[]> {
  const stages = Object.entries(its.workflow.stages)
  const nameOf = namesOnce(req)
  return Promise.all(
    stages.map(async ([stage, { label, tone = 'neutral' }]) => {
      const found = await documentsAt(req, its, stage)
      const cards = await Promise.all(
        found.slice(0, MOST).map((doc) => cardOf(req, its, { doc, nameOf, stage })),
      )
      return {
        stage,
        label: labelIn(req, label, stage),
        tone,
        cards: cards.toSorted((one, other) => Number(other.urgent) - Number(one.urgent)),
        more: found.length > MOST,
      }
    }),
  )
}

type Doc = Record<string, unknown>

function documentsAt(req: PayloadRequest, its: Governed, stage: string): Promise<Doc[]> {
  return findReadable(req, its.slug, {
    fields: { ...shortFields(req.payload.collections[its.slug].config), [groupName]: true },
    limit: MOST + 1,
    sort: '-updatedAt',
    where: { [`${groupName}.stage`]: { equals: stage } },
  })
}

type NameOf = (id: string) => Promise<string>

/** Few people have many cards: each is asked for once. */
function namesOnce(req: PayloadRequest): NameOf {
  const asked = new Map<string, Promise<string>>()
  return (id) => {
    const known = asked.get(id) ?? personById(req.payload, id, req).then(({ name }) => name)
    asked.set(id, known)
    return known
  }
}

async function cardOf(
  req: PayloadRequest,
  its: Governed,
  { doc, nameOf, stage }: { doc: Doc; nameOf: NameOf; stage: string },
): Promise<Card> {
  const standing = standingOf(doc)
  const { assignee, due, live, number, scheduledFor } = standing
  return {
    id: doc.id as number | string,
    title: titleOf(req.payload, its.slug, doc),
    stage,
    live: live?.number ?? null,
    isPublic: Boolean(live) || doc._status === 'published',
    pending: Boolean(live) && live?.number !== number,
    assignee: assignee == null ? null : await nameOf(String(assignee)),
    due: due ?? null,
    scheduledFor: scheduledFor ?? null,
    embargoedUntil: embargoOf(standing) ?? null,
    urgent: its.urgent?.(doc) === true,
    updatedAt: String(doc.updatedAt),
  }
}
