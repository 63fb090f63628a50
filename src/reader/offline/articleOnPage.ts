/** What an article's page says about itself, for whoever wants to keep it. */
import { isLanguage } from '@/items/addresses'
import type { SavedArticle } from './database'

export type ArticleOnPage = Pick<SavedArticle, 'id' | 'language' | 'headline' | 'sequence' | 'deals'>

/** Undefined when the page is no article's. */
export function articleOnPage(page: Document): ArticleOnPage | undefined {
  const { lang } = page.documentElement
  const data = page.querySelector<HTMLElement>('[data-save-article]')?.dataset
  if (!data?.saveArticle || !isLanguage(lang)) return undefined
  return {
    id: data.saveArticle,
    language: lang,
    headline: data.headline ?? '',
    sequence: Number(data.sequence ?? 0),
    deals: JSON.parse(data.deals ?? '[]') as SavedArticle['deals'],
  }
}
