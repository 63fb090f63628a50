import type { View } from '../types'
import type { RequestTarget } from './requestTarget'

/** A view that may be what is asked for, with the `:name` parts of its pattern. */
export interface Match {
  view: View
  params: Record<string, string>
}

interface Route {
  view: View
  names: string[]
  segments: RegExp[]
}

/**
 * Finds the views whose pattern fits a path, in their order.
 * A `:name` takes one segment, or what is left of it beside fixed text; of
 * several in one segment the first takes as much as it can, so that the last dot
 * divides in `:slug.:format`.
 */
export function compileRoutes(views: View[]): (target: RequestTarget) => Match[] {
  const routes = views.map(compile)
  return ({ segments }) =>
    routes.flatMap((route) => {
      const params = matchSegments(route, segments)
      return params ? [{ view: route.view, params }] : []
    })
}

function compile(view: View): Route {
  const names: string[] = []
  const segments = view.pattern
    .slice(1)
    .split('/')
    .map((segment) => {
      const source = segment
        .split(/(:[A-Za-z]\w*)/)
        .map((part) => (part.startsWith(':') ? (names.push(part.slice(1)), '(.+)') : escape(part)))
        .join('')
      return new RegExp(`^${source}$`, 's')
    })
  return { view, names, segments }
}

function matchSegments(
  { names, segments: patterns }: Route,
  segments: string[],
): Record<string, string> | undefined {
  if (patterns.length !== segments.length) return undefined
  const values: string[] = []
  for (const [at, pattern] of patterns.entries()) {
    const found = pattern.exec(segments[at]!)
    if (!found) return undefined
    values.push(...found.slice(1))
  }
  return Object.fromEntries(names.map((name, at) => [name, values[at]!]))
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The one address under which an answer is kept: the path, and the parameters that change it, sorted. */
export function canonicalKey({ path, query }: RequestTarget, matches: Match[]): string {
  const relevant = new Set(matches.flatMap(({ view }) => view.query ?? []))
  const pairs = [...query]
    .filter(([name]) => relevant.has(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs).toString()}` : path
}
