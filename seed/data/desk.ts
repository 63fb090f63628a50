import type { Both } from './shapes'

/** Sections, topics and the byline, each by the key that the other data files use. */
export const sections: { key: string; name: Both; slug: string; description: Both }[] = [
  {
    key: 'technology',
    name: { tr: 'Teknoloji', en: 'Technology' },
    slug: 'teknoloji',
    description: {
      tr: 'Yapay zekâ, yazılım, donanım ve onları yapan şirketler.',
      en: 'Artificial intelligence, software, hardware, and the companies that make them.',
    },
  },
  {
    key: 'economy',
    name: { tr: 'Ekonomi', en: 'Economy' },
    slug: 'ekonomi',
    description: { tr: 'Şirketler, piyasalar, çalışma hayatı.', en: 'Companies, markets, working life.' },
  },
  {
    key: 'culture',
    name: { tr: 'Kültür', en: 'Culture' },
    slug: 'kultur',
    description: { tr: 'Kitaplar, sahne, sinema ve müzik.', en: 'Books, stage, cinema and music.' },
  },
  {
    key: 'newsroom',
    name: { tr: 'Mutfaktan', en: 'From the newsroom' },
    slug: 'mutfaktan',
    description: {
      tr: 'Haber Odası’nın nasıl çalıştığını anlatan demo yazıları.',
      en: 'Demo articles on how the newsroom works.',
    },
  },
]

export const topics: { key: string; name: Both; slug: string }[] = [
  {
    key: 'artificial-intelligence',
    name: { tr: 'Yapay zekâ', en: 'Artificial intelligence' },
    slug: 'yapay-zeka',
  },
  { key: 'data-centres', name: { tr: 'Veri merkezleri', en: 'Data centres' }, slug: 'veri-merkezleri' },
  { key: 'demo', name: { tr: 'Demo', en: 'Demo' }, slug: 'demo' },
  { key: 'investments', name: { tr: 'Yatırımlar', en: 'Investments' }, slug: 'yatirimlar' },
  { key: 'software', name: { tr: 'Yazılım', en: 'Software' }, slug: 'yazilim' },
  { key: 'city-life', name: { tr: 'Kent yaşamı', en: 'City life' }, slug: 'kent-yasami' },
]

export const authors: { key: string; name: string; slug: string; bio: Both }[] = [
  {
    key: 'technology-desk',
    name: 'Haber Odası Teknoloji Masası',
    slug: 'teknoloji-masasi',
    bio: {
      tr: 'Haber Odası’nın teknoloji haberlerini hazırlayan masa.',
      en: 'The desk that writes the newsroom’s technology news.',
    },
  },
  {
    key: 'demo-desk',
    name: 'Haber Odası Demo Masası',
    slug: 'demo-masasi',
    bio: {
      tr: 'Sistemin her durumunu gösteren örnek haberleri yazar. Yazdıkları gerçek olayları anlatmaz.',
      en: 'Writes the sample articles that show every state of the system. They tell of no real events.',
    },
  },
  {
    key: 'archive-desk',
    name: 'Haber Odası Arşivi',
    slug: 'arsiv',
    bio: {
      tr: 'Arşivi doldurmak için üretilen haberlerin imzası. Bu haberler gerçek olayları anlatmaz.',
      en: 'The byline of articles that were generated to fill the archive. They tell of no real events.',
    },
  },
]
