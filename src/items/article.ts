import type { Publication, Ref } from '@/plugins/feeds/types'
import { picturesIn, publicBody } from './articleBody'
import { correctionsIn, type PublicNotesOfDocument } from './publicNotes'
import { tagged, tagsOf } from './tags'
import type { ArticleItem, Correction } from './types'
import {
  idOf,
  idsOf,
  isoDate,
  oneOf,
  refsOf,
  rows,
  text,
  wholeNumber,
  type Many,
  type Related,
  type RelatedToOneOf,
} from './values'

/** A row of the collection `articles`, as far as the public sees it. */
export interface ArticleDocument {
  id: string
  inLanguage?: string | null
  storyId?: string | null
  headline?: string | null
  slug?: string | null
  description?: string | null
  articleBody?: unknown
  plainText?: string | null
  wordCount?: number | null
  readingTime?: number | null
  image?: Related
  articleSection?: Related
  topics?: Many<Related>
  authors?: Many<Related>
  about?: Many<RelatedToOneOf>
  mentions?: Many<{ subject?: RelatedToOneOf | null; status?: string | null }>
  sources?: Many<{ name?: string | null; url?: string | null; kind?: string | null }>
  relatedArticles?: Many<Related>
  replyTo?: Related
  priority?: string | null
  kind?: string | null
  canonicalUrl?: string | null
  corrections?: Many<{ date?: string | null; text?: string | null }>
  meta?: { title?: string | null; description?: string | null; image?: Related } | null
  datePublished?: string | null
  dateModified?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  publicNotes?: PublicNotesOfDocument | null
}

/** An article in its own language. Null without headline or address: there is nothing to show, or no way to it. */
export function publishArticle(doc: ArticleDocument, language: string): Publication<ArticleItem> | null {
  const headline = text(doc.headline)
  const slug = text(doc.slug)
  if (doc.inLanguage !== language || !headline || !slug) return null
  const item = articleItem(doc, { headline, slug })
  return { item, tags: tagsOfArticle(item), slug, datePublished: item.datePublished, shows: picturesOf(item) }
}

export function articleItem(doc: ArticleDocument, named: { headline: string; slug: string }): ArticleItem {
  const datePublished = isoDate(doc.datePublished) ?? isoDate(doc.createdAt) ?? new Date(0).toISOString()
  const language = doc.inLanguage === 'en' ? 'en' : 'tr'
  const replyTo = idOf(doc.replyTo)
  const accepted = rows(doc.mentions).filter(({ status }) => status === 'accepted')
  return {
    id: doc.id,
    type: 'article',
    inLanguage: language,
    storyId: text(doc.storyId) ?? doc.id,
    headline: named.headline,
    slug: named.slug,
    description: text(doc.description),
    articleBody: publicBody(doc.articleBody),
    plainText: doc.plainText ?? '',
    wordCount: wholeNumber(doc.wordCount, 0),
    readingTime: Math.max(1, wholeNumber(doc.readingTime, 1)),
    image: idOf(doc.image),
    articleSection: idOf(doc.articleSection),
    topics: idsOf(doc.topics),
    authors: idsOf(doc.authors),
    about: refsOf(doc.about, ['company', 'deal', 'person']),
    mentions: refsOf(
      accepted.map(({ subject }) => subject),
      ['company', 'person'],
    ),
    sources: rows(doc.sources).flatMap(({ name, url, kind }) =>
      text(name) ? [{ name: text(name) ?? '', url: text(url), kind: text(kind) ?? 'other' }] : [],
    ),
    relatedArticles: idsOf(doc.relatedArticles),
    ...(replyTo ? { replyTo } : {}),
    priority: oneOf(doc.priority, ['routine', 'important', 'breaking'], 'routine'),
    kind: oneOf(doc.kind, ['news', 'analysis', 'opinion', 'interview', 'reply'], 'news'),
    canonicalUrl: text(doc.canonicalUrl),
    corrections: [...broughtIn(doc), ...correctionsIn(doc.publicNotes, language)],
    seo: {
      title: text(doc.meta?.title),
      description: text(doc.meta?.description),
      image: idOf(doc.meta?.image),
    },
    datePublished,
    dateModified: isoDate(doc.dateModified) ?? datePublished,
  }
}

/** Corrections that were made elsewhere, before the article came here. */
function broughtIn(doc: ArticleDocument): Correction[] {
  return rows(doc.corrections).flatMap((correction) => {
    const [date, words] = [isoDate(correction.date), text(correction.text)]
    return date && words ? [{ date, text: words }] : []
  })
}

export function tagsOfArticle(item: ArticleItem): string[] {
  return tagged(
    'type:article',
    tagsOf('section', [item.articleSection]),
    tagsOf('topic', item.topics),
    tagsOf('author', item.authors),
    [...item.about, ...item.mentions].map(({ type, id }) => `${type}:${id}`),
    tagsOf('related-to', item.relatedArticles),
    tagsOf('replies-to', [item.replyTo ?? null]),
    tagsOf('story', [item.storyId]),
  )
}

export function picturesOf({ image, seo, articleBody }: ArticleItem): Ref[] {
  const ids = idsOf([image, ...picturesIn(articleBody), seo.image])
  return ids.map((id) => ({ type: 'media', id }))
}
