/** One language's edition of the site: what every page of it needs. */
import { languages as allLanguages } from '@/items/addresses'
import type { Language, MediaItem, SectionItem, SiteItem } from '@/items/types'
import type { PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from './assets'
import { pictureOf } from './gather/teasers'
import { textsOf, type Texts } from './texts'
import { byName } from './wording/names'

export interface Edition {
  language: Language
  /** Of the site, its first language first. */
  languages: readonly Language[]
  /** The public origin, without a slash at its end. */
  origin: string
  texts: Texts
  site: SiteItem
  logo: MediaItem | undefined
  /** By name. */
  sections: SectionItem[]
  assets: ReaderAssets
  /** Set where somebody looks at a draft: what the page says of itself. */
  preview?: string[]
}

const MOST_SECTIONS = 24

export async function openEdition(
  set: PublicSet,
  language: Language,
  origin: string,
  assets: ReaderAssets,
): Promise<Edition> {
  const site = (await siteIn(set, language)) ?? unnamedSite(language)
  const sections = await set.list<SectionItem>({ tag: 'type:section', language, limit: MOST_SECTIONS })
  return {
    language,
    languages: site.languages.length > 0 ? site.languages : allLanguages,
    origin,
    texts: textsOf[language],
    site,
    logo: await pictureOf(set, site.logo, language),
    sections: byName(
      sections.map((entry) => entry.item),
      language,
    ),
    assets,
  }
}

/** The site's languages, its first language first. */
export async function siteLanguages(set: PublicSet): Promise<readonly Language[]> {
  for (const language of allLanguages) {
    const site = await siteIn(set, language)
    if (site && site.languages.length > 0) return site.languages
  }
  return allLanguages
}

const siteIn = (set: PublicSet, language: Language) =>
  set.item<SiteItem>({ type: 'site', id: 'site' }, language)

/** A site that nobody has named yet still has pages. */
function unnamedSite(language: Language): SiteItem {
  const { defaultName } = textsOf[language].site
  return {
    id: 'site',
    type: 'site',
    name: defaultName,
    description: null,
    publisher: { name: defaultName, url: null },
    logo: null,
    languages: [...allLanguages],
    imprint: null,
    appLinks: { ios: null, android: null },
    feeds: { items: 30, fullText: true },
  }
}
