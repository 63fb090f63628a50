/** What a request line asks for. */
export interface RequestTarget {
  /** The path, every segment encoded in one way, without a slash at its end. */
  path: string
  /** The path's segments, decoded. */
  segments: string[]
  query: URLSearchParams
  /** As it came, with its question mark; empty when there is none. */
  search: string
  trailingSlash: boolean
}

/** A request line that no honest client sends. */
export interface BadTarget {
  status: 400 | 404 | 414
}

const LONGEST_PATH = 2048
/** Of what is ours; an API behind us may have longer ones. */
const LONGEST_SEARCH = 2048
const ORIGIN = /^https?:\/\/[^/?#]*/i

/** Reads a request line. Never throws. */
export function requestTarget(url: string): RequestTarget | BadTarget {
  const local = url.replace(ORIGIN, '').replace(/#.*$/s, '')
  const question = local.indexOf('?')
  const path = question < 0 ? local : local.slice(0, question)
  const search = question < 0 ? '' : local.slice(question)
  if (path.length > LONGEST_PATH) return { status: 414 }
  if (!path.startsWith('/') || path.includes('\\')) return { status: 400 }
  const trailingSlash = path.length > 1 && path.endsWith('/')
  const encoded = path.slice(1, trailingSlash ? -1 : undefined)
  // Two slashes would make a redirect to another site out of "//evil.example/".
  if (path !== '/' && encoded.split('/').includes('')) return { status: 404 }
  const segments = decode(encoded)
  if (!segments || segments.some(isNoName)) return { status: 400 }
  return {
    path: `/${segments.map(encodeURIComponent).join('/')}`,
    segments,
    query: new URLSearchParams(search),
    search,
    trailingSlash,
  }
}

export function isTooLong({ search }: RequestTarget): boolean {
  return search.length > LONGEST_SEARCH
}

function decode(path: string): string[] | undefined {
  try {
    return path === '' ? [''] : path.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

function isNoName(segment: string): boolean {
  return segment === '.' || segment === '..' || /[\u0000-\u001f\u007f]/.test(segment)
}
