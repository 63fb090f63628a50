import type { VersionRef } from '@/plugins/workflow/types'

/** A person at the desk, over REST: logs in, writes, and moves documents through the workflow. */
export interface Desk {
  /** What says who is asking. */
  headers: Record<string, string>
  create<Doc>(collection: string, data: object): Promise<Doc & { id: string }>
  /** A picture, with its alternative text. */
  upload<Doc>(file: Blob, name: string, data: object): Promise<Doc & { id: string }>
  patch<Doc>(collection: string, id: string, data: object, query?: string): Promise<Doc>
  /** An act of the workflow, on the newest version. @param said what the public is told with it. */
  act(collection: string, id: string, act: string, said?: object): Promise<void>
  /**
   * Schedules the approved version, or the newest where none is.
   * @param at ISO 8601.
   * @returns the version that is scheduled.
   */
  schedule(collection: string, id: string, at: string): Promise<VersionRef>
  /** From a draft to the public: where it is reviewed, this person submits and a colleague approves. */
  makePublic(collection: string, id: string): Promise<void>
}

interface State {
  newest: VersionRef
  approved: VersionRef | null
  acts: { act: string; to: string }[]
}

/** Who looks at what another has written. */
const COLLEAGUE = 'chief@example.com'

/** @throws Error with the answer when a request is refused. */
export async function openDesk(url: string, email = 'editor@example.com'): Promise<Desk> {
  const login = await send(`${url}/api/users/login`, 'POST', { email, password: 'newsroom-demo-2025' })
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const stateOf = async (collection: string, id: string) => {
    const answer = await fetch(`${url}/api/${collection}/${id}/workflow`, { headers })
    if (!answer.ok)
      throw new Error(`Workflow of ${collection}/${id}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as State
  }
  const act: Desk['act'] = async (collection, id, name, said = {}) => {
    const { newest, acts } = await stateOf(collection, id)
    const to = acts.find((one) => one.act === name)?.to
    if (!to) throw new Error(`"${name}" is no act of ${collection}/${id} now.`)
    const body = { act: name, to, version: newest.version, acceptWarnings: true, note: 'Test.', ...said }
    await send(`${url}/api/${collection}/${id}/transition`, 'POST', body, headers)
  }
  return {
    headers,
    act,
    async schedule(collection, id, at) {
      const { approved, newest } = await stateOf(collection, id)
      const { version } = approved ?? newest
      const body = { act: 'publish', at, version, acceptWarnings: true }
      await send(`${url}/api/${collection}/${id}/schedule`, 'POST', body, headers)
      return approved ?? newest
    },
    async makePublic(collection, id) {
      const { acts } = await stateOf(collection, id)
      if (acts.some((one) => one.act === 'submit')) {
        await act(collection, id, 'submit')
        await (await openDesk(url, COLLEAGUE)).act(collection, id, 'approve')
      }
      await act(collection, id, 'publish')
    },
    async create<Doc>(collection: string, data: object) {
      const answer = await send(`${url}/api/${collection}`, 'POST', data, headers)
      return ((await answer.json()) as { doc: Doc & { id: string } }).doc
    },
    async upload<Doc>(file: Blob, name: string, data: object) {
      const form = new FormData()
      form.append('file', file, name)
      form.append('_payload', JSON.stringify(data))
      const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
      if (!answer.ok) throw new Error(`Upload: ${answer.status} ${await answer.text()}`)
      return ((await answer.json()) as { doc: Doc & { id: string } }).doc
    },
    async patch<Doc>(collection: string, id: string, data: object, query = '') {
      const answer = await send(`${url}/api/${collection}/${id}${query}`, 'PATCH', data, headers)
      return ((await answer.json()) as { doc: Doc }).doc
    },
  }
}

async function send(url: string, method: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** A Lexical state of plain paragraphs. */
export function paragraphs(...texts: string[]) {
  const text = (value: string) => ({
    type: 'text',
    version: 1,
    text: value,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  })
  const block = (children: object[], type: string) => ({
    type,
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children,
  })
  return {
    root: block(
      texts.map((value) => block([text(value)], 'paragraph')),
      'root',
    ),
  }
}
