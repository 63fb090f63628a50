/** Somebody at the product, with a session or without. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, json: string): Promise<Response>
  /** A form, as the admin sends it. */
  patch(path: string, fields: object): Promise<Response>
}

/** @param email of one of the demo's people; nobody when missing. @throws Error when the login is refused. */
export async function openVisitor(url: string, email?: string): Promise<Visitor> {
  const session = email ? await logIn(url, email) : {}
  return {
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers: { ...session, ...headers } }),
    post: (path, body) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...session, 'Content-Type': 'application/json' },
        body,
      }),
    patch(path, fields) {
      const body = new FormData()
      body.append('_payload', JSON.stringify(fields))
      return fetch(`${url}${path}`, { method: 'PATCH', headers: session, body })
    },
  }
}

async function logIn(url: string, email: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'newsroom-demo-2025' }),
  })
  if (!answer.ok) throw new Error(`${email} could not log in: ${answer.status} ${await answer.text()}`)
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  // What a browser says by itself; without it the cookie does not count.
  return { Cookie: cookies.join('; '), 'Sec-Fetch-Site': 'same-origin' }
}
