/** One full document of each kind, as the Local API gives the main row: one language, depth 0. */
import type { DealDocument } from '@/items/deal'
import type { ArticleDocument } from '@/items/article'
import type { AuthorDocument } from '@/items/author'
import type { CompanyDocument } from '@/items/company'
import type { MediaDocument } from '@/items/media'
import type { PersonDocument } from '@/items/person'
import type { RedirectDocument } from '@/items/redirect'
import type { SectionDocument } from '@/items/section'
import type { SiteDocument } from '@/items/site'
import type { TopicDocument } from '@/items/topic'

const createdAt = '2025-11-01T08:00:00.000Z'
const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
const words = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const body = {
  root: {
    type: 'root',
    ...element,
    children: [
      {
        type: 'paragraph',
        ...element,
        children: [
          words('OpenAI’ın ', 1),
          {
            type: 'link',
            ...element,
            version: 3,
            fields: { linkType: 'custom', newTab: true, url: 'https://example.com/a' },
            children: [words('açıklaması')],
          },
          { type: 'linebreak', version: 1 },
          {
            type: 'link',
            ...element,
            version: 3,
            fields: {
              linkType: 'internal',
              newTab: false,
              doc: { relationTo: 'companies', value: 'openai' },
            },
            children: [words('şirket')],
          },
        ],
      },
      { type: 'heading', ...element, tag: 'h2', children: [words('Stargate')] },
      {
        type: 'list',
        ...element,
        listType: 'number',
        start: 1,
        tag: 'ol',
        children: [{ type: 'listitem', ...element, value: 1, children: [words('bir')] }],
      },
      { type: 'quote', ...element, children: [words('Alıntı')] },
      { type: 'horizontalrule', version: 1 },
      {
        type: 'upload',
        version: 3,
        format: '',
        relationTo: 'media',
        value: 'picture-2',
        fields: { caption: 'Resim altı', credit: null },
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { blockType: 'pullQuote', text: 'Söz', attribution: 'Biri' },
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          blockType: 'statement',
          speaker: { relationTo: 'persons', value: 'altman' },
          medium: 'X',
          text: 'Kesinlikle hayır.',
          url: null,
          repliesTo: 'Bir söylenti',
        },
      },
      { type: 'block', version: 2, format: '', fields: { blockType: 'dealCard', deal: 'deal-1' } },
      { type: 'block', version: 2, format: '', fields: { blockType: 'companyCard', company: 'arm' } },
      { type: 'block', version: 2, format: '', fields: { blockType: 'keyFacts', items: [{ text: '% 20' }] } },
    ],
  },
}

export const article: ArticleDocument = {
  id: 'article-1',
  inLanguage: 'tr',
  storyId: 'story-1',
  headline: 'Yeni dönem',
  slug: 'yeni-donem',
  description: 'Ortaklık değişti.',
  articleBody: body,
  plainText: 'Düz metin',
  wordCount: 2,
  readingTime: 1,
  image: 'picture-1',
  articleSection: 'section-1',
  topics: ['topic-2', 'topic-1'],
  authors: ['author-1'],
  about: [
    { relationTo: 'companies', value: 'openai' },
    { relationTo: 'deals', value: 'deal-1' },
    { relationTo: 'persons', value: 'altman' },
  ],
  mentions: [
    { subject: { relationTo: 'companies', value: 'nvidia' }, status: 'accepted' },
    { subject: { relationTo: 'companies', value: 'oracle' }, status: 'suggested' },
    { subject: { relationTo: 'companies', value: 'arm' }, status: 'dismissed' },
  ],
  sources: [{ name: 'Microsoft', url: 'https://example.com/s', kind: 'statement' }],
  relatedArticles: ['article-0'],
  priority: 'important',
  kind: 'analysis',
  canonicalUrl: 'https://example.com/c',
  corrections: [{ date: '2025-11-02T00:00:00.000Z', text: 'Tarih düzeltildi.' }],
  meta: { title: 'Arama başlığı', description: null, image: 'picture-3' },
  datePublished: '2025-11-01T09:00:00.000Z',
  dateModified: '2025-11-02T09:00:00.000Z',
  createdAt,
}

export const company: CompanyDocument = {
  id: 'microsoft',
  name: 'Microsoft',
  slug: 'microsoft',
  aliases: ['MSFT'],
  products: ['Azure'],
  description: 'Yazılım şirketi',
  logo: 'picture-4',
  website: 'https://example.com',
  country: 'US',
  ticker: 'MSFT',
  exchange: 'NASDAQ',
  wikidataId: 'Q2283',
  sameAs: ['https://example.org/microsoft'],
  createdAt,
}

export const person: PersonDocument = {
  id: 'altman',
  name: 'Sam Altman',
  role: 'CEO',
  company: 'openai',
  sameAs: [],
  createdAt,
}

export const deal: DealDocument = {
  id: 'deal-1',
  name: 'OpenAI–Microsoft ortaklığı',
  slug: 'openai-microsoft',
  summary: 'Özet',
  kind: 'partnership',
  status: 'amended',
  dates: {
    announced: { date: '2025-01-21T00:00:00.000Z', precision: 'month' },
    start: { date: null, precision: 'unknown' },
    end: {},
  },
  country: 'US',
  parties: [
    { company: 'openai', role: 'partner' },
    { company: 'microsoft', role: 'partner' },
  ],
  value: { amount: '500000000000', currency: 'USD', certainty: 'announced' },
  terms: [
    {
      key: 'share',
      kind: 'revenueShare',
      holder: 'microsoft',
      grantor: 'openai',
      summary: 'Gelirden pay',
      percentage: '20',
      threshold: {},
      change: 'unchanged',
    },
    {
      key: 'agi',
      kind: 'escapeClause',
      holder: 'openai',
      grantor: 'azure',
      summary: 'Çıkış maddesi',
      percentage: null,
      threshold: { comparator: 'moreThan', amount: '100000000000', currency: 'USD', measure: null },
      change: null,
    },
  ],
  claims: [
    {
      key: 'rumour',
      term: null,
      text: 'İlişki çatırdıyor',
      claimantKind: 'unknown',
      claimants: [],
      kind: 'rumour',
      source: { name: 'X', url: null },
      date: { date: null, precision: 'unknown' },
      answers: null,
    },
    {
      key: 'denial',
      term: 'share',
      text: 'Hayır',
      claimantKind: 'person',
      claimants: [{ relationTo: 'persons', value: 'altman' }],
      kind: 'denial',
      source: null,
      date: null,
      answers: 'rumour',
    },
  ],
  openQuestions: [{ question: 'Başkaları da kullanacak mı?', answer: null }],
  amendments: [
    { date: { date: '2025-01-21T00:00:00.000Z', precision: 'day' }, summary: 'Münhasırlık gevşetildi' },
  ],
  relatedDeals: [{ deal: 'deal-2', type: 'enables' }],
  createdAt,
}

const file = (name: string, width: number, mimeType: string) => ({
  filename: name,
  mimeType,
  width,
  height: width / 2,
  filesize: width * 10,
})

export const media: MediaDocument = {
  id: 'picture-1',
  alt: 'Bir veri merkezi',
  caption: null,
  credit: 'Haber Odası',
  licence: 'own',
  ...file('resim.jpg', 2000, 'image/jpeg'),
  sizes: {
    large: file('resim-800.webp', 800, 'image/webp'),
    small: file('resim-400.webp', 400, 'image/webp'),
    smallAvif: file('resim-400.avif', 400, 'image/avif'),
    tooLarge: { filename: null, width: null, height: null, mimeType: null, filesize: null },
  },
  publicSince: '2025-11-01T09:00:00.000Z',
}

export const section: SectionDocument = { id: 'section-1', name: 'Teknoloji', slug: 'teknoloji', createdAt }
export const topic: TopicDocument = { id: 'topic-1', name: 'Yapay zekâ', slug: 'yapay-zeka', createdAt }
export const author: AuthorDocument = {
  id: 'author-1',
  name: 'Ayşe Yılmaz',
  slug: 'ayse-yilmaz',
  bio: 'Muhabir',
  picture: 'picture-5',
  sameAs: ['https://example.org/ayse'],
  createdAt,
}
export const redirect: RedirectDocument = {
  id: 'redirect-1',
  from: '/tr/haber/eski',
  to: { type: 'reference', url: null, reference: { relationTo: 'articles', value: 'article-1' } },
  createdAt,
}
export const site: SiteDocument = {
  name: 'Haber Odası',
  description: null,
  publisher: { name: 'Yayıncı', url: 'https://example.com' },
  logo: 'picture-6',
  languages: ['tr', 'en'],
  imprint: 'Künye',
  appLinks: { ios: 'https://example.com/ios', android: null },
  feeds: { items: 20, fullText: false },
}
