/** What the newsroom says of its feeds. */
import { addressOf, addressOfPage } from '@/items/addresses'
import type { CompanyItem, DealItem, Language, MediaItem, SectionItem, SiteItem } from '@/items/types'
import type { Entry, PublicSet } from '@/plugins/feeds/types'
import type { FeedDescription, FeedKind, FeedTopic } from '@/plugins/feeds/views'
import { textsOf } from './texts'

type Subject = SectionItem | CompanyItem | DealItem

/** Sections, companies and deals have feeds of their own. */
export const feedKinds: FeedKind[] = (['section', 'company', 'deal'] as const).map((type) => ({
  name: type,
  type,
  tag: (id) => `${type}:${id}`,
}))

/** More would be no feed but an archive. */
const MOST_ITEMS = 200
/** What a site has that nobody has described yet: nothing in it ever changed. */
const NEVER = '2000-01-01T00:00:00.000Z'

export async function describeFeed(set: PublicSet, topic: FeedTopic): Promise<FeedDescription> {
  const language = topic.language as Language
  const { origin } = topic
  const entry = await set.entry<SiteItem>({ type: 'site', id: 'site' }, language)
  const site = entry?.item
  const name = site?.name ?? textsOf[language].site.defaultName
  const subject = topic.subject?.entry.item as Subject | undefined
  const logo = site?.logo ? await set.item<MediaItem>({ type: 'media', id: site.logo }, language) : undefined
  return {
    title: subject ? `${name}: ${subject.name}` : name,
    description: (subject && wordsOf(subject)) ?? site?.description ?? name,
    homeUrl: origin + (subject ? addressOf(subject, language) : addressOfPage('front', language)),
    publisher: { name: site?.publisher.name ?? name, url: site?.publisher.url ?? origin },
    logo: logo ? origin + logo.original.path : null,
    changed: newer(entry, topic.subject?.entry),
    items: Math.min(Math.max(site?.feeds.items ?? 30, 1), MOST_ITEMS),
    fullText: site?.feeds.fullText ?? true,
  }
}

const wordsOf = (subject: Subject) => (subject.type === 'deal' ? subject.summary : subject.description)

function newer(...entries: (Entry | undefined)[]): string {
  const moments = entries.flatMap((entry) => (entry ? [entry.at] : []))
  return moments.sort().at(-1) ?? NEVER
}
