/** A channel and an article with everything set, to be changed by each test in the one point that it is about. */
import type { Channel, FeedArticle } from '@/plugins/feeds/formats'

export const exampleChannel: Channel = {
  id: 'urn:uuid:0c6fc1a2-9f53-5d0f-8b1e-b51a2f0a9e11',
  title: 'Haber Odası',
  description: 'Son haberler',
  language: 'tr',
  homeUrl: 'https://news.example/tr',
  feedUrl: 'https://news.example/feeds/tr/latest.rss',
  publisher: { name: 'Haber Odası A.Ş.', url: 'https://news.example/' },
  logo: 'https://news.example/media/logo/logo.png',
  changed: '2025-11-01T08:00:00.000Z',
  ttlMinutes: 10,
  hubs: [],
}

export const exampleArticle: FeedArticle = {
  id: 'urn:uuid:7d9f3f7e-2f0b-4d60-9a38-0f4f3a1d5c11',
  url: 'https://news.example/tr/haber/yeni-donem',
  originalUrl: null,
  title: 'OpenAI ile Microsoft’un ortaklığında yeni dönem',
  summary: 'Anlaşma değişti.',
  contentHtml: '<p>Microsoft, <strong>yeni kapasite</strong> için önce sorulan taraf olacak.</p>',
  language: 'tr',
  authors: [{ name: 'Ayşe Yılmaz', url: 'https://news.example/tr/yazar/ayse-yilmaz' }],
  categories: [{ label: 'Yapay zekâ', term: 'yapay-zeka' }],
  image: {
    url: 'https://news.example/media/1/kapak-1200.webp',
    mimeType: 'image/webp',
    bytes: 48_213,
    width: 1200,
    height: 675,
    alt: 'Veri merkezi',
  },
  datePublished: '2025-11-20T06:30:00.000Z',
  dateModified: '2025-11-21T09:15:30.500Z',
  corrections: [],
  retraction: null,
}

/** @param changes what differs from the example; a number gives it an id of its own */
export function articleWith(changes: Partial<FeedArticle>, number = 0): FeedArticle {
  const id =
    number === 0 ? exampleArticle.id : `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  return { ...exampleArticle, id, ...changes }
}
