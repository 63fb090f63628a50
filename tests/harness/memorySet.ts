/** A public set in memory, by the letter of the interface: for tests of views, without a database. */
import { logIdentity } from '@/plugins/feeds/log/identity'
import { isRestoration, restorationAfter } from '@/plugins/feeds/log/restoration'
import {
  entryKey,
  isLive,
  isNotice,
  type Change,
  type Entry,
  type GoneReason,
  type ListOptions,
  type LiveEntry,
  type NoticeEntry,
  type Publication,
  type PublicSet,
  type Ref,
} from '@/plugins/feeds/types'

interface Published {
  id: string
  type: string
  slug?: string
  datePublished?: string
}

interface PublishOptions {
  language?: string
  tags?: string[]
  slug?: string | null
  datePublished?: string
  at?: string
}

export class MemorySet implements PublicSet {
  private readonly log: Change[] = []
  private readonly newest = new Map<string, Entry>()

  get head(): number {
    return this.log.length
  }

  get identity(): string | null {
    return this.log[0] ? logIdentity(this.log[0]) : null
  }

  get epoch(): string | null {
    const start = this.log.findLast(isRestoration) ?? this.log[0]
    return start ? logIdentity(start) : null
  }

  /** What putting back a backup of this log appends. */
  restore(): void {
    const restoration = restorationAfter(this.log.at(-1)!)
    this.log.push(restoration)
    this.newest.set(restoration.key, restoration)
  }

  /** A publication, or an update when the document is public already. */
  publish<Item extends Published>(item: Item, options: PublishOptions = {}): Change<Item> {
    const language = options.language ?? 'tr'
    const before = this.newest.get(entryKey(item, language))
    return this.append({
      type: item.type,
      document: item.id,
      language,
      act: isLive(before) ? 'update' : 'publish',
      reason: null,
      tags: [`type:${item.type}`, ...(options.tags ?? [])],
      slug: options.slug === undefined ? (item.slug ?? null) : options.slug,
      datePublished: options.datePublished ?? item.datePublished ?? null,
      at: options.at,
      item,
    }) as Change<Item>
  }

  /** @param notice what the public is told in its place. */
  takeBack(
    ref: Ref,
    reason: GoneReason = 'unpublished',
    language = 'tr',
    notice: Pick<Publication, 'item' | 'tags' | 'datePublished'> | null = null,
  ): Change {
    const before = this.newest.get(entryKey(ref, language))
    return this.append({
      type: ref.type,
      document: ref.id,
      language,
      act: 'gone',
      reason,
      tags: notice?.tags ?? [],
      slug: before?.slug ?? null,
      datePublished: notice?.datePublished ?? before?.datePublished ?? null,
      item: notice?.item ?? null,
    })
  }

  async entry<Item>(ref: Ref, language: string): Promise<Entry<Item> | undefined> {
    return this.newest.get(entryKey(ref, language)) as Entry<Item> | undefined
  }

  async item<Item>(ref: Ref, language: string): Promise<Item | undefined> {
    const entry = await this.entry<Item>(ref, language)
    return isLive(entry) ? entry.item : undefined
  }

  async bySlug<Item>(type: string, language: string, slug: string): Promise<Entry<Item> | undefined> {
    const there = this.entries<Item>().filter(
      (entry) => entry.type === type && entry.language === language && entry.slug === slug,
    )
    return there.find(isLive) ?? there[0]
  }

  async list<Item>({ tag, language, limit, offset = 0 }: ListOptions): Promise<LiveEntry<Item>[]> {
    return this.on<Item>(tag, language)
      .sort((one, other) => compare(other, one))
      .slice(offset, offset + limit)
  }

  async notices<Item>({ tag, language, limit, offset = 0 }: ListOptions): Promise<NoticeEntry<Item>[]> {
    return this.entries<Item>()
      .filter(isNotice<Item>)
      .filter((entry) => entry.language === language && entry.tags.includes(tag))
      .sort((one, other) => compare(other, one))
      .slice(offset, offset + limit)
  }

  count(tag: string, language: string): number {
    return this.on(tag, language).length
  }

  async changesSince<Item>(options: {
    since: number
    language: string
    types: string[]
    limit: number
    skipGoneUpTo?: number
  }): Promise<{ changes: Entry<Item>[]; complete: boolean }> {
    const { since, language, types, limit, skipGoneUpTo = 0 } = options
    const all = this.entries<Item>()
      .filter((entry) => entry.number > since && entry.language === language && types.includes(entry.type))
      .filter((entry) => entry.act !== 'gone' || entry.number > skipGoneUpTo)
      .sort((one, other) => one.number - other.number)
    return { changes: all.slice(0, limit), complete: all.length <= limit }
  }

  /** Everything that is public now in a language. */
  live<Item>(language: string, types: string[]): LiveEntry<Item>[] {
    return this.entries<Item>()
      .filter(isLive)
      .filter((entry) => entry.language === language && types.includes(entry.type))
  }

  private append(change: Omit<Change, 'number' | 'key' | 'tagsBefore' | 'at'> & { at?: string }): Change {
    const key = entryKey({ type: change.type, id: change.document }, change.language)
    const number = this.log.length + 1
    const at = change.at ?? new Date(Date.UTC(2025, 10, 23) + number * 1000).toISOString()
    const appended = { ...change, number, key, at, tagsBefore: this.newest.get(key)?.tags ?? [] }
    this.log.push(appended)
    this.newest.set(key, appended)
    return appended
  }

  private on<Item>(tag: string, language: string): LiveEntry<Item>[] {
    return this.entries<Item>()
      .filter(isLive)
      .filter((entry) => entry.language === language && entry.tags.includes(tag))
  }

  private entries<Item>(): Entry<Item>[] {
    return [...this.newest.values()] as Entry<Item>[]
  }
}

function compare(one: Entry, other: Entry): number {
  const byDate = Date.parse(one.datePublished ?? one.at) - Date.parse(other.datePublished ?? other.at)
  return byDate || one.number - other.number
}
