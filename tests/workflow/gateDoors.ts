/** The ways in that Payload 3.90 has, as the gate's tests use them. */
import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import { createLocalReq, restoreVersionOperation, type CollectionSlug, type PayloadRequest } from 'payload'

import { completeRecords } from '@/plugins/workflow/record/complete'
import type { Refusal } from '@/plugins/workflow/types'
import {
  everythingOf,
  files,
  rest,
  texts,
  users,
  type Answer,
  type GateProject,
  type Id,
} from './gateProject'

/** An id as GraphQL takes it. */
export const inGraphql = (id: Id) => JSON.stringify(id)

/** Local API, REST, GraphQL, jobs and versions of one project; who asks over HTTP is Ada. */
export function doorsOf(project: GateProject) {
  const { payload } = project
  let schema: GraphQLSchema | undefined
  const versions = async (id: Id) => (await everythingOf(project, texts, id)).versions

  const ada = async () => {
    const user = await payload.findByID({ collection: users, id: project.ada.id })
    return { ...user, collection: 'users' } as unknown as NonNullable<PayloadRequest['user']>
  }

  return {
    payload,
    ada,
    asAda: (method: string, address: string, body?: unknown) =>
      rest(project, project.ada, method, address, { body }),

    async mutate<Answered>(mutation: string): Promise<Record<string, Answered>> {
      schema ??= configToSchema(payload.config).schema
      const req = await createLocalReq({ user: await ada() }, payload)
      req.payloadAPI = 'GraphQL'
      const source = `mutation { ${mutation} }`
      const { data, errors } = await graphql({ schema, source, contextValue: { req, headers: {} } })
      if (errors) throw errors[0]!.originalError ?? errors[0]!
      return data as Record<string, Answered>
    },

    /** What Payload's own button has scheduled, when its time has come. */
    async schedule(id: Id, type: 'publish' | 'unpublish'): Promise<unknown> {
      const task = (payload.config.jobs.tasks ?? []).find(({ slug }) => slug === 'schedulePublish')!
      const req = await createLocalReq({}, payload)
      const input = { type, doc: { relationTo: texts, value: String(id) } }
      return (task.handler as (args: unknown) => Promise<unknown>)({ input, req })
    },

    firstVersion: async (id: Id) => (await versions(id))[0]!.id,
    newestVersion: async (id: Id) => (await versions(id)).find(({ latest }) => latest)!.id,

    async restoreAsDraft(version: Id): Promise<void> {
      const req = await createLocalReq({}, payload)
      const collection = payload.collections[texts]
      await restoreVersionOperation({ id: version, collection, draft: true, overrideAccess: true, req })
    },
  }
}

export type Doors = ReturnType<typeof doorsOf>

/** What a way was refused with; "passed" where it was not. */
export async function refusalOf(run: () => Promise<unknown>): Promise<Refusal | string> {
  try {
    const answer = await run()
    if (!isAnswer(answer) || answer.status < 400) return bulkRefusal(answer) ?? 'passed'
    return answer.body.errors?.[0]?.data ?? JSON.stringify(answer.body)
  } catch (error) {
    return (error as { data?: Refusal }).data ?? String(error)
  }
}

export function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'body' in answer && 'status' in answer
}

/** Payload answers a bulk operation with what failed, document by document, as sentences. */
function bulkRefusal(result: unknown): Refusal | undefined {
  const message = (result as { errors?: { message: string }[] } | undefined)?.errors?.[0]?.message
  if (!message) return undefined
  return { code: /not deleted|not put into/.test(message) ? 'public-stays' : 'use-the-door', message }
}

export function form(fields: Record<string, string>): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify(fields))
  body.append('file', new File(['başka'], `${crypto.randomUUID()}.txt`, { type: 'text/plain' }))
  return body
}

/** Data of a save, past the types of a project that has none. */
export const put = (more: object = {}) => ({ title: 'başka', ...more }) as never
const fileFor = (collection: CollectionSlug) =>
  collection === files
    ? { data: Buffer.from('eski'), mimetype: 'text/plain', name: `${crypto.randomUUID()}.txt`, size: 4 }
    : undefined

/** The situations that a document can be in. "draftAhead" and "pending": a newer draft than the main row. */
export type Situation = 'draft' | 'draftAhead' | 'public' | 'pending' | 'trashed'

/** A document, made by the server's own code, which says why: no door has to work for it. */
export async function situationIn(
  { payload }: GateProject,
  which: Situation,
  collection: CollectionSlug,
): Promise<Id> {
  const words = (text: string) => (collection === texts ? { title: text, body: text } : { alt: text })
  const _status = which === 'public' || which === 'pending' ? 'published' : 'draft'
  const data = { ...words('eski'), _status } as never
  const context = { system: 'a situation of the tests' }
  const { id } = await payload.create({ collection, data, file: fileFor(collection), context })
  if (which === 'pending' || which === 'draftAhead')
    await payload.update({ collection, id, data: words('yeni'), draft: true })
  if (which === 'trashed')
    await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  await completeRecords(payload)
  return id
}
