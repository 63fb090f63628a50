/** The public set with one entry answered from a draft, as if it were public already. */
import type { MediaItem } from '@/items/types'
import { entryKey, isLive, type LiveEntry, type PublicSet, type Ref } from '@/plugins/feeds/types'

/**
 * Everything else is as readers see it today: what is not public stays away
 * from the draft's page too, as it would if the draft were published now. Only pictures
 * are shown ahead of time: they become public with what shows them.
 */
export function draftSet(
  base: PublicSet,
  draft: LiveEntry,
  hiddenPicture: (id: string) => Promise<MediaItem | undefined>,
): PublicSet {
  const isDraft = (ref: Ref, language: string) => entryKey(ref, language) === draft.key
  const set: PublicSet = {
    get head() {
      return base.head
    },
    get identity() {
      return base.identity
    },
    get epoch() {
      return base.epoch
    },
    async entry<Item>(ref: Ref, language: string) {
      return isDraft(ref, language) ? (draft as LiveEntry<Item>) : base.entry<Item>(ref, language)
    },
    async item<Item>(ref: Ref, language: string) {
      const entry = await set.entry<Item>(ref, language)
      if (isLive(entry)) return entry.item
      return ref.type === 'media' ? ((await hiddenPicture(ref.id)) as Item | undefined) : undefined
    },
    async bySlug<Item>(type: string, language: string, slug: string) {
      const isIt = draft.type === type && draft.language === language && draft.slug === slug
      return isIt ? (draft as LiveEntry<Item>) : base.bySlug<Item>(type, language, slug)
    },
    async list<Item>(options: Parameters<PublicSet['list']>[0]) {
      const entries = await base.list<Item>(options)
      return entries.map((entry) => (entry.key === draft.key ? (draft as LiveEntry<Item>) : entry))
    },
    notices: (options) => base.notices(options),
    count: (tag, language) => base.count(tag, language),
    changesSince: (options) => base.changesSince(options),
  }
  return set
}
