/** Somebody at the product, with a session or without. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, json: string): Promise<Response>
  /** What the form does a second and a half after the last key: all of the article, with another headline. */
  autosave(id: string): Promise<Response>
  /** The Publish button. */
  publish(id: string): Promise<Response>
}

/** @param email of one of the demo's people; nobody when missing. @throws Error when the login is refused. */
export async function openVisitor(url: string, email?: string): Promise<Visitor> {
  const session = email ? await logIn(url, email) : {}
  let round = 0
  const get: Visitor['get'] = (path, headers = {}) =>
    fetch(`${url}${path}`, { headers: { ...session, ...headers } })
  const forms = new Map<string, Promise<object>>()
  const formOf = (id: string) => {
    const form = forms.get(id) ?? readForm(get, id)
    forms.set(id, form)
    return form
  }
  const send = async (id: string, query: string, changed: object) => {
    const headline = `Arşiv ölçülüyor ${++round} ${Date.now()}`
    const body = new FormData()
    body.append('_payload', JSON.stringify({ ...(await formOf(id)), ...changed, headline }))
    return fetch(`${url}/api/articles/${id}?${query}`, { method: 'PATCH', headers: session, body })
  }
  return {
    get,
    post: (path, body) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...session, 'Content-Type': 'application/json' },
        body,
      }),
    autosave: (id) =>
      send(id, 'autosave=true&depth=0&draft=true&fallback-locale=null&locale=tr', { _status: 'draft' }),
    publish: (id) => send(id, 'depth=0&fallback-locale=null&locale=tr', { _status: 'published' }),
  }
}

/** What the form holds; read once, before anything is measured. */
async function readForm(get: Visitor['get'], id: string): Promise<object> {
  const answer = await get(`/api/articles/${id}?depth=0&draft=true&locale=tr`)
  const {
    updatedAt: _changed,
    createdAt: _made,
    ...fields
  } = (await answer.json()) as Record<string, unknown>
  return fields
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
