/**
 * The vocabulary of the feeds plugin: what the log of changes holds, what a
 * view may ask of the public set, and what a project tells the plugin.
 * Nothing here imports Payload at run time, so views and delivery can be run
 * without it.
 */
import type { Payload } from 'payload'

/** What happened to a document in the eyes of the public. */
export type Act = 'publish' | 'update' | 'gone'

/** Why a document is no longer public. */
export type GoneReason = 'unpublished' | 'trashed' | 'deleted' | 'retracted'

/** A pointer to a document: `type` is the item's type ("article"), not the collection's slug. */
export interface Ref {
  type: string
  id: string
}

/** The light part of a change: what the index of the public set keeps in memory. */
export interface ChangeHead {
  /** The sequence: 1, 2, 3 … without holes, across all types and languages. */
  number: number
  /** `type:id:language`, see {@link entryKey}. */
  key: string
  type: string
  /** The document's id. */
  document: string
  /** BCP 47 language ("tr", "en"). */
  language: string
  act: Act
  /** Set when `act` is "gone". */
  reason: GoneReason | null
  /** Lists that the item is on, for example "section:ID", "company:ID", "type:article". */
  tags: string[]
  /** Lists that the entry before it was on: views of these must let it go. */
  tagsBefore: string[]
  /** The last part of the item's address, unique within type and language. */
  slug: string | null
  /** ISO 8601 UTC. The first publication; what lists are sorted by. */
  datePublished: string | null
  /** ISO 8601 UTC. When the change was committed to the log. */
  at: string
}

/** A row of the log: never changed, never moved. */
export interface Change<Item = unknown> extends ChangeHead {
  /** What the public sees of the document, or is told in its place. Ids instead of names. Null when gone without a word. */
  item: Item | null
}

/** The newest change of a document in a language. */
export type Entry<Item = unknown> = Change<Item>

/** An entry that is public now. */
export type LiveEntry<Item = unknown> = Change<Item> & { item: Item; act: 'publish' | 'update' }

/** An entry of what is gone, with what the public is told in its place. */
export type NoticeEntry<Item = unknown> = Change<Item> & { item: Item; act: 'gone' }

export interface ListOptions {
  /** One of the tags of {@link ChangeHead.tags}. */
  tag: string
  language: string
  limit: number
  /** Rows to skip. Default 0. */
  offset?: number
}

/**
 * The public set, as a view sees it. Every answer is remembered as something
 * the view depends on, so that the view is made anew when (and only when) one
 * of them changes.
 */
export interface PublicSet {
  /** The number of the newest change that this set contains. */
  readonly head: number
  /** The UUID of the log that this set is made of, for ever the same; null while the log is empty. */
  readonly identity: string | null
  /** The same, until a backup is put back: what was read under its next numbers before is of another epoch. */
  readonly epoch: string | null
  /** The newest change of a document in a language, gone ones included. */
  entry<Item>(ref: Ref, language: string): Promise<Entry<Item> | undefined>
  /** The item of a document that is public now in this language, or undefined. */
  item<Item>(ref: Ref, language: string): Promise<Item | undefined>
  /** The entry at an address of today. Addresses of the past are the project's redirects. */
  bySlug<Item>(type: string, language: string, slug: string): Promise<Entry<Item> | undefined>
  /** Live entries on a list, newest `datePublished` first (ties: higher number first). */
  list<Item>(options: ListOptions): Promise<LiveEntry<Item>[]>
  /** Notices on a list of notices (see {@link FedCollection.notice}), in the same order. */
  notices<Item>(options: ListOptions): Promise<NoticeEntry<Item>[]>
  /** How many entries are on a list. */
  count(tag: string, language: string): number
  /**
   * Changes above a number, ascending, only the newest of each document, of one
   * language and the given types. What delta sync is made of. Not remembered.
   */
  changesSince<Item>(options: {
    since: number
    language: string
    types: string[]
    limit: number
    /** Leave out what is gone and has a number of at most this (a first sync wants no tombstones). */
    skipGoneUpTo?: number
  }): Promise<{ changes: Entry<Item>[]; complete: boolean }>
}

/** What a view answers. Bodies are text; delivery compresses them and makes the ETag. */
export type ViewResult =
  | {
      status: 200 | 400 | 404 | 410
      /** With charset, e.g. "application/rss+xml; charset=utf-8". */
      contentType: string
      body: string
      /** `datePublished`/`at` of the newest thing in it; never the time of rendering (HTTP-4). */
      lastModified?: Date
      headers?: Record<string, string>
    }
  | { status: 301 | 302 | 307 | 308; location: string }

export interface ViewRequest {
  /** The `:name` parts of the view's pattern, decoded. */
  params: Record<string, string>
  query: URLSearchParams
  /** The public origin, without a slash at its end, from the configuration and never from the request. */
  origin: string
}

/** A view: a function of the public set and nothing else (no clock, no request headers). */
export interface View {
  /** Its name in logs, metrics and tests. */
  name: string
  /** A path with `:params`; a param takes one segment and may be followed by a suffix: `/feeds/:language/latest.:format`. */
  pattern: string
  /** Query parameters that change the answer; all others are ignored. */
  query?: string[]
  /** Seconds that a cache may keep the answer without asking again. */
  maxAge: number
  /**
   * A page or feed is kept as bytes until something it depends on changes.
   * "never": rendered at each request (delta sync, whose addresses are endless).
   */
  keep?: 'until-changed' | 'never'
  /** Made anew at once after a change, even if nobody has asked lately. Others wait until somebody asks. */
  eager?: boolean
  /** Undefined: not mine after all (the next view, then Express, is asked). */
  render(set: PublicSet, request: ViewRequest): Promise<ViewResult | undefined>
  /** Addresses at which this view can be met just now, for warming and for tests that visit everything. */
  examples?(set: PublicSet): Promise<string[]>
}

/** What the project makes of one document in one language. Null: not public in this language. */
export interface Publication<Item = unknown> {
  item: Item
  tags: string[]
  slug: string | null
  datePublished: string | null
  /** Documents that must be public before this one is (its pictures): see {@link FedCollection.shownSince}. */
  shows?: Ref[]
}

/** How a collection gets into the feeds. */
export interface FedCollection<Doc = unknown, Item = unknown> {
  /** The collection's slug. */
  slug: string
  /** The item's type: "article". */
  type: string
  /**
   * The languages a document may be public in. For a collection that is
   * localised by field: all of the project's; for one with a language of its own:
   * that one.
   */
  languages(doc: Doc): string[]
  /**
   * The document as the public sees it. `doc` is the main row (never a draft),
   * read in `language` without fallback and with depth 0. Pure.
   * Called only when {@link FedCollection.isPublic} says yes.
   */
  publish(doc: Doc, language: string): Publication<Item> | null
  /** Default: not trashed, and `_status` is "published" where the collection has drafts. */
  isPublic?(doc: Doc): boolean
  /** Why it is gone, when it is. Default: trashed, unpublished or deleted. */
  reason?(doc: Doc): GoneReason
  /**
   * What the public is told in the place of a document that is gone: its item, and lists of its own, at least one,
   * which no live entry is on. Null: nothing but that it is gone. Pure.
   */
  notice?(doc: Doc, language: string): Publication<Item> | null
  /** The documents that an item of {@link publish} shows, as its {@link Publication.shows}. */
  showsOf?(item: Item): Ref[]
  /**
   * With {@link shownSince}: whether something that is public still shows the document. Asked when what has shown
   * it is gone; "no" takes the date away again. Default: the date stays for ever.
   */
  isStillShown?(payload: Payload, id: string): Promise<boolean>
  /**
   * For documents that become public only with what shows them (pictures): the
   * name of a date field of the main table. The reconciler sets it before the first
   * entry whose {@link Publication.shows} names the document;
   * `isPublic` should ask for it.
   */
  shownSince?: string
}

/** How a global gets into the feeds. It is always public; its id in the log is `id`. */
export interface FedGlobal<Doc = unknown, Item = unknown> {
  /** The global's slug. */
  slug: string
  /** The item's type: "site". */
  type: string
  /** The id that its entries carry. Default: the slug. */
  id?: string
  /** The global as the public sees it in a language, or null. Read without fallback, with depth 0. Pure. */
  publish(doc: Doc, language: string): Publication<Item> | null
}

/** `type:id:language`. */
export function entryKey(ref: Ref, language: string): string {
  return `${ref.type}:${ref.id}:${language}`
}

/** Whether a change has an item: what is gone has one when it is a notice, and is then on a list. */
export function hasItem({ act, tags }: Pick<ChangeHead, 'act' | 'tags'>): boolean {
  return act !== 'gone' || tags.length > 0
}

export function isNotice<Item>(entry: Entry<Item> | undefined): entry is NoticeEntry<Item> {
  return entry !== undefined && entry.act === 'gone' && entry.item !== null
}

export function isLive<Item>(entry: Entry<Item> | undefined): entry is LiveEntry<Item> {
  return entry !== undefined && entry.act !== 'gone' && entry.item !== null
}
