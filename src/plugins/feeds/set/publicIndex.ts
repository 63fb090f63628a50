import { logIdentity } from '../log/identity'
import { isRestoration } from '../log/restoration'
import { entryKey, type ChangeHead, type Ref } from '../types'
import { ChangesByNumber, type SinceOptions } from './changesByNumber'
import { dependency, touchedBy } from './dependencies'
import { place, SortedList, type Placed } from './sortedList'

/** A list, and when it last changed, removals included. */
interface TaggedList {
  rows: SortedList
  /** ISO 8601 UTC. */
  modified: string
}

/** The light rows of the public set in memory, ready for every question of a view. Pure. */
export class PublicIndex {
  head = 0
  /** ISO 8601 UTC; when the newest change was appended. */
  modified = ''
  /** The log's UUID, and when its first change was appended; null before that. */
  first: { identity: string; at: string } | null = null
  /** What cursors are of: the same, until a backup is put back. */
  epoch: { identity: string; at: string } | null = null
  private readonly newestByKey = new Map<string, Placed>()
  private readonly lists = new Map<string, TaggedList>()
  private readonly keysBySlug = new Map<string, Set<string>>()
  private readonly byLanguage = new Map<string, ChangesByNumber>()

  /**
   * Takes in the next change; numbers that are known already are passed over.
   * @returns tells the names of all that it touches: for a whole log that takes a while, and nobody has read yet.
   */
  apply(head: ChangeHead): () => string[] {
    if (head.number <= this.head) return () => []
    const before = this.newestByKey.get(head.key)
    const now = place(head)
    this.head = head.number
    this.modified = head.at
    this.newestByKey.set(head.key, now)
    this.changesOf(head.language).add(head, before !== undefined)
    this.moveBetweenLists(before, now)
    this.moveBetweenSlugs(before?.head, head)
    const touched = () => touchedBy(head, before?.head)
    if (this.first && !isRestoration(head)) return touched
    this.epoch = { identity: logIdentity(head), at: head.at }
    this.first ??= this.epoch
    return () => [...touched(), dependency.identity]
  }

  newest(ref: Ref, language: string): ChangeHead | undefined {
    return this.newestByKey.get(entryKey(ref, language))?.head
  }

  /** What is public wins over what is gone, then what is newer. */
  bySlug(type: string, language: string, slug: string): ChangeHead | undefined {
    const keys = this.keysBySlug.get(dependency.slug(type, language, slug)) ?? []
    return [...keys]
      .map((key) => this.newestByKey.get(key)!.head)
      .sort((a, b) => Number(b.act !== 'gone') - Number(a.act !== 'gone') || b.number - a.number)[0]
  }

  list(tag: string, language: string): { rows: SortedList; modified: string } | undefined {
    return this.lists.get(dependency.list(tag, language))
  }

  since(language: string, options: SinceOptions): { heads: ChangeHead[]; complete: boolean } {
    return this.byLanguage.get(language)?.since(options) ?? { heads: [], complete: true }
  }

  /** The languages that anything was ever public in. */
  languages(): string[] {
    return [...this.byLanguage.keys()]
  }

  private changesOf(language: string): ChangesByNumber {
    let changes = this.byLanguage.get(language)
    if (!changes) {
      changes = new ChangesByNumber((head) => this.newestByKey.get(head.key)?.head === head)
      this.byLanguage.set(language, changes)
    }
    return changes
  }

  private moveBetweenLists(before: Placed | undefined, now: Placed): void {
    const { language, tags, at } = now.head
    for (const tag of before?.head.tags ?? []) this.touchList(tag, language, at).remove(before!)
    for (const tag of tags) this.touchList(tag, language, at).add(now)
  }

  private touchList(tag: string, language: string, at: string): SortedList {
    const name = dependency.list(tag, language)
    let list = this.lists.get(name)
    if (!list) {
      list = { rows: new SortedList(), modified: at }
      this.lists.set(name, list)
    }
    list.modified = at
    return list.rows
  }

  private moveBetweenSlugs(before: ChangeHead | undefined, now: ChangeHead): void {
    if (before?.slug === now.slug) return
    const { type, language, key } = now
    if (before && before.slug !== null) {
      this.keysBySlug.get(dependency.slug(type, language, before.slug))?.delete(key)
    }
    if (now.slug === null) return
    const name = dependency.slug(type, language, now.slug)
    const keys = this.keysBySlug.get(name)
    if (keys) keys.add(key)
    else this.keysBySlug.set(name, new Set([key]))
  }
}
