import type { SeedArticle } from '../data/shapes'
import { rowId, seedId } from '../ids'
import { lexicalFrom } from '../lexical'
import type { Plan } from './plan'
import { relationTo } from './subjects'

export function articlePlan(article: SeedArticle): Plan {
  const { key, state } = article
  return {
    collection: 'articles',
    id: seedId('article', key),
    label: article.headline,
    data: {
      inLanguage: article.language,
      storyId: seedId('story', article.story),
      headline: article.headline,
      slug: article.slug,
      description: article.description,
      articleBody: lexicalFrom(article.body, key),
      image: seedId('media', article.picture),
      articleSection: seedId('section', article.section),
      topics: article.topics.map((topic) => seedId('topic', topic)),
      authors: [seedId('author', article.author)],
      about: (article.about ?? []).map(relationTo),
      sources: (article.sources ?? []).map((source, index) => ({
        id: rowId(key, 'source', index),
        ...source,
      })),
      relatedArticles: (article.related ?? []).map((related) => seedId('article', related)),
      priority: article.priority ?? 'routine',
      kind: article.kind ?? 'news',
    },
    state,
    ...(state.is === 'pendingChange'
      ? {
          pending: {
            headline: state.headline,
            articleBody: lexicalFrom(`${article.body.trim()}\n\n${state.addition}`, key),
          },
        }
      : {}),
  }
}
