import type { Publication } from '@/plugins/feeds/types'
import { destinationOf, isLanguage, languages } from './addresses'
import { tagged } from './tags'
import type { RedirectItem } from './types'
import { isoDate, refOf, text, type RelatedToOneOf } from './values'

/** A row of the collection `redirects`. */
export interface RedirectDocument {
  id: string
  from?: string | null
  to?: { type?: string | null; url?: string | null; reference?: RelatedToOneOf | null } | null
  createdAt?: string | null
}

/** Stands for this site where only the path counts. */
const here = 'http://localhost'

/** Where an address of the past leads. Null when it leads nowhere. Its tag is `redirect:/old/path`. */
export function publishRedirect(doc: RedirectDocument): Publication<RedirectItem> | null {
  const from = pathOf(text(doc.from))
  const to = targetOf(doc.to)
  if (!from || !to) return null
  const item: RedirectItem = { id: doc.id, type: 'redirect', from, to }
  const tags = tagged('type:redirect', `redirect:${from}`)
  return { item, tags, slug: null, datePublished: isoDate(doc.createdAt) }
}

/** A redirect is in the language of its old address; one outside the languages' addresses is in all. */
export function languagesOfRedirect({ from }: RedirectDocument): string[] {
  const path = pathOf(text(from)) ?? ''
  const language = destinationOf(path)?.language ?? path.split('/')[1]
  return isLanguage(language) ? [language] : [...languages]
}

function targetOf(to: RedirectDocument['to']): RedirectItem['to'] | null {
  if (to?.type === 'custom') {
    const url = addressOf(text(to.url))
    return url ? { url } : null
  }
  const ref = refOf(to?.reference, ['article', 'company', 'deal'])
  return ref && { ref }
}

/**
 * A page of this site, or one elsewhere by http or https, in the form that goes over the wire. Read as a
 * browser reads it: to one, "/\evil.example" is another site.
 */
function addressOf(url: string | null): string | null {
  if (!url || !/^(https?:\/\/|\/)/i.test(url) || !URL.canParse(url, here)) return null
  const { href, origin, username, password } = new URL(url, here)
  if (username || password) return null
  if (!url.startsWith('/')) return href
  return origin === here ? href.slice(here.length) : null
}

/** Editors paste whole addresses; what counts is the path, without a slash at its end. */
function pathOf(from: string | null): string | null {
  if (!from) return null
  try {
    const { pathname } = new URL(from.trim(), here)
    return pathname.length > 1 ? pathname.replace(/\/+$/, '') || '/' : pathname
  } catch {
    return null
  }
}
