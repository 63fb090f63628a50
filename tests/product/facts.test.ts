import { startProduct, type Product } from '../harness/product'
import { facts, type FactDeal } from '../seed/facts'

type Language = 'tr' | 'en'
type Deals = Record<'partnership' | 'stargate', FactDeal | undefined>

/** The 25 facts of the seeded story, through every way out of the built product. */
describe('the facts of the story', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ seed: true })
  })
  afterAll(() => product.close())

  const text = async (path: string) => (await fetch(`${product.url}${path}`)).text()
  const json = async <T>(path: string) => JSON.parse(await text(path)) as T
  const graphql = async <T>(query: string) => {
    const answer = await fetch(`${product.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }

  interface Story {
    id: string
    headline: string
    description: string
    articleBody: unknown
  }
  const storyQuery = (language: Language) =>
    `where[inLanguage][equals]=${language}&where[priority][equals]=important&depth=0`
  const storyId = async (language: Language) =>
    (await json<{ docs: Story[] }>(`/api/articles?${storyQuery(language)}`)).docs[0]?.id ?? ''
  const textOf = ({ headline, description, articleBody }: Story) =>
    [headline, description, ...wordsIn(articleBody)].join('\n')

  const texts: Record<string, (language: Language) => Promise<string>> = {
    REST: async (language) =>
      textOf((await json<{ docs: Story[] }>(`/api/articles?${storyQuery(language)}`)).docs[0]!),
    GraphQL: async (language) => {
      const { Articles } = await graphql<{ Articles: { docs: Story[] } }>(
        `{ Articles(where: { inLanguage: { equals: ${language} }, priority: { equals: important } }) {
             docs { id headline description articleBody } } }`,
      )
      return textOf(Articles.docs[0]!)
    },
    RSS: async (language) => {
      const feed = await text(`/feeds/${language}/company/openai.rss`)
      const id = await storyId(language)
      return plain(plain(feed.split('<item>').find((item) => item.includes(id)) ?? ''))
    },
    'JSON Feed': async (language) => {
      const feed = await json<{
        items: { id: string; title: string; summary: string; content_html: string }[]
      }>(`/feeds/${language}/company/openai.json`)
      const id = await storyId(language)
      const item = feed.items.find((each) => each.id === `urn:uuid:${id}`)
      return plain(`${item?.title}\n${item?.summary}\n${item?.content_html}`)
    },
    'the mobile feed': async (language) => {
      const article = await text(`/mobile/v1/articles/${await storyId(language)}?locale=${language}`)
      return plain(wordsIn(JSON.parse(article)).join('\n'))
    },
    'the page': async (language) => {
      const feed = await json<{ items: { id: string; url: string }[] }>(
        `/feeds/${language}/company/openai.json`,
      )
      const id = await storyId(language)
      const url = feed.items.find((item) => item.id === `urn:uuid:${id}`)?.url ?? ''
      return plain(await text(new URL(url).pathname))
    },
  }

  const byKind = (deals: (FactDeal & { kind: string })[]): Deals => ({
    partnership: deals.find(({ kind }) => kind === 'partnership'),
    stargate: deals.find(({ kind }) => kind === 'infrastructure'),
  })
  const dealDoors: Record<string, () => Promise<Deals>> = {
    REST: async () =>
      byKind((await json<{ docs: (FactDeal & { kind: string })[] }>('/api/deals?depth=0&locale=tr')).docs),
    GraphQL: async () => {
      const { Deals } = await graphql<{ Deals: { docs: (FactDeal & { kind: string })[] } }>(`
        {
          Deals(locale: tr) {
            docs {
              kind
              status
              country
              openQuestions {
                question
                answer
              }
              value {
                amount
                currency
                certainty
              }
              parties {
                role
              }
              terms {
                key
                kind
                change
                percentage
                threshold {
                  comparator
                  amount
                  currency
                  measure
                }
              }
              claims {
                key
                term
                kind
                claimantKind
                answers
              }
            }
          }
        }
      `)
      return byKind(Deals.docs)
    },
    'the mobile feed': async () => {
      const { changes } = await json<{ changes: (FactDeal & { type: string; kind: string })[] }>(
        '/mobile/v1/changes?locale=tr&limit=500',
      )
      return byKind(changes.filter(({ type }) => type === 'deal'))
    },
  }

  it('are at least 25', () => expect(facts.length).toBeGreaterThanOrEqual(25))

  describe.each(Object.keys(texts))('told by %s', (door) => {
    describe.each(['tr', 'en'] as const)('in %s', (language) => {
      let told = ''
      beforeAll(async () => {
        told = (await texts[door]?.(language)) ?? ''
      })
      it.each(facts.filter(({ words }) => words).map(({ name, words }) => [name, words?.[language] ?? []]))(
        '%s',
        (_name, words) => {
          for (const each of words) expect(told).toContain(each)
        },
      )
    })
  })

  describe.each(Object.keys(dealDoors))('in the data of %s', (door) => {
    let deals: Deals
    beforeAll(async () => {
      deals = await dealDoors[door]!()
    })
    it.each(facts.flatMap(({ name, data }) => (data ? [[name, data] as const] : [])))('%s', (_name, data) => {
      const deal = deals[data.deal]
      expect(deal).toBeDefined()
      expect(deal && data.says(deal)).toBe(true)
    })
  })
})

/** All strings anywhere in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsIn)
}

/** Text without tags and with its references resolved. */
function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([\da-f]+);/gi, (_all, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_all, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(\w+);/g, (all, name: string) => named[name] ?? all)
    .replace(/\s+/g, ' ')
}
