/** The seeded story as the items that the log of changes would hold. */
import type {
  ArticleItem,
  CompanyItem,
  DealClaim,
  DealItem,
  ImpreciseDate,
  Language,
  MediaItem,
  PartyRef,
  SubjectRef,
} from '@/items/types'
import type { SeedArticle, SeedClaim, SeedCompany, SeedDeal, SeedPicture } from '../../seed/data/shapes'
import { CREDIT } from '../../seed/data/pictures'
import { seedId } from '../../seed/ids'
import { lexicalFrom } from '../../seed/lexical'

const noDate: ImpreciseDate = { date: null, precision: 'unknown' }

/** "company/openai" as a reference. */
function refOf<Ref extends SubjectRef | PartyRef>(name: string): Ref {
  const [type = '', key = ''] = name.split('/')
  return { type, id: seedId(type, key) } as Ref
}

export function companyItem(company: SeedCompany, language: Language): CompanyItem {
  return {
    id: seedId('company', company.slug),
    type: 'company',
    name: company.name,
    slug: company.slug,
    aliases: company.aliases ?? [],
    products: company.products ?? [],
    description: company.description[language],
    logo: null,
    website: null,
    country: null,
    ticker: null,
    exchange: null,
    wikidataId: null,
    sameAs: [],
  }
}

export function dealItem(key: string, deal: SeedDeal, language: Language): DealItem {
  return {
    id: seedId('deal', key),
    type: 'deal',
    name: deal.name[language],
    slug: deal.slug,
    summary: deal.summary[language],
    kind: deal.kind,
    status: deal.status,
    dates: { announced: noDate, start: noDate, end: noDate },
    country: deal.country ?? null,
    parties: deal.parties.map(({ company, role }) => ({ company: seedId('company', company), role })),
    value: deal.value ?? null,
    terms: deal.terms.map((term) => ({
      key: term.key,
      kind: term.kind,
      holder: seedId('company', term.holder),
      grantor: seedId('company', term.grantor),
      summary: term.summary[language],
      percentage: term.percentage ?? null,
      threshold: term.threshold ? { ...term.threshold, measure: null } : null,
      change: term.change,
    })),
    claims: deal.claims.map((claim) => claimOf(claim, language)),
    openQuestions: (deal.openQuestions ?? []).map((question) => ({
      question: question[language],
      answer: null,
    })),
    amendments: (deal.amendments ?? []).map((summary) => ({ date: noDate, summary: summary[language] })),
    relatedDeals: (deal.relatedDeals ?? []).map(({ deal: other, type }) => ({
      deal: seedId('deal', other),
      type,
    })),
  }
}

function claimOf(claim: SeedClaim, language: Language): DealClaim {
  return {
    key: claim.key,
    term: claim.term ?? null,
    text: claim.text[language],
    claimantKind: claim.claimantKind,
    claimants: (claim.claimants ?? []).map((name) => refOf<PartyRef>(name)),
    kind: claim.kind,
    source: { name: claim.source ?? null, url: null },
    date: noDate,
    answers: claim.answers ?? null,
  }
}

/** @param hour makes a later article newer */
export function articleItem(article: SeedArticle, hour = 0): ArticleItem {
  const date = new Date(Date.UTC(2026, 10, 23, hour, 5)).toISOString()
  return {
    id: seedId('article', article.key),
    type: 'article',
    inLanguage: article.language,
    storyId: seedId('story', article.story),
    headline: article.headline,
    slug: article.slug,
    description: article.description,
    articleBody: lexicalFrom(article.body, article.key),
    plainText: '',
    wordCount: 240,
    readingTime: 2,
    image: seedId('media', article.picture),
    articleSection: seedId('section', article.section),
    topics: article.topics.map((topic) => seedId('topic', topic)),
    authors: [seedId('author', article.author)],
    about: (article.about ?? []).map((name) => refOf<SubjectRef>(name)),
    mentions: [],
    sources: (article.sources ?? []).map((source) => ({ ...source, url: null })),
    relatedArticles: (article.related ?? []).map((key) => seedId('article', key)),
    priority: article.priority ?? 'routine',
    kind: article.kind === undefined ? 'news' : article.kind,
    canonicalUrl: null,
    corrections: [],
    seo: { title: null, description: null, image: null },
    datePublished: date,
    dateModified: date,
  }
}

const WIDTHS = [400, 800, 1200]

/** With an AVIF and a WebP in each width; the files themselves are made where a test wants to see them. */
export function mediaItem(picture: SeedPicture, language: Language): MediaItem {
  const id = seedId('media', picture.key)
  const [width = 1600, height = 900] =
    /viewBox="0 0 (\d+) (\d+)"/.exec(picture.draw())?.slice(1).map(Number) ?? []
  const file = (atWidth: number, extension: 'avif' | 'webp' | 'png') => ({
    filename: `${picture.key}-${atWidth}.${extension}`,
    path: `/media/${id}/${picture.key}-${atWidth}.${extension}`,
    mimeType: `image/${extension}`,
    width: atWidth,
    height: Math.round((height / width) * atWidth),
    bytes: 1000,
  })
  return {
    id,
    type: 'media',
    alt: picture.alt[language],
    caption: null,
    credit: CREDIT,
    licence: null,
    original: file(width, 'png'),
    sizes: WIDTHS.flatMap((atWidth) => [file(atWidth, 'avif'), file(atWidth, 'webp')]),
  }
}
