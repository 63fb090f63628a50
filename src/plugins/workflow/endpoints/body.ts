import { APIError, type PayloadRequest } from 'payload'

/**
 * The JSON object that a request brings.
 * @throws APIError 400 where it brings something else.
 */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw bad('The body has to be a JSON object.')
}

/** A member that is an object, or missing. */
export function objectIn(body: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && !Array.isArray(value)) return { ...value }
  throw bad(`"${name}" has to be an object.`)
}

/** A member that is a text, or missing. */
export function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || typeof value === 'string') return value
  throw bad(`"${name}" has to be a text.`)
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
  if (Number.isNaN(date.getTime())) throw bad(`"${name}" has to be a date (ISO 8601): "${value}" is none.`)
  return date.toISOString()
}

export const bad = (message: string) => new APIError(message, 400, null, true)
