import type { SeedArticle } from '../shapes'

/** What the story and its translation have in common. */
export const storyFacts = {
  story: 'openai-microsoft',
  picture: 'partnership',
  section: 'technology',
  topics: ['artificial-intelligence', 'data-centres'],
  author: 'technology-desk',
  about: [
    'company/openai',
    'company/microsoft',
    'company/arm',
    'company/nvidia',
    'company/oracle',
    'deal/partnership',
    'deal/stargate',
    'person/sam-altman',
  ],
  priority: 'important',
  kind: 'news',
  state: { is: 'published' },
} satisfies Partial<SeedArticle>
