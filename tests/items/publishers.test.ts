import { publishArticle } from '@/items/article'
import { publishAuthor } from '@/items/author'
import { publishCompany } from '@/items/company'
import { publishDeal } from '@/items/deal'
import { publishMedia } from '@/items/media'
import { publishPerson } from '@/items/person'
import { languagesOfRedirect, publishRedirect } from '@/items/redirect'
import { publishSection } from '@/items/section'
import { publishSite } from '@/items/site'
import { publishTopic } from '@/items/topic'
import type { Language } from '@/items/types'
import * as full from './documents'

describe('an article', () => {
  it('is public in its own language, with ids, accepted mentions, tags and pictures', () => {
    const publication = publishArticle(full.article, 'tr')
    expect(publication).toMatchObject({
      slug: 'yeni-donem',
      datePublished: '2025-11-01T09:00:00.000Z',
      tags: [
        'author:author-1',
        'company:nvidia',
        'company:openai',
        'deal:deal-1',
        'person:altman',
        'related-to:article-0',
        'section:section-1',
        'story:story-1',
        'topic:topic-1',
        'topic:topic-2',
        'type:article',
      ],
      shows: ['picture-1', 'picture-2', 'picture-3'].map((id) => ({ type: 'media', id })),
      item: {
        about: [
          { type: 'company', id: 'openai' },
          { type: 'deal', id: 'deal-1' },
          { type: 'person', id: 'altman' },
        ],
        mentions: [{ type: 'company', id: 'nvidia' }],
        topics: ['topic-2', 'topic-1'],
        articleBody: full.body,
        seo: { title: 'Arama başlığı', description: null, image: 'picture-3' },
        dateModified: '2025-11-02T09:00:00.000Z',
      },
    })
    expect(publishArticle(full.article, 'en')).toBeNull()
  })

  it.each([['headline'], ['slug'], ['inLanguage']])('is not public without %s', (field) => {
    for (const nothing of [null, undefined, '']) {
      expect(publishArticle({ ...full.article, [field]: nothing }, 'tr')).toBeNull()
    }
  })

  it('with nothing but its headline has no holes', () => {
    const { id, headline, slug, inLanguage, createdAt } = full.article
    expect(publishArticle({ id, headline, slug, inLanguage, createdAt }, 'tr')?.item).toEqual({
      id,
      type: 'article',
      inLanguage,
      storyId: id,
      headline,
      slug,
      description: null,
      articleBody: null,
      plainText: '',
      wordCount: 0,
      readingTime: 1,
      image: null,
      articleSection: null,
      topics: [],
      authors: [],
      about: [],
      mentions: [],
      sources: [],
      relatedArticles: [],
      priority: 'routine',
      kind: 'news',
      canonicalUrl: null,
      corrections: [],
      seo: { title: null, description: null, image: null },
      datePublished: createdAt,
      dateModified: createdAt,
    })
  })
})

describe('companies, persons, sections, topics', () => {
  it('are public in the languages in which they have a name', () => {
    expect(publishCompany(full.company)).toMatchObject({
      slug: 'microsoft',
      tags: ['type:company'],
      shows: [{ type: 'media', id: 'picture-4' }],
      item: { name: 'Microsoft', aliases: ['MSFT'], products: ['Azure'], logo: 'picture-4', country: 'US' },
    })
    expect(publishPerson(full.person)).toMatchObject({
      slug: null,
      tags: ['people-of:openai', 'type:person'],
      item: { name: 'Sam Altman', company: 'openai' },
    })
    expect(publishSection(full.section)).toMatchObject({ slug: 'teknoloji', tags: ['type:section'] })
    expect(publishTopic(full.topic)).toMatchObject({ slug: 'yapay-zeka', tags: ['type:topic'] })
    for (const name of [null, undefined, '', ' ']) {
      expect(publishCompany({ ...full.company, name })).toBeNull()
      expect(publishPerson({ ...full.person, name })).toBeNull()
      expect(publishSection({ ...full.section, name })).toBeNull()
      expect(publishTopic({ ...full.topic, name })).toBeNull()
      expect(publishDeal({ ...full.deal, name })).toBeNull()
    }
  })
})

describe('an author', () => {
  it('is public in all languages, with the biography of the language', () => {
    expect(publishAuthor({ ...full.author, bio: null })).toMatchObject({
      slug: 'ayse-yilmaz',
      tags: ['type:author'],
      shows: [{ type: 'media', id: 'picture-5' }],
      item: { name: 'Ayşe Yılmaz', bio: null },
    })
  })
})

describe('a deal', () => {
  const publication = publishDeal(full.deal)

  it('is on the lists of its parties, of who holds and who grants its terms, and of related deals', () => {
    expect(publication?.tags).toEqual([
      'deals-of:azure',
      'deals-of:microsoft',
      'deals-of:openai',
      'related-to:deal-2',
      'type:deal',
    ])
  })

  it('keeps what is known apart from what is not', () => {
    expect(publication?.item).toMatchObject({
      dates: {
        announced: { date: '2025-01-21T00:00:00.000Z', precision: 'month' },
        start: { date: null, precision: 'unknown' },
        end: { date: null, precision: 'unknown' },
      },
      value: { amount: '500000000000', currency: 'USD', certainty: 'announced' },
      terms: [
        { key: 'share', percentage: '20', threshold: null, change: 'unchanged' },
        {
          key: 'agi',
          percentage: null,
          threshold: { comparator: 'moreThan', amount: '100000000000', currency: 'USD', measure: null },
          change: 'notStated',
        },
      ],
      claims: [
        { key: 'rumour', kind: 'rumour', claimantKind: 'unknown', answers: null },
        { key: 'denial', kind: 'denial', claimants: [{ type: 'person', id: 'altman' }], answers: 'rumour' },
      ],
      openQuestions: [{ question: 'Başkaları da kullanacak mı?', answer: null }],
      relatedDeals: [{ deal: 'deal-2', type: 'enables' }],
    })
  })

  it.each([
    [{ amount: '5', currency: null, certainty: 'announced' }],
    [{ amount: null, currency: 'USD', certainty: 'announced' }],
    [{ amount: '5', currency: 'USD', certainty: null }],
    [null],
    [{}],
  ])('has no value when part of it is missing: %j', (value) => {
    expect(publishDeal({ ...full.deal, value })?.item.value).toBeNull()
  })

  it('never has a date without its precision, nor a precision without its date', () => {
    const announcedAs = (announced: object) =>
      publishDeal({ ...full.deal, dates: { announced } })?.item.dates.announced
    const unknown = { date: null, precision: 'unknown' }
    expect(announcedAs({ date: '2025-01-01', precision: 'unknown' })).toEqual(unknown)
    expect(announcedAs({ date: '2025-01-01', precision: null })).toEqual(unknown)
    expect(announcedAs({ date: null, precision: 'year' })).toEqual(unknown)
  })
})

describe('a picture', () => {
  it('names its files, smallest first', () => {
    const item = publishMedia(full.media)?.item
    expect(item?.original).toEqual({
      filename: 'resim.jpg',
      path: '/media/picture-1/resim.jpg',
      mimeType: 'image/jpeg',
      width: 2000,
      height: 1000,
      bytes: 20_000,
    })
    expect(item?.sizes.map(({ path }) => path)).toEqual([
      '/media/picture-1/resim-400.avif',
      '/media/picture-1/resim-400.webp',
      '/media/picture-1/resim-800.webp',
    ])
  })

  it('is public from the first entry that shows it, in every language', () => {
    expect(publishMedia({ ...full.media, publicSince: null })).toBeNull()
    expect(publishMedia({ ...full.media, alt: null })?.item.alt).toBe('')
    expect(publishMedia(full.media)).toMatchObject({ tags: ['type:media'], slug: null })
  })
})

describe('a redirect', () => {
  it('is found by its old path', () => {
    expect(publishRedirect(full.redirect)).toMatchObject({
      tags: ['redirect:/tr/haber/eski', 'type:redirect'],
      item: { from: '/tr/haber/eski', to: { ref: { type: 'article', id: 'article-1' } } },
    })
  })

  it.each<[string, string, Language[]]>([
    ['/tr/haber/eski', '/tr/haber/eski', ['tr']],
    ['/en/old-section/x/', '/en/old-section/x', ['en']],
    ['https://old.example.com/2019/12/story?utm=1', '/2019/12/story', ['tr', 'en']],
    ['eski', '/eski', ['tr', 'en']],
    ['/', '/', ['tr', 'en']],
  ])('from %s', (from, path, languages) => {
    expect(publishRedirect({ ...full.redirect, from })?.item.from).toBe(path)
    expect(languagesOfRedirect({ ...full.redirect, from })).toEqual(languages)
  })

  it.each([
    [{ type: 'custom', url: 'https://example.com/x' }, { url: 'https://example.com/x' }],
    [{ type: 'custom', url: '/en' }, { url: '/en' }],
    [{ type: 'custom', url: 'javascript:alert(1)' }, undefined],
    [{ type: 'custom', url: '//example.com' }, undefined],
    [{ type: 'custom', url: '/\\example.com' }, undefined],
    [{ type: 'custom', url: 'https://user:word@example.com/' }, undefined],
    [{ type: 'custom', url: 'https://example.com/çok iyi' }, { url: 'https://example.com/%C3%A7ok%20iyi' }],
    [{ type: 'custom', url: '/tr/konu/çip?a=ş#b' }, { url: '/tr/konu/%C3%A7ip?a=%C5%9F#b' }],
    [{ type: 'custom', url: null }, undefined],
    [{ type: 'reference', reference: { relationTo: 'users', value: 'x' } }, undefined],
    [{ type: 'reference', reference: null }, undefined],
  ])('to %j', (to, target) => {
    expect(publishRedirect({ ...full.redirect, to })?.item.to).toEqual(target)
  })
})

describe('the site', () => {
  it('has its publisher, languages and feed settings', () => {
    expect(publishSite(full.site)).toMatchObject({
      shows: [{ type: 'media', id: 'picture-6' }],
      item: {
        id: 'site',
        name: 'Haber Odası',
        languages: ['tr', 'en'],
        feeds: { items: 20, fullText: false },
      },
    })
    expect(publishSite({ name: 'X' })?.item).toEqual({
      id: 'site',
      type: 'site',
      name: 'X',
      description: null,
      publisher: { name: 'X', url: null },
      logo: null,
      languages: ['tr', 'en'],
      imprint: null,
      appLinks: { ios: null, android: null },
      feeds: { items: 30, fullText: true },
    })
    expect(publishSite({})).toBeNull()
  })
})
