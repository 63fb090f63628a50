import {
  entryKey,
  isLive,
  isNotice,
  type Change,
  type ChangeHead,
  type ListOptions,
  type PublicSet,
} from '../types'
import { dependency } from './dependencies'
import type { ItemCache } from './itemCache'
import type { PublicIndex } from './publicIndex'
import type { Reader, Readers } from './readers'

/** The public set as one making of a view sees it: every answer is remembered with its reader. */
export function trackedSet(
  index: PublicIndex,
  items: ItemCache,
  readers: Readers,
  reader: Reader,
): PublicSet {
  const saw = (name: string, modified: string | undefined) => {
    readers.remember(reader, name)
    if (modified !== undefined && modified > reader.modified) reader.modified = modified
  }
  const withItem = async <Item>(head: ChangeHead | undefined): Promise<Change<Item> | undefined> =>
    head && (await items.changes<Item>([head]))[0]

  const onList = async <Item>({ tag, language, limit, offset = 0 }: ListOptions): Promise<Change<Item>[]> => {
    const list = index.list(tag, language)
    saw(dependency.list(tag, language), list?.modified)
    return items.changes<Item>(list?.rows.newestFirst(offset, limit) ?? [])
  }

  const set: PublicSet = {
    get head() {
      saw(dependency.head, index.modified)
      return index.head
    },
    get identity() {
      saw(dependency.identity, index.first?.at)
      return index.first?.identity ?? null
    },
    get epoch() {
      saw(dependency.identity, index.epoch?.at)
      return index.epoch?.identity ?? null
    },
    entry(ref, language) {
      const head = index.newest(ref, language)
      saw(dependency.entry(entryKey(ref, language)), head?.at)
      return withItem(head)
    },
    async item<Item>(ref: Parameters<PublicSet['item']>[0], language: string) {
      const entry = await set.entry<Item>(ref, language)
      return isLive(entry) ? entry.item : undefined
    },
    bySlug(type, language, slug) {
      const head = index.bySlug(type, language, slug)
      saw(dependency.slug(type, language, slug), head?.at)
      return withItem(head)
    },
    list: async <Item>(options: ListOptions) => (await onList<Item>(options)).filter(isLive<Item>),
    notices: async <Item>(options: ListOptions) => (await onList<Item>(options)).filter(isNotice<Item>),
    count(tag, language) {
      const list = index.list(tag, language)
      saw(dependency.list(tag, language), list?.modified)
      return list?.rows.size ?? 0
    },
    async changesSince<Item>({ language, ...options }: Parameters<PublicSet['changesSince']>[0]) {
      const { heads, complete } = index.since(language, options)
      return { changes: await items.changes<Item>(heads), complete }
    },
  }
  return set
}
