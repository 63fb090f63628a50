/** Asks the reader's views for a path, as delivery does. */
import type { PublicSet, View, ViewResult } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { createReaderViews } from '@/reader/views'

export const testAssets: ReaderAssets = {
  style: '/reader/style.0123456789.css',
  script: '/reader/page.0123456789.js',
  previewScript: '/reader/preview.0123456789.js',
  icons: {
    svg: '/reader/icon.0123456789.svg',
    png192: '/reader/icon-192.0123456789.png',
    png512: '/reader/icon-512.0123456789.png',
  },
}

export const origin = 'https://haber.example'

/** The first view that answers; undefined when none does. */
export async function visit(
  set: PublicSet,
  path: string,
  views: View[] = createReaderViews(() => testAssets),
  at = origin,
): Promise<ViewResult | undefined> {
  const { pathname, searchParams } = new URL(path, at)
  for (const view of views) {
    const params = paramsOf(view.pattern, pathname)
    const result = params && (await view.render(set, { params, query: searchParams, origin: at }))
    if (result) return result
  }
  return undefined
}

/** The page's HTML. @throws when the answer is no page */
export async function pageAt(set: PublicSet, path: string, status = 200): Promise<string> {
  const result = await visit(set, path)
  if (!result || result.status !== status || !('body' in result)) {
    throw new Error(`${path}: ${JSON.stringify(result)?.slice(0, 300)}`)
  }
  return result.body
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const matcher = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '([^/]+)')}$`)
  const values = matcher.exec(path)?.slice(1)
  return values && Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index]!)]))
}
