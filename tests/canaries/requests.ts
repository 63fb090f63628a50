import type { SanitizedConfig } from 'payload'

import type { View } from '@/plugins/feeds/types'
import { canary, type Planted } from './plant'

/** A request that anybody can make. `place`: what kind of place it is, for counting. */
export interface Ask {
  place: string
  path: string
  /** GraphQL: the query to post. */
  query?: string
}

const queries = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true',
  'limit=0',
  'limit=0&draft=true&trash=true&pagination=false',
  'depth=10',
  'depth=10&draft=true&trash=true',
  'locale=en',
  'locale=all&draft=true',
  'fallback-locale=none&trash=true',
  'select[headline]=true&select[name]=true&draft=true&trash=true',
  'where[_status][equals]=draft&draft=true',
  'where[deletedAt][exists]=true&trash=true',
  'where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published&draft=true&trash=true',
  'sort=-updatedAt&draft=true',
  'joins[articles][limit]=0&joins[deals][limit]=0&joins[relatedFrom][limit]=0&depth=3',
  'populate[companies][name]=true&populate[media][alt]=true&depth=3&draft=true',
]

/** Each GET route of the configuration, with every id that it could be asked for. */
export function restAsks(config: SanitizedConfig, planted: Planted): Ask[] {
  const asks: Ask[] = []
  for (const { slug, endpoints } of config.collections) {
    const ids = [...(planted.ids[slug] ?? []), slug === 'articles' ? planted.control.id : '1']
    // GET routes that Payload's handlers know, whether the sanitized list names them or not.
    const paths = new Set([
      '/',
      '/count',
      '/versions',
      '/:id',
      '/versions/:id',
      '/access/:id',
      '/file/:filename',
      '/me',
      '/init',
    ])
    for (const endpoint of endpoints || []) if (endpoint.method === 'get') paths.add(endpoint.path)
    for (const path of paths) {
      for (const [index, filled] of fill(path, { id: ids, filename: planted.files }).entries()) {
        for (const query of path === '/access/:id' ? ['', 'draft=true'] : queriesFor(path, index)) {
          asks.push({
            place: `REST ${slug}${path}?${query}`,
            path: `/api/${slug}${filled === '/' ? '' : filled}?${query}`,
          })
        }
      }
    }
    // A question whose answer would tell what is in a hidden text.
    for (const field of ['headline', 'name', 'description', 'plainText', 'alt', 'version.headline']) {
      const versions = field.startsWith('version.') ? '/versions' : ''
      asks.push({
        place: `REST ${slug} where`,
        path: `/api/${slug}${versions}?where[${field}][like]=${canary}&draft=true&trash=true&select[id]=true`,
      })
    }
  }
  for (const { slug } of config.globals) {
    for (const path of ['', '/versions', '/access']) {
      for (const query of queries)
        asks.push({ place: `REST ${slug}${path}?${query}`, path: `/api/globals/${slug}${path}?${query}` })
    }
  }
  for (const endpoint of config.endpoints) {
    if (endpoint.method === 'get') asks.push({ place: `REST ${endpoint.path}`, path: `/api${endpoint.path}` })
  }
  return asks
}

/** All of them for lists; for single documents a third each, turn by turn, and all in the long run. */
function queriesFor(path: string, index: number): string[] {
  if (process.env.LONG || !path.includes(':')) return queries
  return queries.filter((_query, turn) => turn === 0 || turn % 3 === index % 3)
}

/** Each view of delivery's own table, with every language, slug and id. */
export function deliveryAsks(views: View[], planted: Planted): Ask[] {
  const values = {
    language: ['tr', 'en'],
    format: ['rss', 'atom', 'json'],
    kind: ['section', 'company', 'deal'],
    slug: [...planted.slugs, planted.control.slug, 'siradan-sirket'],
    id: [...Object.values(planted.ids).flat(), planted.control.id],
  }
  const asks = views.flatMap(({ name, pattern }) =>
    fill(pattern, values).flatMap((path) =>
      ['', '?locale=tr', '?locale=en&limit=500', '?draft=true&trash=true'].map((query) => ({
        place: `${name}${query}`,
        path: `${path}${query}`,
      })),
    ),
  )
  const media = planted.files.flatMap((file) =>
    (planted.ids.media ?? []).map((id) => ({ place: 'media', path: `/media/${id}/${file}` })),
  )
  const ours = [
    '/',
    '/admin',
    '/admin/collections/articles',
    '/healthz',
    '/readyz',
    '/sw.js',
    '/manifest.webmanifest',
  ]
  const previews = Object.entries(planted.ids).flatMap(([slug, ids]) =>
    ids.map((id) => ({ place: `preview ${slug}`, path: `/preview/${slug}/${id}?locale=tr` })),
  )
  const admin = (planted.ids.articles ?? []).map((id) => `/admin/collections/articles/${id}`)
  return [...asks, ...media, ...previews, ...[...ours, ...admin].map((path) => ({ place: path, path }))]
}

/** All paths that a pattern makes with these values; unknown names get a word. */
function fill(pattern: string, values: Record<string, string[]>): string[] {
  const name = /:(\w+)/.exec(pattern)?.[1]
  if (!name) return [pattern]
  return (values[name] ?? ['x']).flatMap((value) =>
    fill(pattern.replace(`:${name}`, encodeURIComponent(value)), values),
  )
}
