import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { refuseIfLocked } from '../locks/refuseIfLocked'
import { seenBy } from '../locks/seenBy'
import { standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { pointsAt } from './acts'
import { decideFlags } from './decideSave'
import { guardFile } from './guardFile'
import { spendMark } from './mark'
import { refuse } from './refuse'
import { takeSystemReason } from './system'
import { endBulkTicket, leaveTicket, withTicket, type Ticket } from './ticket'
import { parentOfVersion } from './newest'

/** The arguments of Payload's operations that matter here. All of them are optional in one or the other. */
interface Args {
  id?: number | string
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: number | string
  where?: unknown
  publishSpecificLocale?: string
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean | string
  overrideAccess?: boolean
  overrideLock?: boolean
  req: PayloadRequest
}

const WRITES = new Set(['create', 'update', 'delete', 'restoreVersion'])

/**
 * The gate's first part: looks at each operation before it begins, spends the
 * door's mark, refuses what the flags alone give away, and hands what it found
 * out to the later parts.
 */
export function classifyOperation(gated: Governed): CollectionBeforeOperationHook {
  return async ({ args: given, operation, req }) => {
    if (!WRITES.has(operation)) return given
    const args = given as unknown as Args
    const document =
      operation === 'restoreVersion' ? await parentOfVersion(req, gated.slug, String(args.id)) : args.id
    const ticket = classify(gated, args, document)
    const passes = ticket.door || ticket.system !== undefined
    if (!passes) {
      const no = operation === 'delete' ? undefined : decideFlags(flagsOf(args))
      if (no) throw refuse(req, no.code, no.sentence, pointsAt(req, gated, no.effect))
      if (document !== undefined && operation !== 'create')
        await refuseIfLocked({
          collection: gated.slug,
          operation: operation === 'delete' ? 'delete' : 'update',
          document,
          args,
          req,
        })
      if (operation === 'update' && req.file && req.payload.collections[gated.slug].config.upload)
        await guardFile({ gated, ticket, args, req, document })
    }
    if (operation === 'delete' || operation === 'restoreVersion')
      leaveTicket(req, {
        collection: gated.slug,
        document: document === undefined ? undefined : String(document),
        ticket: operation === 'delete' ? ticket : { ...ticket, restores: true },
      })
    else return { ...args, draft: ticket.draft, data: withTicket(args.data, ticket) } as typeof given
    return given
  }
}

function classify(gated: Governed, args: Args, document: number | string | undefined): Ticket {
  const { data, req } = args
  const { stage } = standingOf(data)
  const copy = args.duplicateFromID !== undefined && args.duplicateFromID !== null
  const trash = data && 'deletedAt' in data ? data.deletedAt != null : undefined
  return {
    door: document !== undefined && spendMark(req, { collection: gated.slug, id: document }) !== undefined,
    system: takeSystemReason(req),
    // A copy is a draft, however it is asked for; and what goes into the trash goes as a whole.
    draft: (Boolean(args.draft) || copy) && trash !== true,
    bulk: args.id === undefined && args.where !== undefined,
    asksForDraft: data?._status === 'draft',
    copy,
    ...(copy ? { copyOf: args.duplicateFromID } : {}),
    ...(stage ? { stage } : {}),
    ...(seenBy(args) ? { seen: seenBy(args) } : {}),
    ...(trash === undefined ? {} : { trash }),
  }
}

function flagsOf({ data, publishSpecificLocale, publishAllLocales, unpublishAllLocales }: Args) {
  return {
    status: data?._status,
    oneLanguage: Boolean(publishSpecificLocale),
    publishAll: Boolean(publishAllLocales),
    unpublishAll: unpublishAllLocales === true || unpublishAllLocales === 'true',
  }
}

/** What an operation by a query has left behind goes with it. */
export function forgetOperation({ slug }: Governed): CollectionAfterOperationHook {
  return ({ args, operation, req, result }) => {
    if (operation === 'delete' && (args as unknown as Args).id === undefined) endBulkTicket(req, slug)
    return result
  }
}
