/** A small story with everything that a body can hold, in Turkish: two companies, a person, a picture, a deal. */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import type { ArticleItem, CompanyItem, DealItem, DealTerm, MediaItem, PersonItem } from '@/items/types'

export const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const ids = {
  article: id(1),
  openai: id(11),
  microsoft: id(12),
  altman: id(13),
  picture: id(14),
  deal: id(15),
  section: id(16),
  author: id(17),
  topic: id(18),
  other: id(19),
}

const company = (key: 'openai' | 'microsoft', name: string): CompanyItem => ({
  id: ids[key],
  type: 'company',
  name,
  slug: key,
  aliases: [],
  products: [],
  description: null,
  logo: null,
  website: null,
  country: 'US',
  ticker: null,
  exchange: null,
  wikidataId: null,
  sameAs: [],
})

export const openai = company('openai', 'OpenAI')
export const microsoft = { ...company('microsoft', 'Microsoft'), ticker: 'MSFT', exchange: 'NASDAQ' }

export const altman: PersonItem = {
  id: ids.altman,
  type: 'person',
  name: 'Sam Altman',
  role: null,
  company: ids.openai,
  sameAs: [],
}

const file = (filename: string, mimeType: string, width: number, shape = 16 / 9) => ({
  filename,
  path: `/media/${ids.picture}/${filename}`,
  mimeType,
  width,
  height: width / shape,
  bytes: width * 40,
})

export const picture: MediaItem = {
  id: ids.picture,
  type: 'media',
  alt: 'Bir veri merkezi',
  caption: 'Sunucular',
  credit: 'Çizim: Haber Odası',
  licence: null,
  original: file('veri.png', 'image/png', 1600),
  sizes: [
    file('veri-640.avif', 'image/avif', 640),
    file('veri-640.webp', 'image/webp', 640),
    file('veri-1280.avif', 'image/avif', 1280),
    file('veri-1280.webp', 'image/webp', 1280),
    file('veri-960x720.webp', 'image/webp', 960, 4 / 3),
    file('veri-720x720.webp', 'image/webp', 720, 1),
  ],
}

const unknownDate = { date: null, precision: 'unknown' as const }
const term = (key: string, changes: Partial<DealTerm>): DealTerm => ({
  key,
  kind: 'other',
  holder: ids.microsoft,
  grantor: ids.openai,
  summary: '',
  percentage: null,
  threshold: null,
  change: 'unchanged',
  ...changes,
})

export const deal: DealItem = {
  id: ids.deal,
  type: 'deal',
  name: 'OpenAI ile Microsoft ortaklığı',
  slug: 'openai-microsoft',
  summary: 'Ortaklığın koşulları değişti.',
  kind: 'partnership',
  status: 'amended',
  dates: { announced: unknownDate, start: unknownDate, end: unknownDate },
  country: null,
  parties: [
    { company: ids.openai, role: 'partner' },
    { company: ids.microsoft, role: 'partner' },
  ],
  value: null,
  terms: [
    term('share', { kind: 'revenueShare', summary: 'Gelir paylaşımı sürüyor.', percentage: '20' }),
    term('escape', {
      kind: 'escapeClause',
      summary: 'OpenAI modellerini Microsoft’a kapatabilir.',
      threshold: { comparator: 'moreThan', amount: '100000000000', currency: 'USD', measure: null },
      change: 'notStated',
    }),
  ],
  claims: [
    {
      key: 'c1',
      term: 'share',
      text: 'Pay yüzde yirmi.',
      claimantKind: 'press',
      claimants: [],
      kind: 'pressReport',
      source: { name: 'Gazete', url: 'https://press.example/1' },
      date: unknownDate,
      answers: null,
    },
    {
      key: 'c2',
      term: null,
      text: 'İlişki çatırdıyor.',
      claimantKind: 'unknown',
      claimants: [],
      kind: 'rumour',
      source: { name: 'X', url: null },
      date: unknownDate,
      answers: null,
    },
    {
      key: 'c3',
      term: null,
      text: 'Kesinlikle hayır.',
      claimantKind: 'person',
      claimants: [{ type: 'person', id: ids.altman }],
      kind: 'denial',
      source: { name: 'X', url: null },
      date: unknownDate,
      answers: 'c2',
    },
  ],
  openQuestions: [{ question: 'Başkalarına da hizmet verecek mi?', answer: null }],
  amendments: [],
  relatedDeals: [],
}

export const article: ArticleItem = {
  id: ids.article,
  type: 'article',
  inLanguage: 'tr',
  storyId: id(99),
  headline: 'Ortaklıkta yeni dönem',
  slug: 'ortaklikta-yeni-donem',
  description: 'Anlaşma değişti.',
  articleBody: null,
  plainText: '',
  wordCount: 2,
  readingTime: 1,
  image: ids.picture,
  articleSection: ids.section,
  topics: [ids.topic],
  authors: [ids.author],
  about: [
    { type: 'company', id: ids.openai },
    { type: 'deal', id: ids.deal },
  ],
  mentions: [{ type: 'person', id: ids.altman }],
  sources: [],
  relatedArticles: [],
  priority: 'important',
  kind: 'news',
  canonicalUrl: null,
  corrections: [],
  seo: { title: null, description: null, image: null },
  datePublished: '2025-11-23T06:30:00.000Z',
  dateModified: '2025-11-23T07:00:00.000Z',
}

/** Nodes as Lexical stores them, as far as rendering asks. */
export const text = (words: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})
export const node = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...more,
})
export const paragraph = (...children: object[]) => node('paragraph', children)
export const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b', blockName: '', blockType, ...fields },
})
export const link = (fields: object, words = 'bağlantı') =>
  node('link', [text(words)], { fields: { newTab: false, ...fields } })
export const upload = (fields: object = {}, value: unknown = ids.picture) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: 'u',
  relationTo: 'media',
  value,
  fields,
})
export const bodyOf = (...children: object[]) =>
  ({ root: node('root', children) }) as unknown as SerializedEditorState
