import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import type { Role } from '@/access'
import { register, session, type User } from '../harness/accounts'

export const password = 'correct horse battery'

export interface Person {
  id: string
  /** As Payload's Local API wants it. */
  user: User
  token: string
}

export interface Desk {
  reporter: Person
  /** A second reporter. */
  colleague: Person
  editor: Person
  chief: Person
  admin: Person
}

/** One account of each role (and a second reporter), logged in. */
export async function hireDesk(payload: Payload): Promise<Desk> {
  return {
    reporter: await hire(payload, 'reporter', 'reporter'),
    colleague: await hire(payload, 'colleague', 'reporter'),
    editor: await hire(payload, 'editor', 'editor'),
    chief: await hire(payload, 'chief', 'chief'),
    admin: await hire(payload, 'admin', 'admin'),
  }
}

export async function hire(payload: Payload, name: string, role: Role): Promise<Person> {
  const email = `${name}@desk.example`
  const id = await register(payload, { name, email, password, role })
  return { id: String(id), ...(await session(payload, id)) }
}

export interface Answer {
  status: number
  body: Record<string, never> & {
    doc?: Record<string, unknown>
    docs?: Record<string, unknown>[]
    errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
    [key: string]: unknown
  }
}

interface Asking {
  as?: Person
  body?: unknown
  language?: 'en' | 'tr'
  method?: string
}

/** A request to Payload's REST API, through its own handler, without a server. */
export async function ask(config: SanitizedConfig, path: string, asking: Asking = {}): Promise<Answer> {
  const { as, body, language = 'tr', method = 'GET' } = asking
  const headers = new Headers({ 'Accept-Language': language })
  if (as) headers.set('Authorization', `JWT ${as.token}`)
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers,
    body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return {
    status: response.status,
    body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Answer['body'],
  }
}

/** The messages of an answer (or of a thrown error), by the path of their field. */
export function faults(from: unknown): Record<string, string> {
  const errors =
    (from as Answer).body?.errors?.flatMap(({ data }) => data?.errors ?? []) ??
    (from as { data?: { errors?: { path: string; message: string }[] } }).data?.errors ??
    []
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

/** A Lexical state of paragraphs, and of nodes given as they are. */
export function body(...parts: (object | string)[]) {
  const children = parts.map((part) => (typeof part === 'string' ? paragraph(part) : part))
  return { root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children } }
}

export function paragraph(...inside: (object | string)[]) {
  const children = inside.map((part) => (typeof part === 'string' ? textNode(part) : part))
  return { type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0, children }
}

export function link(url: string, text = 'here') {
  const fields = { linkType: 'custom', newTab: false, url }
  return {
    type: 'link',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 3,
    fields,
    children: [textNode(text)],
  }
}

export function pictureNode(id: string) {
  return {
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value: id,
    fields: {},
    id: 'f'.repeat(24),
  }
}

function textNode(text: string) {
  return { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1, text }
}
