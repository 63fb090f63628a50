/** An act at each of the door's four sides. */
import { graphql } from 'graphql'
import { createLocalReq } from 'payload'

import { assign, transition } from '@/plugins/workflow'
import type { CorrectionNote, RetractionNote } from '@/plugins/workflow/fields/publicNotes'
import type { Person } from './people'
import { targets, type Subject } from './situations'
import type { World } from './world'
import { handleRequest } from '../../harness/handleRequest'

export interface Request {
  act: string
  version: string
  hash?: string
  note?: string
  correction?: CorrectionNote
  retraction?: RetractionNote
}

/** What was answered: a refusal's code, Payload's own status ("403"), or nothing when it was done. */
export type Answer = string | undefined

type Door = (world: World, who: Person, subject: Subject, request: Request) => Promise<Answer>

const bodyOf = ({ act, ...request }: Request) => ({ ...request, act, to: targets[act] ?? 'inReview' })

export const doors: Record<string, Door> = {
  local: ({ payload }, { user }, { collection, id }, request) =>
    answerOf(() =>
      request.act === 'assign'
        ? assign(payload, { collection, id, user, due: '2026-12-01T00:00:00.000Z' })
        : transition(payload, { ...bodyOf(request), collection, id, user }),
    ),
  rest: (world, who, { collection, id }, request) =>
    request.act === 'assign'
      ? rest(world, who, 'POST', `/${collection}/${id}/assign`, { due: '2026-12-01' })
      : rest(world, who, 'POST', `/${collection}/${id}/transition`, bodyOf(request)),
  graphql: (world, who, { id }, request) => {
    const given = Object.entries(bodyOf(request)).filter(([, value]) => value !== undefined)
    const args = given.map(([name, value]) => `${name}: ${literal(value)}`).join(', ')
    return mutate(world, who, `transitionPiece(id: "${id}", ${args}) { act }`)
  },
  many: async (world, who, { collection, id }, { version, hash, ...shared }) => {
    const documents = [{ id, version, hash }]
    const { status, body } = await ask(world, who, 'POST', `/${collection}/transition-many`, {
      ...bodyOf({ ...shared, version }),
      documents,
    })
    const [report] = (body.results ?? []) as { ok: boolean; refusal?: { code: string } }[]
    if (!report) return String(status)
    return report.ok ? undefined : report.refusal!.code
  },
}

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([name, its]) => `${name}: ${literal(its)}`)
    .join(', ')} }`
}

/** The server's own code, with a reason. */
export const asServer: Door = ({ payload }, _, { collection, id }, request) =>
  answerOf(() => transition(payload, { ...bodyOf(request), collection, id, system: 'a reason' }))

export async function answerOf(attempt: () => Promise<unknown>): Promise<Answer> {
  try {
    await attempt()
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  const { data, status, message } = error as { data?: { code?: string }; status?: number; message: string }
  return data?.code ?? (status === undefined ? `error: ${message}` : String(status))
}

export async function ask(
  { payload }: World,
  { token }: Person,
  method: string,
  address: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost/api${address}`, {
    method,
    headers: {
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const response = await handleRequest(payload, request)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

export async function rest(
  world: World,
  who: Person,
  method: string,
  address: string,
  given?: unknown,
): Promise<Answer> {
  const { status, body } = await ask(world, who, method, address, given)
  if (status < 400) return undefined
  const [error] = (body.errors ?? []) as { data?: { code?: string } }[]
  return error?.data?.code ?? String(status)
}

export async function mutate({ payload, schema }: World, { user }: Person, source: string): Promise<Answer> {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  req.payloadAPI = 'GraphQL'
  const contextValue = { req, headers: {} }
  const { errors } = await graphql({ schema, source: `mutation { ${source} }`, contextValue })
  return errors ? codeOf(errors[0]!.originalError ?? errors[0]!) : undefined
}
