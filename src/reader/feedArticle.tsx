/** An article as the web feeds tell it. */
import { addressOf } from '@/items/addresses'
import type { ArticleItem, AuthorItem, MediaItem } from '@/items/types'
import type { FeedArticle, FeedCategory, FeedImage, FeedPerson } from '@/plugins/feeds/formats'
import type { LiveEntry, PublicSet, Ref } from '@/plugins/feeds/types'
import {
  BodyFigure,
  DealCard,
  dealsIn,
  gatherJoin,
  markup,
  referencesOf,
  renderBody,
  type Join,
} from './articleHtml'
import { fallbackFile } from './parts/pictureFiles'
import { textsOf } from './texts'

/**
 * @param origin the public one, without a slash at its end
 * @returns the article with the names, pictures and terms of today; addresses absolute
 */
export async function presentArticle(
  { item }: LiveEntry<ArticleItem>,
  set: PublicSet,
  origin: string,
): Promise<FeedArticle> {
  const join = await gatherJoin(set, item.inLanguage, referencesOfArticle(item))
  return {
    id: `urn:uuid:${item.id}`,
    url: origin + addressOf(item, item.inLanguage),
    originalUrl: item.canonicalUrl,
    title: item.headline,
    summary: item.description,
    contentHtml: contentOf(item, join),
    language: item.inLanguage,
    authors: item.authors.flatMap((id) => personOf(join.get('author', id), join, origin)),
    categories: categoriesOf(item, join),
    image: imageOf(join.get('media', item.image), origin),
    datePublished: item.datePublished,
    dateModified: item.dateModified,
    corrections: item.corrections,
    retraction: null,
  }
}

function referencesOfArticle(item: ArticleItem): Ref[] {
  const of = (type: string, ids: (string | null)[]) => ids.flatMap((id) => (id ? [{ type, id }] : []))
  return [
    ...referencesOf(item.articleBody),
    ...of('media', [item.image]),
    ...of('section', [item.articleSection]),
    ...of('topic', item.topics),
    ...of('author', item.authors),
    ...item.about.filter(({ type }) => type === 'deal'),
  ]
}

/** Picture and text, then the deals that it is about and that the text does not show. */
function contentOf(item: ArticleItem, join: Join): string {
  const picture = join.get('media', item.image)
  const shown = dealsIn(item.articleBody)
  const deals = item.about
    .filter(({ type, id }) => type === 'deal' && !shown.includes(id))
    .flatMap(({ id }) => join.get('deal', id) ?? [])
  return [
    picture ? markup(<BodyFigure picture={picture} language={item.inLanguage} />) : '',
    item.articleBody ? renderBody(item.articleBody, join) : '',
    ...deals.map((deal) => markup(<DealCard deal={deal} join={join} told />)),
  ].join('')
}

function personOf(author: AuthorItem | undefined, { language }: Join, origin: string): FeedPerson[] {
  return author ? [{ name: author.name, url: origin + addressOf(author, language) }] : []
}

/** Section and topics; and what an article is, when it is more than news. */
function categoriesOf(item: ArticleItem, join: Join): FeedCategory[] {
  const named = [
    join.get('section', item.articleSection),
    ...item.topics.map((id) => join.get('topic', id)),
  ].filter((category) => category !== undefined)
  const kind = textsOf[item.inLanguage].article.kind[item.kind]
  return [
    ...named.map(({ name, slug }) => ({ label: name, term: slug })),
    ...(item.kind === 'news' ? [] : [{ label: kind, term: item.kind }]),
  ]
}

function imageOf(picture: MediaItem | undefined, origin: string): FeedImage | null {
  if (!picture) return null
  const { path, mimeType, bytes, width, height } = fallbackFile(picture)
  return { url: origin + path, mimeType, bytes, width, height, alt: picture.alt }
}
