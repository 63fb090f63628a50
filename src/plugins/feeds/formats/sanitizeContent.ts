import sanitizeHtml from 'sanitize-html'

import { allowedInXml } from './characters'

const TEXT =
  'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote cite q strong em b i u s sub sup code pre small time'
const GROUPS = 'div section aside span figure figcaption table caption thead tbody tr th td'

/** The HTML that feed readers are given: text and pictures, nothing that runs, nothing that styles. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [...`${TEXT} ${GROUPS}`.split(' '), 'a', 'picture', 'source', 'img'],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'title', 'rel'],
    img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
    source: ['srcset', 'sizes', 'type', 'media'],
    blockquote: ['cite'],
    q: ['cite'],
    time: ['datetime'],
    ol: ['start'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'], source: ['http', 'https'] },
  allowProtocolRelative: false,
  selfClosing: [...sanitizeHtml.defaults.selfClosing, 'source'],
  exclusiveFilter: ({ tag, attribs }) =>
    (tag === 'img' && !attribs.src) || (tag === 'source' && !attribs.srcset),
}

/**
 * HTML for a feed: by an allow-list, with absolute addresses only (RSS-6).
 * @param base the article's address, absolute: what relative ones are relative to
 */
export function sanitizeContent(html: string, base: string): string {
  return sanitizeHtml(allowedInXml(html), {
    ...allowed,
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: withAbsolute(attribs, base) }) },
  })
}

function withAbsolute(attribs: sanitizeHtml.Attributes, base: string): sanitizeHtml.Attributes {
  const pairs = Object.entries(attribs).flatMap(([name, value]) => {
    const made = absoluteOf(name, value, base)
    return made === undefined ? [] : [[name, made] as const]
  })
  return Object.fromEntries(pairs)
}

/** Undefined: no address, so the attribute is left out. */
function absoluteOf(name: string, value: string, base: string): string | undefined {
  if (name === 'srcset') return absoluteSet(value, base)
  return name === 'href' || name === 'src' || name === 'cite' ? absolute(value, base) : value
}

function absolute(address: string, base: string): string | undefined {
  return URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : undefined
}

/** `a.webp 400w, b.webp 800w` */
function absoluteSet(candidates: string, base: string): string | undefined {
  const set = candidates
    .split(/,\s+/)
    .flatMap((candidate) => {
      const [address = '', ...descriptor] = candidate.trim().split(/\s+/)
      const url = address && absolute(address, base)
      return url ? [[url, ...descriptor].join(' ')] : []
    })
    .join(', ')
  return set || undefined
}
