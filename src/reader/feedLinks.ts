/** The feeds that a page belongs to, the site's own last. */
import type { Edition } from './edition'
import type { FeedLink } from './parts/Head'

export function latestFeed({ language, site }: Edition): FeedLink {
  return { title: site.name, base: `/feeds/${language}/latest` }
}

/** The feed of a section, company or deal. */
export function feedOf(
  edition: Edition,
  item: { type: 'section' | 'company' | 'deal'; slug: string; name: string },
): FeedLink {
  return {
    title: `${edition.site.name}: ${item.name}`,
    base: `/feeds/${edition.language}/${item.type}/${encodeURIComponent(item.slug)}`,
  }
}
