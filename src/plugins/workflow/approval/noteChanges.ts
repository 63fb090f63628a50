import type { CreateVersionArgs, JsonObject, Payload, PayloadRequest, UpdateVersionArgs } from 'payload'

import { documentBefore } from './documentBefore'
import { standingAfterSave } from './standingAfterSave'
import { groupName, standingOf } from '../fields/standing'
import { spendMark } from '../gate/mark'
import type { NewestInHand } from '../gate/newestInHand'
import { refuseUnasked } from '../gate/refuseUnasked'
import { governedOf, workflowOf, type Stock } from '../options/processState'
import { contentHash } from './contentHash'
import { refuseOtherContent } from './refuseOtherContent'

/**
 * Puts itself around the adapter's writes of versions: there the text is as it
 * will be stored, in all languages and after every hook, and it is known whether
 * an autosave rewrites its version in place. Each save that changes content gets
 * its number, its contributor and its stage in its own write.
 *
 * @param inHand forgets what it has of a transaction that writes a version.
 * @returns the adapter's own methods, for the acts, which know what they write.
 */
export function noteChanges(payload: Payload, inHand: NewestInHand): Stock {
  const { db } = payload
  const { create: createUnbound, createVersion } = db
  const bound = { createVersion: createVersion.bind(db), updateVersion: db.updateVersion.bind(db) }
  const stock: Stock = {
    unbound: { create: createUnbound, createVersion },
    async createVersion<T extends JsonObject>(args: CreateVersionArgs<T>) {
      await inHand.forget(args.req)
      return bound.createVersion<T>(args)
    },
    async updateVersion<T extends JsonObject>(args: UpdateVersionArgs<T>) {
      await inHand.forget(args.req)
      return bound.updateVersion<T>(args)
    },
    updateOne: db.updateOne.bind(db),
  }
  db.createVersion = async <T extends JsonObject>(args: CreateVersionArgs<T>) =>
    stock.createVersion<T>(await withStanding(payload, madeNow(payload, args)))
  db.updateVersion = async <T extends JsonObject>(args: UpdateVersionArgs<T>) =>
    stock.updateVersion<T>(await rewrittenWithStanding(payload, args))
  db.updateOne = async (args) => {
    const isTheDoors = await refuseOtherContent(payload, args)
    if (!isTheDoors) refuseUnasked(payload, args.collection, args.data, args.req)
    return stock.updateOne(args)
  }
  const create = createUnbound.bind(db)
  db.create = async (args) => {
    refuseUnasked(payload, args.collection, args.data, args.req)
    return create(args)
  }
  return stock
}

/** Payload gives a version that comes back the document's date of creation, and sorts lists of versions by it. */
function madeNow<T extends JsonObject>(payload: Payload, args: CreateVersionArgs<T>): CreateVersionArgs<T> {
  return governedOf(payload, args.collectionSlug) ? { ...args, createdAt: args.updatedAt } : args
}

async function withStanding<T extends JsonObject>(
  payload: Payload,
  args: CreateVersionArgs<T>,
): Promise<CreateVersionArgs<T>> {
  const { collectionSlug: collection, parent, req, autosave } = args
  const its = governedOf(payload, collection)
  if (!its || hasMark(req, collection, parent)) return args
  const versionData = await noted(payload, { collection, parent, data: args.versionData, autosave, req })
  return { ...args, versionData: versionData as unknown as T }
}

/** Of an autosave in place; what is rewritten otherwise (by a migration, by the record) is left alone. */
async function rewrittenWithStanding<T extends JsonObject>(
  payload: Payload,
  args: UpdateVersionArgs<T>,
): Promise<UpdateVersionArgs<T>> {
  const { collection, req } = args
  const data = args.versionData as {
    parent?: number | string
    version?: Record<string, unknown>
    latest?: boolean
  }
  if (!governedOf(payload, collection) || !data.latest || !data.parent || !data.version) return args
  if (hasMark(req, collection, data.parent)) return args
  const version = await noted(payload, {
    collection,
    parent: data.parent,
    data: data.version,
    autosave: true,
    req,
  })
  return { ...args, versionData: { ...data, version } as unknown as typeof args.versionData }
}

/** An act of the door says itself where the document then stands. */
function hasMark(req: Save['req'], collection: string, id: unknown): boolean {
  return Boolean(
    req?.context && spendMark({ context: req.context }, { collection, id: String(id) }, 'version'),
  )
}

interface Save {
  collection: string
  parent: unknown
  data: Record<string, unknown>
  autosave: boolean
  req?: CreateVersionArgs['req']
}

/** An account of another collection than the staff's may have the same id. */
function idOfUser(payload: Payload, user: PayloadRequest['user'] | undefined): string | null {
  if (!user) return null
  const isStaff = user.collection === workflowOf(payload)?.users
  return isStaff ? String(user.id) : `${user.collection}/${user.id}`
}

async function noted(payload: Payload, { collection, parent, data, autosave, req }: Save) {
  const its = governedOf(payload, collection)!
  refuseUnasked(payload, collection, data, req)
  const before = await documentBefore(payload, its, parent as string, req)
  const standing = standingAfterSave({
    workflow: its.workflow,
    before,
    given: standingOf(data),
    hash: contentHash(payload, collection, data),
    isPublished: data._status === 'published',
    by: idOfUser(payload, req?.user),
    autosave,
  })
  return { ...data, [groupName]: standing }
}
