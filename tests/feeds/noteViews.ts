/** Views of the notes: small, and of every kind that delivery knows. */
import { isLive, type View } from '@/plugins/feeds/types'

interface Item {
  id: string
  title: string
}

export const html = 'text/html; charset=utf-8'
export const plain = 'text/plain; charset=utf-8'

/** How often each view was made. */
export type Makings = Record<string, number>

export function noteViews(makings: Makings = {}): View[] {
  const count = (name: string) => {
    makings[name] = (makings[name] ?? 0) + 1
  }
  return [
    {
      name: 'latest',
      pattern: '/feeds/:language/latest.:format',
      maxAge: 60,
      eager: true,
      examples: () => Promise.resolve(['/feeds/tr/latest.txt']),
      async render(set, { params: { language = '', format } }) {
        if (format !== 'txt') return undefined
        count('latest')
        const notes = await set.list<Item>({ tag: 'type:note', language, limit: 10 })
        const lines = notes.map(({ item }) => `${item.id} ${item.title} şğüöçıİ`)
        return { status: 200, contentType: plain, body: lines.join('\n').padEnd(500, '.') }
      },
    },
    {
      name: 'note',
      pattern: '/:language/note/:slug',
      query: ['size', 'a'],
      maxAge: 300,
      async render(set, { params: { language = '', slug = '' }, query, origin }) {
        count('note')
        const entry = await set.bySlug<Item>('note', language, slug)
        if (!entry) return { status: 404, contentType: html, body: 'no such note' }
        if (!isLive(entry)) return { status: 410, contentType: html, body: `gone: ${entry.reason}` }
        const site = await set.item<Item>({ type: 'site', id: 'site' }, language)
        const body = `${origin} ${site?.title} ${entry.item.title} ${query.toString()} ${set.count('type:note', language)}`
        return {
          status: 200,
          contentType: html,
          body,
          headers: { 'Content-Location': `/${language}/note/${slug}` },
        }
      },
    },
    {
      name: 'changes',
      pattern: '/changes',
      query: ['since'],
      maxAge: 0,
      keep: 'never',
      async render(set, { query }) {
        count('changes')
        const since = Number(query.get('since') ?? 0)
        const { changes } = await set.changesSince({ since, language: 'tr', types: ['note'], limit: 100 })
        return {
          status: 200,
          contentType: 'application/json',
          body: JSON.stringify(changes.map(({ number }) => number)),
        }
      },
    },
    {
      name: 'old',
      pattern: '/old/:slug',
      maxAge: 60,
      render: (_set, { params }) =>
        Promise.resolve({ status: 301 as const, location: `/tr/note/${params.slug}` }),
    },
    {
      name: 'broken',
      pattern: '/broken',
      maxAge: 60,
      render: () => Promise.reject(new Error('a secret of the inside')),
    },
    {
      name: 'front',
      pattern: '/:language',
      maxAge: 60,
      render: (_set, { params }) =>
        Promise.resolve(
          params.language === 'tr'
            ? { status: 200 as const, contentType: html, body: 'ön sayfa' }
            : undefined,
        ),
    },
  ]
}
