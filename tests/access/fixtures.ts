/** Documents in the states of the table, made as the newsroom makes them. */
import { addYears } from 'date-fns/addYears'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { embargo, schedule, transition } from '@/plugins/workflow'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { always, PENDING, titles, type MakeFresh } from './fresh'
import type { Data, Target } from './operations'
import type { People } from './people'
import type { Session } from './doors/door'
import { NONE } from './snapshot'

/** A time that no test sees, and a schedule may name. */
const FAR = addYears(new Date(), 1).toISOString()

/** The types of `data` differ by collection, which is known only when this runs. */
type AnyData = never

export interface Fixtures {
  /** A document in this state; one that was used before, if it is still as it was. */
  take(collection: string, state: string, self?: string): Promise<Target>
  /** Has been changed: the next one who asks gets a new one. */
  spoil(collection: string, state: string): void
}

export function fixturesOf(payload: Payload, people: People, fresh: MakeFresh): Fixtures {
  const shelf = new Map<string, Target>()
  return {
    async take(collection, state, self) {
      if (self) return targetOf(collection, self)
      const place = `${collection}/${state}`
      const target = shelf.get(place) ?? (await targetOf(collection, await make(collection, state)))
      shelf.set(place, target)
      if (!target.hasDrafts) return target
      return { ...target, newest: await versionOf(collection as CollectionSlug, target.id, '-updatedAt') }
    },
    spoil: (collection, state) => void shelf.delete(`${collection}/${state}`),
  }

  async function make(slug: string, state: string): Promise<string> {
    const collection = slug as CollectionSlug
    if (slug === 'site' || state === 'new') return NONE
    // Closed to every API: the server's own code writes past it.
    if (slug === 'feed-changes' || slug.startsWith('workflow-')) {
      const { id } = await payload.db.create({ collection, data: fresh(slug).data })
      return String(id)
    }
    const id = await create(collection)
    const change = (data: Data, options: { draft?: boolean; context?: Data } = {}) =>
      payload.update({
        collection,
        id,
        data,
        draft: options.draft,
        // As the server's own code, where it is no draft: how documents come to be so is not the matter here.
        context: { ...(options.draft ? {} : { system: 'fixture' }), ...options.context },
        user: people.editor.user ?? undefined,
      })
    const title = titles[slug] ?? 'name'
    const publish = () => change({ [title]: `Yayın ${randomUUID()}`, _status: 'published' })
    const inTrash = { deletedAt: '2026-11-01T00:00:00.000Z' }
    switch (state) {
      case 'draft':
        await change({ [title]: `Taslak ${randomUUID()}` }, { draft: true })
        break
      case 'published':
        await publish()
        break
      case 'inReview':
        await act(collection, id, 'inReview', people.writer)
        break
      case 'approved':
        await act(collection, id, 'inReview', people.writer)
        await act(collection, id, 'approved', people.editor)
        break
      case 'scheduled':
        await act(collection, id, 'inReview', people.writer)
        await act(collection, id, 'approved', people.editor)
        await inTime(collection, id, 'schedule')
        break
      case 'embargoed':
        await inTime(collection, id, 'embargo')
        break
      case 'pending':
        await publish()
        await change({ [title]: `${PENDING} ${randomUUID()}` }, { draft: true })
        break
      case 'unpublished':
        await publish()
        await change({ _status: 'draft' })
        break
      case 'trashed':
        await publish()
        await change({ _status: 'draft' })
        await change(inTrash)
        break
      case 'trashed-draft':
        await change(inTrash)
        break
      case 'public':
        await change({ publicSince: '2026-11-01T00:00:00.000Z' }, { context: { system: 'publicSince' } })
        break
    }
    // What the record is still to be told would be told between two looks.
    await completeRecords(payload)
    return id
  }

  async function act(collection: CollectionSlug, id: string, to: string, { user }: Session): Promise<void> {
    const version = await versionOf(collection, id, '-updatedAt')
    await transition(payload, { collection, id, to, version, acceptWarnings: true, user })
  }

  async function inTime(collection: CollectionSlug, id: string, act: 'embargo' | 'schedule'): Promise<void> {
    const of = { collection, id, user: people.editor.user }
    const version = await versionOf(collection, id, '-updatedAt')
    if (act === 'embargo') await embargo(payload, { ...of, until: FAR })
    else await schedule(payload, { ...of, act: 'publish', at: FAR, version, acceptWarnings: true })
  }

  async function versionOf(collection: CollectionSlug, id: string, sort: string): Promise<string> {
    const where = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection, limit: 1, sort, where })
    return String(docs[0]?.id ?? '')
  }

  /** The writer's, and never published so far. */
  async function create(collection: CollectionSlug): Promise<string> {
    const { data, file } = fresh(collection)
    const { id } = await payload.create({
      collection,
      data: data as AnyData,
      draft: Boolean(payload.collections[collection]?.config.versions) as false,
      user: people.writer.user ?? undefined,
      ...(file ? { file: { ...file, mimetype: 'image/png', size: file.data.length } } : {}),
    })
    return String(id)
  }

  async function targetOf(slug: string, id: string): Promise<Target> {
    const collection = slug as CollectionSlug
    const hasDrafts = Boolean(payload.collections[collection]?.config.versions)
    return {
      id,
      version: hasDrafts ? await versionOf(collection, id, 'createdAt') : '',
      newest: hasDrafts ? await versionOf(collection, id, '-updatedAt') : '',
      title: titles[slug] ?? 'name',
      always: always[slug] ?? {},
      fresh: () => fresh(slug),
      hasDrafts,
    }
  }
}
