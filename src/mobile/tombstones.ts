import type { Language, RetractionItem } from '@/items/types'
import { isNotice, type Entry, type GoneReason } from '@/plugins/feeds/types'
import type { MobileTombstone } from './shapes'

/** What is left of what was public: that it is gone, and why, in public where it was retracted; nothing of its text (SYNC-6). */
export function tombstoneOf(entry: Entry): MobileTombstone {
  const { document, type, number, reason, language } = entry
  const gone = reason ?? 'unpublished'
  const said = noticeOf(type, gone, language as Language)
  const tombstone = { id: document, type, sequence: number, gone, notice: said }
  if (!isNotice(entry)) return tombstone
  const { headline, retraction } = entry.item as RetractionItem
  const notice = [said, retraction.reason, retraction.notice].join(' ')
  return { ...tombstone, notice, retraction: { headline, ...retraction } }
}

type Said = Record<Language, string>

const notices: Record<'article' | 'other', Record<GoneReason, Said>> = {
  article: {
    unpublished: { tr: 'Bu haber yayından kaldırıldı.', en: 'This article is no longer published.' },
    trashed: { tr: 'Bu haber yayından kaldırıldı.', en: 'This article is no longer published.' },
    deleted: { tr: 'Bu haber silindi.', en: 'This article was deleted.' },
    retracted: { tr: 'Bu haber geri çekildi.', en: 'This article was retracted.' },
  },
  other: {
    unpublished: { tr: 'Bu sayfa yayından kaldırıldı.', en: 'This page is no longer published.' },
    trashed: { tr: 'Bu sayfa yayından kaldırıldı.', en: 'This page is no longer published.' },
    deleted: { tr: 'Bu sayfa silindi.', en: 'This page was deleted.' },
    retracted: { tr: 'Bu sayfa geri çekildi.', en: 'This page was retracted.' },
  },
}

/** What an app shows in the place of what it has stored (SYNC-14). */
function noticeOf(type: string, reason: GoneReason, language: Language): string {
  return notices[type === 'article' ? 'article' : 'other'][reason][language]
}
