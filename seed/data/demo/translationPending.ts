import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

/** The English of {@link import('./published').published}, which somebody has to look at: a translation that is waited for. */
export const translationPending: SeedArticle = {
  ...demoFacts,
  key: 'demo-translation',
  language: 'en',
  story: 'demo-published',
  headline: 'Demo: Which way does a published article take?',
  slug: 'demo-which-way-does-a-published-article-take',
  description:
    'A demo article: the journey of an article, step by step, from the draft to the reader’s phone.',
  picture: 'demo-path',
  body: `
This is a demo article: the translation of a Turkish article that is already public. It has been sent for review, and nobody outside the newsroom can see it until an editor has approved and published it.

## One change, everywhere

A published article enters the log as a numbered change. Web feeds, the pages of the reader site and the app on the phone all read the same log, so they all show the same thing at the same time.
`,
  state: { is: 'inReview' },
}
