import { addressClaim } from '@/fields/slug'
import { slugOf } from '@/fields/slugify'
import { bodyText, countWords, readingMinutes } from '@/hooks/articles/bodyText'
import { mergeMentions } from '@/hooks/mentions/mergeMentions'
import { rowId, seedId } from '../ids'
import type { ArchiveArticle } from './compose'
import { inventedCompanies } from './companies'
import type { ArchiveSetting } from './setting'

type Values = Record<string, unknown>

/** The id of an article of the archive: the same at each run. */
export function archiveId(number: number): string {
  return seedId('archive', String(number))
}

/** What a person, or an import, would send: the article before any hook has seen it. */
export function archiveInput(article: ArchiveArticle, { pictures, createdBy }: ArchiveSetting): Values {
  const { number } = article
  return {
    id: archiveId(number),
    inLanguage: article.language,
    storyId: seedId('archive story', String(number)),
    headline: article.headline,
    slug: `${slugOf(article.headline)}-${number}`,
    description: article.description,
    image: pictures[number % Math.max(1, pictures.length)] ?? null,
    articleBody: article.body,
    articleSection: sharedId('section', article.section),
    topics: article.topics.map((topic) => sharedId('topic', topic)),
    authors: [sharedId('author', 'archive-desk')],
    about: article.about.map((name) => ({ relationTo: 'companies', value: companyId(name) })),
    priority: article.priority,
    kind: article.kind,
    datePublished: article.publishedAt,
    dateModified: article.publishedAt,
    createdAt: article.publishedAt,
    createdBy,
    _status: 'published',
  }
}

/**
 * The published article as the hooks of a save leave it, and as the reconciler
 * leaves it when it has looked. Made of the same pure functions; a test compares
 * it with what Payload itself writes, column by column.
 */
export function archiveDocument(article: ArchiveArticle, setting: ArchiveSetting): Values {
  const input = archiveInput(article, setting)
  const plainText = bodyText(article.body)
  const wordCount = countWords(plainText)
  return {
    ...input,
    slugClaim: addressClaim(input, { within: 'inLanguage', drafts: true }),
    mentions: mentionRows(article, plainText, setting),
    sources: [],
    relatedArticles: [],
    corrections: [],
    publicNotes: { corrections: [], retraction: null },
    meta: {},
    plainText,
    wordCount,
    readingTime: readingMinutes(wordCount),
    feedsMark: null,
    deletedAt: null,
    updatedAt: article.publishedAt,
  }
}

function mentionRows(
  { number, headline, description }: ArchiveArticle,
  plainText: string,
  { mentionsIn: find }: ArchiveSetting,
): Values[] {
  const found = find([headline, description, plainText].join('\n'))
  return mergeMentions([], found).map((mention, index) => ({
    id: rowId('archive', number, 'mention', index),
    ...mention,
  }))
}

function companyId(name: string): string {
  const company = inventedCompanies.find((each) => each.name === name)
  if (!company) throw new Error(`The archive has no company "${name}".`)
  return sharedId('company', company.slug)
}

const shared = new Map<string, string>()

/** The id of something that thousands of articles point to, made once. */
function sharedId(kind: string, name: string): string {
  const key = `${kind}:${name}`
  const id = shared.get(key) ?? seedId(kind, name)
  shared.set(key, id)
  return id
}
