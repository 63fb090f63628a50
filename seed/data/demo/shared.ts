import type { SeedArticle } from '../shapes'

/** What all demo articles have in common: each says in its headline, topic, byline and first sentence what it is. */
export const demoFacts = {
  section: 'newsroom',
  topics: ['demo'],
  author: 'demo-desk',
  sources: [],
  priority: 'routine',
  kind: 'news',
} satisfies Partial<SeedArticle>
