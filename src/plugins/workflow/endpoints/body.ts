import type { PayloadRequest } from 'payload'

import { BadRequest } from '../acts/badRequest'

/**
 * The JSON object that a request brings.
 * @throws BadRequest where it brings something else.
 */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw new BadRequest('noObject')
}

/** A member that is an object, or missing. */
export function objectIn(body: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && !Array.isArray(value)) return { ...value }
  throw new BadRequest('wrongKind', { name, what: 'object' })
}

/** A member that is a text, or missing. */
export function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || typeof value === 'string') return value
  throw new BadRequest('wrongKind', { name, what: 'text' })
}

/** A member that is a text, null (nobody, no date), or missing. */
export function textOrNullIn(body: Record<string, unknown>, name: string): string | null | undefined {
  return body[name] === null ? null : textIn(body, name)
}

/** A member that is a date, null, or missing; as ISO 8601 UTC. */
export function dateOrNullIn(body: Record<string, unknown>, name: string): string | null | undefined {
  const value = textOrNullIn(body, name)
  if (value == null) return value
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) throw new BadRequest('noDate', { name, value })
  return date.toISOString()
}

/** A member that is true or false; false where it is missing. */
export function yesOrNoIn(body: Record<string, unknown>, name: string, called = name): boolean {
  const { [name]: value = false } = body
  if (typeof value === 'boolean') return value
  throw new BadRequest('wrongKind', { name: called, what: 'yesOrNo' })
}
