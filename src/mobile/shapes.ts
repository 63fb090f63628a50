/**
 * What the mobile feed sends. Addresses are absolute, dates ISO 8601 UTC, amounts
 * decimals as strings, absent is null. Fields are added, never renamed; an app
 * ignores what it does not know.
 */
import type {
  ArticleItem,
  CompanyItem,
  DealClaim,
  DealItem,
  DealTerm,
  PartyRef,
  SubjectType,
} from '@/items/types'
import type { GoneReason } from '@/plugins/feeds/types'

export interface MobilePictureFile {
  url: string
  mimeType: string
  width: number
  height: number
  bytes: number
}

export interface MobilePicture {
  id: string
  alt: string
  caption: string | null
  credit: string | null
  licence: string | null
  /** The original first, then the sizes, ascending by width. */
  files: MobilePictureFile[]
}

export interface Named {
  id: string
  name: string
  slug: string
}

export interface MobileAuthor extends Named {
  url: string
}

/**
 * Somebody or something that an article or a deal points at. In the sync `name`
 * and `url` of companies and deals are left out: they come as changes of their
 * own, so that a rename is one change.
 */
export interface MobileRef {
  type: SubjectType
  id: string
  name?: string
  role?: string | null
  url?: string
}

type Plain =
  | 'inLanguage'
  | 'storyId'
  | 'headline'
  | 'slug'
  | 'description'
  | 'articleBody'
  | 'wordCount'
  | 'readingTime'
  | 'sources'
  | 'relatedArticles'
  | 'replyTo'
  | 'priority'
  | 'kind'
  | 'canonicalUrl'
  | 'corrections'
  | 'datePublished'
  | 'dateModified'

export interface MobileArticle extends Pick<ArticleItem, Plain> {
  id: string
  type: 'article'
  sequence: number
  url: string
  image: MobilePicture | null
  /** The pictures within the body, by id. */
  pictures: Record<string, MobilePicture>
  articleSection: Named | null
  topics: Named[]
  authors: MobileAuthor[]
  about: MobileRef[]
  mentions: MobileRef[]
}

/** One article, with everything it shows. */
export interface MobileWholeArticle extends MobileArticle {
  /** The body with the names of today: sanitised, absolute addresses. */
  bodyHtml: string
  /** The answers to it, newest first; `replyTo` is the id of what it answers itself. */
  replies: { id: string; headline: string; url: string }[]
  /** The deals that it is about or shows. */
  deals: MobileDeal[]
}

export interface MobileCompany extends Omit<CompanyItem, 'logo'> {
  sequence: number
  url: string
  logo: MobilePicture | null
}

export interface MobileTerm extends Omit<DealTerm, 'holder' | 'grantor'> {
  holder: MobileRef | null
  grantor: MobileRef | null
}

export interface MobileClaim extends Omit<DealClaim, 'claimants'> {
  claimants: (MobileRef & { type: PartyRef['type'] })[]
}

export interface MobileDeal extends Omit<DealItem, 'parties' | 'terms' | 'claims'> {
  sequence: number
  url: string
  parties: { company: MobileRef; role: string }[]
  terms: MobileTerm[]
  /** Who says so; `term` is the key of the term that a claim is about. */
  claims: MobileClaim[]
}

/** Something that an app must forget, and what to show in its place (SYNC-14). */
export interface MobileTombstone {
  id: string
  type: string
  sequence: number
  gone: GoneReason
  notice: string
  /** Of an article that was taken back in public; `headline` is null where it is itself what was wrong. */
  retraction?: { date: string; headline: string | null; reason: string; notice: string }
}

export type MobileChange = MobileArticle | MobileCompany | MobileDeal | MobileTombstone

export interface MobileChanges {
  /** Ascending by sequence; each document once. */
  changes: MobileChange[]
  /** For the next request's `since`. */
  cursor: string
  /** False: ask again at once, there is more. */
  complete: boolean
}
