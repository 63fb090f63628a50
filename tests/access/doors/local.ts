import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { embargo, liftEmbargo, schedule, transition, translate, unschedule } from '@/plugins/workflow'
import type { Act } from '../operations'
import type { Building, Door, Session } from './door'

/** The Local API with `overrideAccess: false`, in somebody's name. */
export function localDoor({ payload }: Building): Door {
  return async (session, collection, act) => {
    try {
      const result = await run(payload, session, collection, act)
      return { status: 200, found: isFound(result), text: JSON.stringify(result) }
    } catch (error) {
      const status = (error as { status?: number }).status ?? 500
      return { status, found: false, text: String(error) }
    }
  }
}

/** The types of `data` differ by collection, which is known only when this runs. */
type AnyData = never

function run(payload: Payload, session: Session, slug: string, act: Act): Promise<unknown> {
  const collection = slug as CollectionSlug
  const asked = { collection, depth: 0, overrideAccess: false, user: session.user ?? undefined } as const
  switch (act.kind) {
    case 'list':
      return payload.find({
        ...asked,
        draft: act.draft,
        trash: act.trash,
        where: { id: { equals: act.id } },
      })
    case 'findByID':
      return payload.findByID({ ...asked, id: act.id, draft: act.draft, trash: act.trash })
    case 'versions':
      return payload.findVersions({ ...asked, where: { parent: { equals: act.id } } })
    case 'version':
      return payload.findVersionByID({ ...asked, id: act.version })
    case 'create':
      return payload.create({
        ...asked,
        data: act.data as AnyData,
        draft: act.draft as false,
        ...(act.file ? { file: { ...act.file, mimetype: 'image/png', size: act.file.data.length } } : {}),
      })
    case 'update':
      return payload.update({
        ...asked,
        id: act.id,
        data: act.data,
        draft: act.draft,
        trash: act.trash,
      })
    case 'updateMany':
      return payload.update({
        ...asked,
        where: { id: { equals: act.id } },
        data: act.data,
        draft: act.draft,
      })
    case 'duplicate':
      return payload.duplicate({ ...asked, id: act.id, draft: act.status === 'draft' })
    case 'restoreVersion':
      return payload.restoreVersion({ ...asked, id: act.version })
    case 'delete':
      return payload.delete({ ...asked, id: act.id, trash: act.trash })
    case 'deleteMany':
      return payload.delete({ ...asked, where: { id: { equals: act.id } } })
    case 'transition':
      return transition(payload, {
        collection,
        id: act.id,
        to: act.to,
        version: act.version,
        acceptWarnings: true,
        user: session.user,
      })
    case 'timed':
      return inTime(payload, { collection, user: session.user }, act)
    case 'translate':
      return translate(payload, { collection, id: act.id, language: act.language, user: session.user })
    case 'readGlobal':
      return payload.findGlobal({ ...asked, slug: slug as GlobalSlug })
    case 'updateGlobal':
      return payload.updateGlobal({ ...asked, slug: slug as GlobalSlug, data: act.data })
  }
}

function inTime(
  payload: Payload,
  asked: { collection: string; user: Session['user'] },
  { act, at, id, version }: Extract<Act, { kind: 'timed' }>,
): Promise<unknown> {
  const of = { ...asked, id }
  switch (act) {
    case 'schedule':
      return schedule(payload, { ...of, act: 'publish', at, version, acceptWarnings: true })
    case 'unschedule':
      return unschedule(payload, of)
    case 'embargo':
      return embargo(payload, { ...of, until: at })
    case 'liftEmbargo':
      return liftEmbargo(payload, of)
  }
}

function isFound(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false
  return 'docs' in result ? (result.docs as unknown[]).length > 0 : true
}
