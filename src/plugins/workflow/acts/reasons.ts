import type { PayloadRequest } from 'payload'

import { contentHash } from '../approval/contentHash'
import { fourEyesFault } from '../approval/fourEyes'
import type { Pin } from '../fields/standing'
import type { Governed } from '../options/governed'
import { embargoFault } from '../time/embargoFault'
import { embargoOf } from '../time/embargoOf'
import type { Refusal } from '../types'
import { approvedFor, approvedToGoOut } from './approvedToGoOut'
import { lastPublished, versionById, type Doc, type DocumentNow } from './documentNow'
import { actFor, type NamedAct } from './findAct'
import { labelIn } from './labelIn'
import { mayDo } from './mayDo'
import { refusal } from './refusal'

export interface Question {
  req: PayloadRequest
  its: Governed
  now: DocumentNow
  act: NamedAct
  /** Nobody: the server's own code, which has its rights from elsewhere. */
  isSystem: boolean
  /** The version that goes out, where a schedule names it. */
  pin?: Pin
}

type Reason = (question: Question) => Promise<Refusal | undefined> | Refusal | undefined

/** What the effect itself needs: something public, something approved, something to look at. */
export const whatItNeeds: Reason = async (question) => {
  const { req, act, now, its } = question
  const { live, hash, standing } = now
  const stage = labelIn(req, its.workflow.stages[standing.stage]?.label, standing.stage)
  const wrongStage = (sentence: Parameters<typeof refusal>[2], values: Record<string, string> = {}) =>
    refusal(req, 'wrong-stage', sentence, { values })
  const liveNumber = { number: String(live?.number) }
  if (now.main.deletedAt) return wrongStage('inTheTrash')
  if (!act.from.includes(standing.stage))
    return wrongStage('notFromThisStage', { act: labelIn(req, act.label, act.name), stage })
  switch (act.effect) {
    case 'publish':
      // Of people it becomes a schedule for the end.
      return (question.isSystem ? embargoFault(req, standing) : undefined) ?? approvalFault(question)
    case 'fix':
      if (embargoOf(standing)) return embargoFault(req, standing)
      if (!live) return wrongStage('nothingPublic')
      return live.hash === hash ? wrongStage('nothingToFix', liveNumber) : undefined
    case 'correct':
      if (embargoOf(standing)) return embargoFault(req, standing)
      if (!live) return wrongStage('nothingPublic')
      if (approvedToGoOut(now)) return approvalFault(question)
      return live.hash === hash ? wrongStage('nothingToFix', liveNumber) : undefined
    case 'retract':
      return live || (await wasPublic(question)) ? undefined : wrongStage('nothingPublic')
    case 'unpublish':
      return live ? undefined : wrongStage('nothingPublic')
    case 'check':
      return standing.toCheck ? undefined : wrongStage('nothingToCheck')
    case 'move':
      if (!live || its.workflow.stages[act.to]?.public !== 'never') return undefined
      return refusal(req, 'public-stays', 'stillPublic', {
        values: liveNumber,
        use: actFor(its.workflow, 'unpublish'),
      })
    default:
      return undefined
  }
}

/** The right, by role and by what the project adds. */
export const right: Reason = async (question) => {
  const { req, its, now, act, isSystem } = question
  if (isSystem || (await mayDo(req, its, now, act.right, await textsOf(question)))) return undefined
  return refusal(req, 'not-your-right', 'notYourRight', {
    values: { act: labelIn(req, act.label, act.name) },
  })
}

/** What an act touches: whoever moves the draft to a desk of his own has not moved what is public, or approved. */
async function textsOf({ req, its, now, act }: Question): Promise<Doc[]> {
  const { newest, main, isPublic } = now
  if ((act.effect === 'unpublish' || act.effect === 'retract') && isPublic) return [main]
  const approved = approvedFor(now, act)
  const isOlder = approved && approved.version !== newest.id
  const version = isOlder ? await versionById(req.payload, its.slug, approved.version, req) : null
  const text = version?.doc ?? newest.doc
  return (act.effect === 'fix' || act.effect === 'correct') && isPublic ? [text, main] : [text]
}

async function wasPublic({ req, its, now }: Question): Promise<boolean> {
  return (await lastPublished(req.payload, its.slug, now.id, req)) !== null
}

/** Two different people; who skips that, or fixes, has somebody else look. */
export const fourEyes: Reason = ({ req, its, now, act, isSystem }) => {
  // Somebody's authority stands behind it already, and the record names the reason.
  if (isSystem) return undefined
  const by = req.user ? String(req.user.id) : null
  if (act.effect === 'check')
    return by !== null && now.standing.toCheckBy === by
      ? refusal(req, 'four-eyes', 'checkerDidIt')
      : undefined
  if (act.effect !== 'approve' || act.alone) return undefined
  const fault = fourEyesFault(its.fourEyes, by, now.standing)
  return fault && refusal(req, 'four-eyes', fault)
}

/** The approved version, as it was approved, and not public already. */
async function approvalFault({ req, its, now, pin }: Question): Promise<Refusal | undefined> {
  const approved = pin ?? now.standing.approved
  const isPublicAlready = (number: number) =>
    refusal(req, 'wrong-stage', 'alreadyPublic', { values: { number: String(number) } })
  if (!approved && !actFor(its.workflow, 'approve'))
    return now.live?.hash === now.hash ? isPublicAlready(now.live.number) : undefined
  if (!approved) return refusal(req, 'not-approved', 'notApproved', { use: actFor(its.workflow, 'approve') })
  const values = { number: String(approved.number) }
  if (now.live?.hash === approved.hash) return isPublicAlready(approved.number)
  const version =
    approved.version === now.newest.id
      ? now.newest
      : await versionById(req.payload, its.slug, approved.version, req)
  if (version && contentHash(req.payload, its.slug, version.doc) === approved.hash) return undefined
  return refusal(req, 'not-approved', 'approvedIsAltered', { values, use: actFor(its.workflow, 'approve') })
}
