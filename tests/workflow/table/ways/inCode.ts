/** Round the door through the Local API. */
import { createLocalReq, restoreVersionOperation, type CollectionSlug } from 'payload'

import { answerOf } from '../acts'
import type { World } from '../world'
import {
  en,
  forged,
  intoTrash,
  isDraft,
  isPublished,
  NEW,
  outOfTrash,
  valueOf,
  versionOf,
  type Data,
  type Try,
  type Way,
} from './way'

/** How the Local API is called: by the server's own code, or in somebody's name. */
export const asked = ({ who, isServer }: Try) => ({
  ...(isServer ? {} : { overrideAccess: false, user: who.user ?? undefined }),
  depth: 0,
})
export const local =
  (
    run: (
      payload: World['payload'],
      at: { collection: CollectionSlug; id: number },
      attempt: Try,
    ) => Promise<unknown>,
  ): Way =>
  (attempt) =>
    answerOf(async () => {
      const { collection, id } = attempt.subject
      const result = await run(attempt.world.payload, { collection, id }, attempt)
      throwFirst(result)
    })

/** A bulk operation says document by document what it refused, without the code. */
function throwFirst(result: unknown): void {
  const { docs, errors } = (result ?? {}) as { docs?: unknown[]; errors?: { message: string }[] }
  const message = errors?.[0]?.message
  if (message) throw Object.assign(new Error(message), { data: { code: codeOfSentence(message) } })
  if (docs?.length === 0) throw Object.assign(new Error('None was found.'), { status: 404 })
}

const codeOfSentence = (message: string) =>
  /retracted in public, and is frozen/.test(message)
    ? 'retracted'
    : /not deleted|not put into/.test(message)
      ? 'public-stays'
      : 'use-the-door'

const update = (data: Data, flags: object = {}): Way =>
  local((payload, at, attempt) =>
    payload.update({ ...at, ...asked(attempt), data: { title: NEW, ...valueOf(data) } as never, ...flags }),
  )
const bulk = (data: Data, flags: object = {}): Way =>
  local((payload, { collection, id }, attempt) =>
    payload.update({
      collection,
      where: { id: { equals: id } },
      ...asked(attempt),
      data: { title: NEW, ...valueOf(data) } as never,
      ...flags,
    }),
  )

export const inCode: Record<string, Way> = {
  update: update({}),
  'update-published': update(isPublished),
  'update-as-draft': update(isDraft),
  draft: update({}, { draft: true }),
  'draft-published': update(isPublished, { draft: true }),
  'draft-forged': update(forged, { draft: true }),
  autosave: update({}, { draft: true, autosave: true }),
  'one-language': update(isPublished, { publishSpecificLocale: en, locale: en }),
  'one-language-quietly': update({}, { publishSpecificLocale: en, locale: en }),
  'all-languages': update({}, { publishAllLocales: true }),
  'no-language': update({}, { unpublishAllLocales: true }),
  'no-language-draft': update({}, { unpublishAllLocales: true, draft: true }),
  many: bulk({}),
  'many-published': bulk(isPublished),
  'many-draft': bulk({}, { draft: true }),
  'many-draft-published': bulk(isPublished, { draft: true }),
  trash: update(intoTrash),
  'trash-draft': update(intoTrash, { draft: true }),
  'trash-many': bulk(intoTrash),
  untrash: update({ ...outOfTrash, ...isDraft }, { trash: true }),
  'untrash-published': update({ ...outOfTrash, ...isPublished }, { trash: true }),
  delete: local((payload, at, attempt) => payload.delete({ ...at, ...asked(attempt), trash: true })),
  'delete-many': local((payload, { collection, id }, attempt) =>
    payload.delete({ collection, where: { id: { equals: id } }, ...asked(attempt), trash: true }),
  ),
  restore: local(async (payload, { collection }, attempt) =>
    payload.restoreVersion({ collection, ...asked(attempt), id: await versionOf(attempt, 'first') }),
  ),
  'restore-public': local(async (payload, { collection }, attempt) =>
    payload.restoreVersion({ collection, ...asked(attempt), id: await versionOf(attempt, 'public') }),
  ),
  'restore-draft': local(async (payload, { collection }, attempt) => {
    const req = await createLocalReq({ user: attempt.who.user ?? undefined }, payload)
    const [id, overrideAccess] = [await versionOf(attempt, 'first'), attempt.isServer]
    return restoreVersionOperation({
      id,
      collection: payload.collections[collection],
      draft: true,
      overrideAccess,
      req,
    })
  }),
  copy: local((payload, at, attempt) => payload.duplicate({ ...at, ...asked(attempt) })),
  'copy-published': local((payload, at, attempt) =>
    payload.duplicate({ ...at, ...asked(attempt), data: isPublished as never }),
  ),
  'create-published': local((payload, { collection }, attempt) =>
    payload.create({ collection, ...asked(attempt), data: { title: NEW, ...isPublished } as never }),
  ),
  'create-draft-published': local((payload, { collection }, attempt) =>
    payload.create({
      collection,
      ...asked(attempt),
      data: { title: NEW, ...isPublished } as never,
      draft: true,
    }),
  ),
  'create-with-id-published': local((payload, { collection, id }, attempt) =>
    payload.create({
      collection,
      ...asked(attempt),
      data: { id: id + 1000, title: NEW, ...isPublished } as never,
    }),
  ),
}
