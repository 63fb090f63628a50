import type { Payload, TypedUser, Where } from 'payload'

import { groupName, standingOf, type Standing } from '../../fields/standing'
import { titleField, titleOf } from '../../fields/titleOf'
import type { Governed } from '../../options/governed'
import type { TextKey } from '../../translations/en'

/** A line of a list: a document, and where it stands. */
export interface DeskLine {
  collection: string
  id: number | string
  title: string
  stageLabel: Record<string, string> | undefined
  tone: 'bad' | 'good' | 'neutral' | 'waiting'
  due: string | null
  at: string
  /** Why something has not happened at its time. */
  problem?: string
}

export interface DeskListOf {
  name: TextKey
  lines: DeskLine[]
}

interface Asked {
  governed: Governed[]
  payload: Payload
  user: TypedUser
}

const perList = 6

/** The four lists of the desk, over all collections, as far as this user may read them. */
export async function deskLists({ governed, payload, user }: Asked): Promise<DeskListOf[]> {
  const list = async (name: TextKey, sort: string, whereOf: (its: Governed) => Where | undefined) => {
    const found = await Promise.all(
      governed.map((its) => {
        const where = whereOf(its)
        return where ? linesOf({ its, payload, sort, user, where }) : Promise.resolve([])
      }),
    )
    return { name, lines: inOrder(found.flat(), sort).slice(0, perList) }
  }
  const id = String(user.id)
  return Promise.all([
    list('deskAssigned', `${groupName}.due`, () => ({ [`${groupName}.assignee`]: { equals: user.id } })),
    list('deskReview', 'updatedAt', (its) => {
      const stages = stagesToReview(its, user)
      return stages.length > 0 ? { [`${groupName}.stage`]: { in: stages } } : undefined
    }),
    list('deskToCheck', 'updatedAt', (its) => {
      if (!mayActWith(its, user, ['check'])) return undefined
      const others = { [`${groupName}.toCheckBy`]: { not_equals: id } }
      return { and: [{ [`${groupName}.toCheck`]: { equals: true } }, others] }
    }),
    list('deskRecent', '-updatedAt', (its) => ({
      [`${groupName}.stage`]: { equals: its.workflow.published },
    })),
  ])
}

/** Stages that wait for somebody, with an approval that this user's roles allow. */
function stagesToReview({ rights, workflow }: Governed, user: TypedUser): string[] {
  const waiting = Object.entries(workflow.stages).filter(([, { tone }]) => tone === 'waiting')
  return waiting
    .map(([stage]) => stage)
    .filter((stage) =>
      Object.values(workflow.acts).some(
        ({ effect, from, right }) =>
          effect === 'approve' && from.includes(stage) && hasRight(rights, user, right),
      ),
    )
}

/** Whether somebody's roles allow an act with one of these effects. */
export function mayActWith({ rights, workflow }: Governed, user: TypedUser, effects: string[]): boolean {
  return Object.values(workflow.acts).some(
    ({ effect, right }) => effects.includes(effect) && hasRight(rights, user, right),
  )
}

function hasRight(rights: Governed['rights'], user: TypedUser, right: string): boolean {
  return rights.rolesOf(user).some((role) => rights.of[right]?.includes(role))
}

interface LinesAsked {
  its: Governed
  payload: Payload
  sort: string
  user: TypedUser
  where: Where
}

/** What of a collection somebody may read, as lines. */
export async function linesOf({ its, payload, sort, user, where }: LinesAsked): Promise<DeskLine[]> {
  const { docs } = await payload.find({
    collection: its.slug,
    depth: 0,
    draft: true,
    // What belongs to a document, and what it is joined with, may be much.
    joins: false as never,
    limit: perList,
    overrideAccess: false,
    pagination: false,
    select: { [titleField(payload, its.slug)]: true, [groupName]: true, updatedAt: true } as never,
    sort,
    user,
    where,
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => lineOf(payload, doc, its))
}

function lineOf(payload: Payload, doc: Record<string, unknown>, { slug, workflow }: Governed): DeskLine {
  const standing: Standing = standingOf(doc)
  const stage = workflow.stages[standing.stage ?? '']
  return {
    collection: slug,
    id: doc.id as number | string,
    title: titleOf(payload, slug, doc),
    stageLabel: stage?.label,
    tone: stage?.tone ?? 'neutral',
    due: standing.due ?? null,
    at: String(doc.updatedAt),
  }
}

/** Of several collections' lists, each in this order, one. What has no due date comes last. */
function inOrder(lines: DeskLine[], sort: string): DeskLine[] {
  const key = ({ at, due }: DeskLine) => (sort.endsWith('due') ? (due ?? '9999') : at)
  const rising = lines.toSorted((one, other) => key(one).localeCompare(key(other)))
  return sort.startsWith('-') ? rising.reverse() : rising
}
