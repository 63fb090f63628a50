/** Addresses of the past. */
import { addressOf, languages } from '@/items/addresses'
import type {
  ArticleItem,
  CompanyItem,
  DealItem,
  Language,
  RedirectItem,
  RetractionItem,
} from '@/items/types'
import { isNotice, type PublicSet, type ViewResult } from '@/plugins/feeds/types'

/** 301 to where a path leads today; undefined when nobody remembers it, or what it led to is no longer public. */
export async function redirectFrom(
  set: PublicSet,
  path: string,
  language: Language,
): Promise<ViewResult | undefined> {
  const redirect = await findRedirect(set, path)
  const location = redirect && (await targetOf(set, redirect, language))
  return location && location !== path ? { status: 301, location } : undefined
}

/** Redirects are the same in all languages; the log keeps an entry for each. */
async function findRedirect(set: PublicSet, path: string): Promise<RedirectItem | undefined> {
  for (const from of new Set([path, decodeURI(path)])) {
    for (const language of languages) {
      const [entry] = await set.list<RedirectItem>({ tag: `redirect:${from}`, language, limit: 1 })
      if (entry) return entry.item
    }
  }
  return undefined
}

async function targetOf(
  set: PublicSet,
  { to }: RedirectItem,
  preferred: Language,
): Promise<string | undefined> {
  if ('url' in to) return to.url
  if (to.ref.type === 'person') return undefined
  for (const language of [preferred, ...languages.filter((other) => other !== preferred)]) {
    const item = await set.item<ArticleItem | CompanyItem | DealItem>(to.ref, language)
    if (item) return addressOf(item, language)
    const gone = await set.entry<RetractionItem>(to.ref, language)
    if (isNotice(gone)) return addressOf({ type: 'article', slug: gone.item.slug }, language)
  }
  return undefined
}
