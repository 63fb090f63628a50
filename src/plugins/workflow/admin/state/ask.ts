import type { Refusal } from '../../types'

/** A refusal of the server, or that there was no answer that could be understood. */
export type Problem = Omit<Refusal, 'code'> & { code: Refusal['code'] | 'unexpected' | 'unreachable' }

export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** Asks Payload's API, as who is logged in. @param method default: POST with a body, else GET. */
export async function ask<Value>(
  address: string,
  language: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer<Value>> {
  try {
    const answer = await fetch(address, {
      method,
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      credentials: 'include',
      cache: 'no-store',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const said = (await answer.json().catch(() => null)) as unknown
    if (answer.ok) return { ok: true, value: said as Value }
    return { ok: false, problem: problemOf(said, answer.status) }
  } catch {
    return { ok: false, problem: { code: 'unreachable', message: '' } }
  }
}

function problemOf(said: unknown, status: number): Problem {
  const [error] = (said as { errors?: { message?: string; data?: Refusal }[] } | null)?.errors ?? []
  if (error?.data?.code) return { ...error.data, message: error.data.message || (error.message ?? '') }
  return { code: 'unexpected', message: error?.message ?? String(status) }
}
