/** A draft as the page that it would be. */
import { fedCollections } from '@/items'
import type { ArticleItem, CompanyItem, DealItem } from '@/items/types'
import { entryKey, type LiveEntry, type PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { openEdition, type Edition } from '@/reader/edition'
import { renderPage, type Page } from '@/reader/page'
import { textsOf } from '@/reader/texts'
import { articlePage } from '@/reader/views/articleView'
import { companyPage } from '@/reader/views/companyView'
import { dealPage } from '@/reader/views/dealView'
import { withWhatIsMissing, type Draft, type Previewed } from './draft'

/** A draft as the entry that its publication would append. */
export function entryOfDraft(collection: Previewed, draft: Draft, head: number): LiveEntry {
  const { document, language } = draft
  const fed = fedCollections.find(({ slug }) => slug === collection)
  const publication = fed?.publish(withWhatIsMissing(draft, textsOf[language].preview.untitled), language)
  if (!fed || !publication) throw new Error(`${collection}/${document.id} has no page in "${language}".`)
  const { item, tags, slug, datePublished } = publication
  return {
    number: head + 1,
    key: entryKey({ type: fed.type, id: document.id }, language),
    type: fed.type,
    document: document.id,
    language,
    act: 'publish',
    reason: null,
    tags,
    tagsBefore: [],
    slug,
    datePublished,
    at: String(document.updatedAt),
    item,
  }
}

interface PageOptions {
  draft: Draft
  origin: string
  assets: ReaderAssets
  /** What the page says of itself. Default: whether its text is public. */
  notes?: string[]
}

/** The whole HTML document: the reader's own page, with a note, and with nothing to save or to index. */
export async function pageOfDraft(
  set: PublicSet,
  entry: LiveEntry,
  { draft, origin, assets, notes }: PageOptions,
): Promise<string> {
  const { preview } = textsOf[draft.language]
  const edition: Edition = {
    ...(await openEdition(set, draft.language, origin, { ...assets, script: assets.previewScript })),
    preview: notes ?? [draft.isPublic ? preview.public : preview.draft],
  }
  const page = await build(set, edition, entry)
  return renderPage(edition, {
    ...page,
    head: { ...page.head, alternates: [], jsonLd: null, unlisted: true },
  })
}

function build(set: PublicSet, edition: Edition, entry: LiveEntry): Promise<Page> {
  if (entry.type === 'article') return articlePage.build(set, edition, entry as LiveEntry<ArticleItem>)
  if (entry.type === 'company') return companyPage.build(set, edition, entry as LiveEntry<CompanyItem>)
  return dealPage.build(set, edition, entry as LiveEntry<DealItem>)
}
