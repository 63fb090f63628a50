import type { Channel, FeedArticle } from '../formats'
import type { LiveEntry, NoticeEntry, PublicSet } from '../types'

/** A family of feeds: one for each section, company, deal … */
export interface FeedKind {
  /** Its part of the address: `/feeds/tr/{name}/{slug}.rss`. */
  name: string
  /** The type of the items that have such a feed. */
  type: string
  /** The list that its articles are on. */
  tag(id: string): string
}

/** Which feed is meant. */
export interface FeedTopic {
  language: string
  /** The public origin, without a slash at its end. */
  origin: string
  /** Undefined: the newest of everything. */
  subject?: { kind: FeedKind; entry: LiveEntry }
}

/** What a project says of one of its feeds; addresses are absolute. */
export interface FeedDescription extends Pick<
  Channel,
  'title' | 'description' | 'homeUrl' | 'publisher' | 'logo' | 'changed'
> {
  /** How many articles at most. */
  items: number
  /** Whole texts, or summaries only. */
  fullText: boolean
}

export interface FeedViewsOptions<Item> {
  languages: readonly string[]
  /** The list with everything that belongs into a feed. */
  everything: string
  kinds: FeedKind[]
  describe(set: PublicSet, topic: FeedTopic): Promise<FeedDescription>
  /** An entry as feeds tell it, its names joined from the set. Null: not for feeds. */
  present(entry: LiveEntry<Item>, set: PublicSet, origin: string): Promise<FeedArticle | null>
  /** How what was taken back is said in the feeds that it was in (ALL-4). Default: it is not. */
  notices?: NoticeOptions
}

export interface NoticeOptions {
  /** The list of the notices of what was on a list. */
  tag(tag: string): string
  /** A notice as feeds tell it. Null: not for feeds. */
  present(entry: NoticeEntry<never>, set: PublicSet, origin: string): Promise<FeedArticle | null>
}
