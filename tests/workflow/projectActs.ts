/** What people do in the project of ./project.ts, and what is then stored. */
import type { CollectionSlug, Payload } from 'payload'

import { transition, workflowState, type Transition } from '@/plugins/workflow'
import type { RecordEntry, Refusal, WorkflowState } from '@/plugins/workflow/types'
import { session } from '../harness/accounts'
import { testServer } from '../harness/database'
import { pages, type Id, type Project, type Stored, type User } from './project'
import { handleRequest } from '../harness/handleRequest'

/** Makes a page as somebody's draft. */
export async function makePage(
  { payload }: Project,
  user: User,
  data: Record<string, unknown> = { title: 'One' },
): Promise<Id> {
  const { id } = await payload.create({
    collection: pages,
    data,
    draft: true,
    user,
    overrideAccess: false,
  })
  return id
}

/** Saves a draft, as the form does: `autosave` rewrites its version in place. */
export async function edit(
  { payload }: Project,
  user: User,
  id: Id,
  data: Record<string, unknown>,
  {
    autosave = false,
    collection = pages,
    locale,
  }: { autosave?: boolean; collection?: CollectionSlug; locale?: string } = {},
): Promise<void> {
  await payload.update({
    collection,
    id,
    data,
    draft: true,
    autosave,
    user,
    overrideAccess: false,
    ...(locale ? { locale: locale as never } : {}),
  })
}

/** Does an act on the newest version. */
export async function act(
  project: Project,
  user: User,
  id: Id,
  name: string,
  more: Partial<Transition> = {},
): Promise<RecordEntry> {
  const { payload } = project
  const { collection = pages } = more
  const version = more.version ?? (await newestOf(project, id, collection)).id
  const to = targets[name]!
  return transition(payload, { collection, id, to, act: name, user, version, ...more })
}

const targets: Record<string, string> = {
  submit: 'inReview',
  withdraw: 'draft',
  requestChanges: 'changesRequested',
  approve: 'approved',
  approveAlone: 'approved',
  publish: 'published',
  fix: 'published',
  unpublish: 'draft',
  archive: 'archived',
  reopen: 'draft',
  check: 'published',
}

/** The refusal of something that is refused. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal & { status: number }> {
  try {
    await attempt
  } catch (error) {
    const { data, status } = error as { data?: Refusal; status: number }
    if (!data?.code) throw error
    return { ...data, status }
  }
  throw new Error('It was not refused.')
}

export function stateOf(
  { payload }: Project,
  user: User,
  id: Id,
  collection: CollectionSlug = pages,
): Promise<WorkflowState> {
  return workflowState(payload, { collection, id, user })
}

/** The main row: what the public sees, if it is published. */
export async function mainOf({ payload }: Project, id: Id, collection = pages): Promise<Stored> {
  return (await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, locale: 'all' }))!
}

export async function newestOf(project: Project, id: Id, collection = pages) {
  const [newest] = await versionsOf(project, id, collection)
  return { id: String(newest!.id), autosave: Boolean(newest!.autosave), doc: newest!.version }
}

/** All versions, newest first. */
export async function versionsOf({ payload }: Project, id: Id, collection = pages) {
  const { docs } = await payload.db.findVersions<Stored>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
    locale: 'all',
  })
  return docs as ((typeof docs)[number] & { autosave?: boolean })[]
}

/** Everything that is stored of a document: what has to be the same after a refusal. */
export async function everythingOf(project: Project, id: Id, collection = pages): Promise<string> {
  return JSON.stringify([await mainOf(project, id, collection), await versionsOf(project, id, collection)])
}

/** Asks the project's REST API as somebody, through Payload's own routing. */
export async function rest(
  { payload }: Project,
  user: User | null,
  method: string,
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{
  status: number
  body: Record<string, unknown> & { errors?: { message: string; data?: Refusal }[] }
}> {
  const request = new Request(`http://localhost/api${address}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(user ? { authorization: `JWT ${await tokenOf(payload, user)}` } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await handleRequest(payload, request)
  return { status: response.status, body: await response.json() }
}

const sessions = new WeakMap<User, ReturnType<typeof session>>()

/** Of two logins of one person in the same moment, Payload keeps one: so each logs in once. */
async function tokenOf(payload: Payload, user: User): Promise<string> {
  if (!sessions.has(user)) sessions.set(user, session(payload, user.id))
  return (await sessions.get(user)!).token
}

/** Somebody at the database gives a version another body. */
export async function alter({ payload }: Project, version: string, body: string): Promise<void> {
  const one = testServer
    ? { id: version, versionData: { $set: { 'version.body': body }, updatedAt: null } }
    : { id: Number(version), versionData: { version: { body }, updatedAt: null } }
  await payload.db.updateVersion({ collection: pages, ...(one as { id: Id; versionData: never }) })
}
