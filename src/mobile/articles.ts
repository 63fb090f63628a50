import { addressOf } from '@/items/addresses'
import type { ArticleItem, SectionItem, TopicItem } from '@/items/types'
import type { Ref } from '@/plugins/feeds/types'
import { referencesOf } from '@/reader/articleHtml'
import { toPicture } from './pictures'
import { toRef, type Naming } from './references'
import type { MobileArticle, Named } from './shapes'

export function toArticle(article: ArticleItem, sequence: number, naming: Naming): MobileArticle {
  const { join, origin } = naming
  const image = join.get('media', article.image)
  const section = join.get('section', article.articleSection)
  // seo is for search engines, plainText for the search: an app has neither.
  const { plainText: _plainText, seo: _seo, ...plain } = article
  return {
    ...plain,
    sequence,
    url: origin + addressOf(article, article.inLanguage),
    image: image ? toPicture(image, origin) : null,
    pictures: picturesOf(article, naming),
    articleSection: section ? named(section) : null,
    topics: article.topics.flatMap((id) => join.get('topic', id) ?? []).map(named),
    authors: article.authors
      .flatMap((id) => join.get('author', id) ?? [])
      .map(({ id, name, slug, type }) => ({
        id,
        name,
        slug,
        url: origin + addressOf({ type, slug }, join.language),
      })),
    about: article.about.map((ref) => toRef(ref, naming)),
    mentions: article.mentions.map((ref) => toRef(ref, naming)),
  }
}

/** What {@link toArticle} needs in its join. */
export function referencesOfArticle(article: ArticleItem): Ref[] {
  const of = (type: string, ids: (string | null)[]) => ids.flatMap((id) => (id ? [{ type, id }] : []))
  return [
    ...referencesOf(article.articleBody),
    ...of('media', [article.image]),
    ...of('section', [article.articleSection]),
    ...of('topic', article.topics),
    ...of('author', article.authors),
    ...article.about,
    ...article.mentions,
  ]
}

function picturesOf({ articleBody }: ArticleItem, { join, origin }: Naming): MobileArticle['pictures'] {
  const pictures = referencesOf(articleBody).flatMap(({ type, id }) => {
    const picture = type === 'media' ? join.get('media', id) : undefined
    return picture ? [[id, toPicture(picture, origin)] as const] : []
  })
  return Object.fromEntries(pictures)
}

const named = ({ id, name, slug }: SectionItem | TopicItem): Named => ({ id, name, slug })
