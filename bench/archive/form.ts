import type { Visitor } from './visitor'

/** What the form of an article sends, with another headline each time. */
export interface Form {
  /** What it does a second and a half after the last key. */
  autosave(): Promise<Response>
  /** The Publish button. */
  publish(): Promise<Response>
}

/** The form of an article, which is read once, at the first save. */
export function openForm(visitor: Visitor, id: string): Form {
  let fields: Promise<object> | undefined
  let round = 0
  const send = async (query: string, changed: object) => {
    const headline = `Arşiv ölçülüyor ${++round} ${Date.now()}`
    return visitor.patch(`/api/articles/${id}?${query}`, {
      ...(await (fields ??= fieldsOf(visitor, id))),
      ...changed,
      headline,
    })
  }
  return {
    autosave: () =>
      send('autosave=true&depth=0&draft=true&fallback-locale=null&locale=tr', { _status: 'draft' }),
    publish: () => send('depth=0&locale=tr', { _status: 'published' }),
  }
}

async function fieldsOf({ get }: Visitor, id: string): Promise<object> {
  const answer = await get(`/api/articles/${id}?depth=0&draft=true&locale=tr`)
  const {
    updatedAt: _changed,
    createdAt: _made,
    ...fields
  } = (await answer.json()) as Record<string, unknown>
  return fields
}
