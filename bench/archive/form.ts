import type { Visitor } from './visitor'

/** What the form of an article sends, with another headline each time. */
export interface Form {
  /** What it does a second and a half after the last key. */
  autosave(): Promise<Response>
  /** What the bar of the workflow asks for, when the form is opened and after each save. */
  bar(): Promise<Response>
  /** The button that makes public what the bar has shown. */
  publish(): Promise<Response>
}

/** The form of an article, which is read once, at the first save. */
export function openForm(visitor: Visitor, id: string): Form {
  let fields: Promise<object> | undefined
  let seen: { version: string; hash: string } | undefined
  let round = 0
  return {
    async autosave() {
      const headline = `Arşiv ölçülüyor ${++round} ${Date.now()}`
      const article = { ...(await (fields ??= fieldsOf(visitor, id))), _status: 'draft', headline }
      const query = 'autosave=true&depth=0&draft=true&fallback-locale=null&locale=tr'
      return visitor.patch(`/api/articles/${id}?${query}`, article)
    },
    async bar() {
      const answer = await visitor.get(`/api/articles/${id}/workflow`)
      const state = (await answer.clone().json()) as { newest?: { version: string; hash: string } }
      seen = state.newest
      return answer
    },
    publish() {
      const act = {
        to: 'published',
        act: 'fix',
        version: seen?.version,
        hash: seen?.hash,
        acceptWarnings: true,
      }
      return visitor.post(`/api/articles/${id}/transition`, JSON.stringify(act))
    },
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
