import { openDesk, paragraphs, type Desk } from '../product/desk'
import type { Product } from '../harness/product'

const password = 'newsroom-demo-2025'

/** What makes the first account of an empty newsroom. */
export const firstAccount = { ADMIN_EMAIL: 'admin@desk.example', ADMIN_PASSWORD: password }

/** An editor of a newsroom that was started with {@link firstAccount}. */
export async function hireEditor({ url }: Product): Promise<Desk> {
  const admin = await openDesk(url, firstAccount.ADMIN_EMAIL)
  await admin.create('users', { email: 'editor@desk.example', password, name: 'Editor', role: 'editor' })
  return openDesk(url, 'editor@desk.example')
}

/** A body of so many paragraphs, none like another. */
export function body(count: number, about = '') {
  const words = 'haber ajans kaynak anlaşma şirket yatırım açıklama karar '.repeat(6)
  return paragraphs(...Array.from({ length: count }, (_, index) => `${about} ${index}. ${words}`))
}

export interface Saves {
  milliseconds: number[]
  refused: string[]
}

/** Each editor writes an article of 20 paragraphs, which is saved by itself every so often. */
export async function editAtOnce(
  product: Product,
  desk: Desk,
  { editors, every, rounds }: { editors: number; every: number; rounds: number },
): Promise<Saves> {
  const saves: Saves = { milliseconds: [], refused: [] }
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      const { id } = await desk.create('articles?draft=true', draft(editor, 0))
      const began = Date.now() + (every * editor) / editors
      for (let round = 1; round <= rounds; round++) {
        await new Promise((resolve) => setTimeout(resolve, began + round * every - Date.now()))
        const sent = performance.now()
        const answer = await fetch(`${product.url}/api/articles/${id}?draft=true&autosave=true`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', ...desk.headers },
          body: JSON.stringify(draft(editor, round)),
        })
        const text = await answer.text()
        if (!answer.ok) saves.refused.push(`${answer.status} ${text}`)
        else saves.milliseconds.push(performance.now() - sent)
      }
      const answer = await fetch(`${product.url}/api/articles/${id}?draft=true&depth=0`, {
        headers: desk.headers,
      })
      const { headline } = (await answer.json()) as { headline: string }
      if (headline !== draft(editor, rounds).headline) saves.refused.push(`Lost: ${headline}`)
    }),
  )
  saves.milliseconds.sort((one, other) => one - other)
  return saves
}

const draft = (editor: number, round: number) => ({
  headline: `Haber ${editor}, ${round}. hali`,
  articleBody: body(20, `${round}`),
  _status: 'draft',
})
