/**
 * What the public sees of each collection: the shapes that the log of changes
 * holds and that every view (feeds, reader, mobile) starts from. Ids instead of
 * names: a name, a picture's credit, a deal's terms are joined at render time
 * from their own entries, so a rename is one change.
 * Dates are ISO 8601 UTC; amounts are decimals as strings; absent is null.
 */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

export type Language = 'tr' | 'en'

export type SubjectType = 'company' | 'deal' | 'person'
export interface SubjectRef {
  type: SubjectType
  id: string
}
export interface PartyRef {
  type: 'company' | 'person'
  id: string
}

export type DatePrecision = 'day' | 'month' | 'year' | 'unknown'
/** `date` is null when the precision is "unknown". */
export interface ImpreciseDate {
  date: string | null
  precision: DatePrecision
}

export interface Source {
  name: string
  url: string | null
  kind: string
}

export interface Correction {
  date: string
  /** In one text, for who shows no parts. */
  text: string
  /** 1 for the article's first. This and what follows is missing in notes that were brought in from elsewhere. */
  number?: number
  wrong?: string
  right?: string
  weight?: 'minor' | 'major'
}

/** What is told in the place of an article that was taken back. */
export interface RetractionItem {
  /** The article's. */
  id: string
  type: 'retraction'
  inLanguage: Language
  /** Null where the headline is itself what was wrong. */
  headline: string | null
  slug: string
  articleSection: string | null
  /** The article's first publication. */
  datePublished: string
  retraction: { date: string; reason: string; notice: string }
}

export interface ArticleItem {
  id: string
  type: 'article'
  inLanguage: Language
  /** Joins the translations of one story. */
  storyId: string
  headline: string
  slug: string
  description: string | null
  /** Lexical state; uploads, links and blocks hold ids (`value`, `deal`, `company` as id strings). */
  articleBody: SerializedEditorState | null
  plainText: string
  wordCount: number
  /** Minutes, at least 1. */
  readingTime: number
  image: string | null
  articleSection: string | null
  topics: string[]
  authors: string[]
  about: SubjectRef[]
  /** Accepted mentions only. */
  mentions: PartyRef[]
  sources: Source[]
  relatedArticles: string[]
  /** The article that it answers; missing where it answers none. */
  replyTo?: string
  priority: 'routine' | 'important' | 'breaking'
  kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'reply'
  canonicalUrl: string | null
  corrections: Correction[]
  seo: { title: string | null; description: string | null; image: string | null }
  datePublished: string
  dateModified: string
}

export interface CompanyItem {
  id: string
  type: 'company'
  name: string
  slug: string
  aliases: string[]
  products: string[]
  description: string | null
  logo: string | null
  website: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  ticker: string | null
  exchange: string | null
  wikidataId: string | null
  sameAs: string[]
}

export interface PersonItem {
  id: string
  type: 'person'
  name: string
  role: string | null
  company: string | null
  sameAs: string[]
}

export interface Threshold {
  comparator: 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'exactly'
  amount: string
  /** ISO 4217. */
  currency: string | null
  /** What is measured ("revenue", "profit"), or null when not stated. */
  measure: string | null
}

export interface DealTerm {
  /** Stable within the deal; what claims point to. */
  key: string
  kind: string
  holder: string | null
  grantor: string | null
  summary: string
  /** A decimal as a string, 0–100, or null. */
  percentage: string | null
  threshold: Threshold | null
  change: 'new' | 'loosened' | 'tightened' | 'unchanged' | 'removed' | 'notStated'
}

export type ClaimKind = 'statement' | 'pressReport' | 'contractAsReported' | 'rumour' | 'denial'
export type ClaimantKind = 'company' | 'person' | 'press' | 'agreement' | 'unknown'

export interface DealClaim {
  key: string
  /** The key of the term it is about, or null: about the deal as a whole. */
  term: string | null
  text: string
  claimantKind: ClaimantKind
  /** Companies and persons who say so; empty for the press, the agreement, the unknown. */
  claimants: PartyRef[]
  kind: ClaimKind
  source: { name: string | null; url: string | null }
  date: ImpreciseDate
  /** The key of the claim it answers. */
  answers: string | null
}

export interface DealItem {
  id: string
  type: 'deal'
  name: string
  slug: string
  summary: string | null
  kind: string
  status: 'rumoured' | 'announced' | 'active' | 'amended' | 'completed' | 'terminated'
  dates: { announced: ImpreciseDate; start: ImpreciseDate; end: ImpreciseDate }
  country: string | null
  parties: { company: string; role: string }[]
  value: { amount: string; currency: string; certainty: 'announced' | 'reported' | 'estimated' } | null
  terms: DealTerm[]
  claims: DealClaim[]
  openQuestions: { question: string; answer: string | null }[]
  amendments: { date: ImpreciseDate; summary: string }[]
  relatedDeals: { deal: string; type: 'enables' | 'replaces' | 'follows' }[]
}

export interface SectionItem {
  id: string
  type: 'section'
  name: string
  slug: string
  description: string | null
}
export interface TopicItem {
  id: string
  type: 'topic'
  name: string
  slug: string
}
export interface AuthorItem {
  id: string
  type: 'author'
  name: string
  slug: string
  bio: string | null
  picture: string | null
  sameAs: string[]
}

/** One file of a picture. `path` is where delivery serves it: `/media/{id}/{filename}`. */
export interface MediaFile {
  filename: string
  path: string
  mimeType: string
  width: number
  height: number
  bytes: number
}
export interface MediaItem {
  id: string
  type: 'media'
  alt: string
  caption: string | null
  credit: string | null
  licence: string | null
  original: MediaFile
  /** AVIF and WebP in several widths, ascending by width. */
  sizes: MediaFile[]
}

export interface SiteItem {
  id: 'site'
  type: 'site'
  name: string
  description: string | null
  publisher: { name: string; url: string | null }
  logo: string | null
  languages: Language[]
  imprint: string | null
  appLinks: { ios: string | null; android: string | null }
  feeds: { items: number; fullText: boolean }
}

export interface RedirectItem {
  id: string
  type: 'redirect'
  /** A path on this site. */
  from: string
  to: { url: string } | { ref: SubjectRef | { type: 'article'; id: string } }
}
