/** The public set of the seeded newsroom, in memory. */
import type { ArticleItem, DealItem, Language } from '@/items/types'
import { companies } from '../../seed/data/companies'
import { deals } from '../../seed/data/deals'
import { demoArticles } from '../../seed/data/demo'
import { authors, sections, topics } from '../../seed/data/desk'
import { persons } from '../../seed/data/persons'
import { demoPictures, storyPictures } from '../../seed/data/pictures'
import { site } from '../../seed/data/site'
import { story } from '../../seed/data/story'
import { seedId } from '../../seed/ids'
import { MemorySet } from '../harness/memorySet'
import { articleItem, companyItem, dealItem, mediaItem } from './seededItems'

export const languages = ['tr', 'en'] as const satisfies Language[]
export const pictures = [...storyPictures, ...demoPictures]
export const turkishStory = articleItem(story[0]!, 12)
export const englishStory = articleItem(story[1]!, 12)

/** The story in both languages, and the demo articles that are public. */
export function seededSet(): MemorySet {
  const set = new MemorySet()
  for (const language of languages) publishTheDesk(set, language)
  for (const language of languages) publishTheSubjects(set, language)
  const demo = demoArticles.filter(({ state }) => state.is === 'published' || state.is === 'pendingChange')
  for (const [hour, article] of demo.entries()) publishArticle(set, articleItem(article, hour))
  publishArticle(set, turkishStory)
  publishArticle(set, englishStory)
  return set
}

export function publishArticle(set: MemorySet, article: ArticleItem): void {
  set.publish(article, {
    language: article.inLanguage,
    tags: [
      `story:${article.storyId}`,
      ...(article.articleSection ? [`section:${article.articleSection}`] : []),
      ...article.topics.map((id) => `topic:${id}`),
      ...article.authors.map((id) => `author:${id}`),
      ...[...article.about, ...article.mentions].map(({ type, id }) => `${type}:${id}`),
      ...article.relatedArticles.map((id) => `related-to:${id}`),
    ],
  })
}

export function publishDeal(set: MemorySet, deal: DealItem, language: Language): void {
  set.publish(deal, {
    language,
    tags: [
      ...deal.parties.map(({ company }) => `deals-of:${company}`),
      ...deal.relatedDeals.map((related) => `related-to:${related.deal}`),
    ],
  })
}

function publishTheDesk(set: MemorySet, language: Language): void {
  for (const picture of pictures) set.publish(mediaItem(picture, language), { language })
  for (const { key, name, slug, description } of sections) {
    set.publish(
      {
        id: seedId('section', key),
        type: 'section',
        name: name[language],
        slug,
        description: description[language],
      },
      { language },
    )
  }
  for (const { key, name, slug } of topics) {
    set.publish({ id: seedId('topic', key), type: 'topic', name: name[language], slug }, { language })
  }
  for (const { key, name, slug, bio } of authors) {
    const author = { id: seedId('author', key), type: 'author', name, slug, bio: bio[language] }
    set.publish({ ...author, picture: null, sameAs: [] }, { language })
  }
  set.publish(
    {
      id: 'site',
      type: 'site',
      name: site.name[language],
      description: site.description[language],
      publisher: { name: site.publisher, url: null },
      logo: seedId('media', site.logo),
      languages: [...site.languages],
      imprint: site.imprint[language],
      appLinks: { ios: 'https://apps.apple.com/app/id0000000000', android: null },
      feeds: { items: 30, fullText: true },
    },
    { language },
  )
}

function publishTheSubjects(set: MemorySet, language: Language): void {
  for (const company of companies) set.publish(companyItem(company, language), { language })
  for (const { key, name, role } of persons) {
    const company = seedId('company', 'openai')
    set.publish(
      { id: seedId('person', key), type: 'person', name, role: role[language], company, sameAs: [] },
      { language, tags: [`people-of:${company}`] },
    )
  }
  for (const { key, deal } of deals) publishDeal(set, dealItem(key, deal, language), language)
}
