import type * as payload from '@/payload-types'
import { fedCollections, fedGlobals } from '@/items'
import { publishArticle } from '@/items/article'
import { publishAuthor } from '@/items/author'
import { publishCompany } from '@/items/company'
import { publishDeal } from '@/items/deal'
import { publishMedia } from '@/items/media'
import { publishPerson } from '@/items/person'
import { publishRedirect } from '@/items/redirect'
import { publishSection } from '@/items/section'
import { publishSite } from '@/items/site'
import { publishTopic } from '@/items/topic'
import * as full from './documents'

describe('the feeds', () => {
  it('are told of every collection once', () => {
    const slugs = 'media sections topics authors companies persons deals articles redirects'.split(' ')
    expect(fedCollections.map(({ slug }) => slug)).toEqual(slugs)
    expect(new Set(fedCollections.map(({ type }) => type)).size).toBe(slugs.length)
    expect(fedGlobals.map(({ slug, type, id = slug }) => `${type}:${id}`)).toEqual(['site:site'])
  })

  it('know which languages a document may be public in', () => {
    const of = (slug: string, doc: unknown) => fedCollections.find((fed) => fed.slug === slug)?.languages(doc)
    expect(of('articles', full.article)).toEqual(['tr'])
    expect(of('articles', { inLanguage: 'de' })).toEqual([])
    expect(of('companies', full.company)).toEqual(['tr', 'en'])
    expect(of('redirects', full.redirect)).toEqual(['tr'])
  })

  it('know which pictures are public', () => {
    const media = fedCollections.find(({ slug }) => slug === 'media')
    expect(media?.isPublic?.(full.media)).toBe(true)
    expect(media?.isPublic?.({ ...full.media, publicSince: null })).toBe(false)
  })

  it("take the documents of Payload's own types", () => {
    const takes = {
      article: (doc: payload.Article) => publishArticle(doc, 'tr'),
      author: (doc: payload.Author) => publishAuthor(doc),
      company: (doc: payload.Company) => publishCompany(doc),
      deal: (doc: payload.Deal) => publishDeal(doc),
      media: (doc: payload.Media) => publishMedia(doc),
      person: (doc: payload.Person) => publishPerson(doc),
      redirect: (doc: payload.Redirect) => publishRedirect(doc),
      section: (doc: payload.Section) => publishSection(doc),
      site: (doc: payload.Site) => publishSite(doc),
      topic: (doc: payload.Topic) => publishTopic(doc),
    }
    expect(Object.keys(takes)).toHaveLength(fedCollections.length + fedGlobals.length)
  })
})
