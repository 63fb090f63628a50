import type { SeedArticle } from '../shapes'
import { storyFacts } from './shared'

/** The translation of the Turkish original. */
export const storyInEnglish: SeedArticle = {
  ...storyFacts,
  key: 'story-en',
  language: 'en',
  headline: 'A new period in the partnership of OpenAI and Microsoft',
  slug: 'a-new-period-in-the-partnership-of-openai-and-microsoft',
  description:
    'OpenAI no longer has to get new capacity from Microsoft. Right after the change, which leaves the basic terms largely as they were, five companies announced the Stargate Project.',
  sources: [
    { name: 'Microsoft’s statement', kind: 'statement' },
    { name: 'Statement of the five companies that announce Stargate', kind: 'statement' },
    { name: 'Press reports on the size of the revenue share', kind: 'press' },
    { name: 'Sam Altman’s answer on X', kind: 'socialMedia' },
  ],
  body: `
OpenAI and Microsoft have changed the terms of their partnership. According to Microsoft’s statement, OpenAI no longer has to get new capacity from Microsoft: what the company calls “exclusivity over new capacity” has been loosened. When OpenAI wants new capacity, Microsoft will be asked first, and OpenAI may then buy elsewhere. It may also build additional infrastructure for research and model training.

@pullQuote attribution="Microsoft, on what was loosened"
exclusivity over new capacity

The basic terms, the statement says, stay largely as they were. Microsoft may use OpenAI’s technologies in its products, and OpenAI’s APIs are available on Azure only. The revenue share goes on as well; according to the press, Microsoft takes 20 per cent of OpenAI’s revenue.

@deal partnership

## The change clears the way for Stargate

It is this change that makes the Stargate Project possible. Right after it, Arm, Microsoft, Nvidia, OpenAI and Oracle announced the project: a new data-centre system in the USA, AI data-centre infrastructure of 500 billion dollars. Its purpose is to meet OpenAI’s AI needs. Whether it will serve other companies too is not known for now.

@picture stargate
A drawing for Stargate: data-centre cabinets, row upon row.

@deal stargate

@picture five-tiles
Five tiles, five companies: Arm, Microsoft, Nvidia, OpenAI and Oracle announced the project.

The partnership has an escape clause, on which we have reported before. As the agreement has been reported, OpenAI may bar Microsoft from its models if it develops AGI. The agreement defines AGI as a system that earns more than 100 billion dollars.

There is a rumour, on X among other places, that the relation between the two companies is cracking. Sam Altman denied it in an answer to a post on X.

@statement speaker=person/sam-altman medium=X repliesTo="A post on X"
Absolutely not. A very important and big partnership, for a long time to come. We only need more computing.
`,
}
