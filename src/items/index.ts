import type { FedCollection, FedGlobal } from '@/plugins/feeds/types'
import { isLanguage, languages } from './addresses'
import { picturesOf, publishArticle, type ArticleDocument } from './article'
import { publishAuthor, type AuthorDocument } from './author'
import { publishCompany, type CompanyDocument } from './company'
import { publishDeal, type DealDocument } from './deal'
import { isPublicMedia, publishMedia, type MediaDocument } from './media'
import { publishPerson, type PersonDocument } from './person'
import { languagesOfRedirect, publishRedirect, type RedirectDocument } from './redirect'
import { noticeOfArticle, whyArticleIsGone } from './retraction'
import { publishSection, type SectionDocument } from './section'
import { publishSite, type SiteDocument } from './site'
import { publishTopic, type TopicDocument } from './topic'
import type { ArticleItem, Language } from './types'

const articles: FedCollection<ArticleDocument> = {
  slug: 'articles',
  type: 'article',
  languages: ({ inLanguage }) => (isLanguage(inLanguage) ? [inLanguage] : []),
  publish: publishArticle,
  notice: noticeOfArticle,
  reason: whyArticleIsGone,
  showsOf: (item) => picturesOf(item as ArticleItem),
}
const companies: FedCollection<CompanyDocument> = {
  slug: 'companies',
  type: 'company',
  languages: everyLanguage,
  publish: publishCompany,
}
const persons: FedCollection<PersonDocument> = {
  slug: 'persons',
  type: 'person',
  languages: everyLanguage,
  publish: publishPerson,
}
const deals: FedCollection<DealDocument> = {
  slug: 'deals',
  type: 'deal',
  languages: everyLanguage,
  publish: publishDeal,
}
const sections: FedCollection<SectionDocument> = {
  slug: 'sections',
  type: 'section',
  languages: everyLanguage,
  publish: publishSection,
}
const topics: FedCollection<TopicDocument> = {
  slug: 'topics',
  type: 'topic',
  languages: everyLanguage,
  publish: publishTopic,
}
const authors: FedCollection<AuthorDocument> = {
  slug: 'authors',
  type: 'author',
  languages: everyLanguage,
  publish: publishAuthor,
}
const media: FedCollection<MediaDocument> = {
  slug: 'media',
  type: 'media',
  languages: everyLanguage,
  publish: publishMedia,
  isPublic: isPublicMedia,
  shownSince: 'publicSince',
}
const redirects: FedCollection<RedirectDocument> = {
  slug: 'redirects',
  type: 'redirect',
  languages: languagesOfRedirect,
  publish: publishRedirect,
}
const site: FedGlobal<SiteDocument> = { slug: 'site', type: 'site', publish: publishSite }

/** What the public sees of each collection. */
export const fedCollections: FedCollection[] = [
  media,
  sections,
  topics,
  authors,
  companies,
  persons,
  deals,
  articles,
  redirects,
]

/** What the public sees of the globals: `site:site:{language}`. */
export const fedGlobals: FedGlobal[] = [site]

function everyLanguage(): Language[] {
  return [...languages]
}
