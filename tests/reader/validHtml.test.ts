/** Every page is valid HTML, whatever its texts are made of. */
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'

import { addressOf } from '@/items/addresses'
import type { ArticleItem, DealItem } from '@/items/types'
import { deals } from '../../seed/data/deals'
import { dealItem } from './seededItems'
import { runs } from '../harness/figures'
import { publishArticle, publishDeal, seededSet, turkishStory } from './seededSet'
import { origin, pageAt, testAssets, visit } from './visit'
import { createReaderViews } from '@/reader/views'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React writes `charSet`, `srcSet`: attribute names of HTML know no case.
    'attr-case': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Our own files from our own origin.
    'require-sri': 'off',
  },
})

async function complaintsAbout(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`)
}

describe('pages are valid', () => {
  it('each of those that are there', async () => {
    const set = seededSet()
    const views = createReaderViews(() => testAssets)
    const addresses = (
      await Promise.all(views.map(async (view) => (await view.examples?.(set)) ?? []))
    ).flat()
    expect(addresses.length).toBeGreaterThan(30)
    for (const address of addresses.filter((each) => !each.endsWith('.webmanifest'))) {
      const html = await pageAt(set, address)
      expect({ address, complaints: await complaintsAbout(html) }).toEqual({ address, complaints: [] })
    }
  })

  it('those that say that nothing is there', async () => {
    const set = seededSet()
    set.takeBack(turkishStory)
    expect(await complaintsAbout(await pageAt(set, '/tr/haber/yok', 404))).toEqual([])
    expect(await complaintsAbout(await pageAt(set, addressOf(turkishStory, 'tr'), 410))).toEqual([])
  })
})

/** Letters of all scripts, markup, and what is neither; as editors may store it (XML's forbidden ones are refused). */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!-- -->',
      ']]>',
      '&lt;&amp;',
      "O'Hara’nın “sözü” & <b>",
      'İıŞşĞğ ÇçÖöÜü',
      '\u202Etersten\u202C',
      '𝒳 😀 👩‍👩‍👧',
    ),
  )
  .filter((each) => each.trim() !== '' && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.test(each))

const MARK = 'x-marked'

/** Every text that an editor may write, in the place of the story's own. */
function withTexts(words: (place: string) => string): { article: ArticleItem; deal: DealItem } {
  const partnership = dealItem('partnership', deals.find(({ key }) => key === 'partnership')!.deal, 'tr')
  return {
    article: {
      ...turkishStory,
      headline: words('headline'),
      description: words('description'),
      sources: [{ name: words('source'), url: words('url'), kind: words('kind') }],
      corrections: [{ date: '2026-11-24T09:00:00.000Z', text: words('correction') }],
      seo: { title: words('title'), description: words('summary'), image: null },
      canonicalUrl: words('canonical'),
    },
    deal: {
      ...partnership,
      name: words('deal'),
      summary: words('summary'),
      kind: words('kind'),
      country: words('country'),
      value: { amount: words('amount'), currency: words('currency'), certainty: 'reported' },
      terms: partnership.terms.map((term) => ({
        ...term,
        kind: words('kind'),
        summary: words('summary'),
        percentage: words('percentage'),
        threshold: {
          comparator: 'moreThan',
          amount: words('amount'),
          currency: words('currency'),
          measure: words('measure'),
        },
      })),
      claims: partnership.claims.map((claim) => ({
        ...claim,
        text: words('claim'),
        source: { name: words('source'), url: words('url') },
      })),
      openQuestions: [{ question: words('question'), answer: words('answer') }],
    },
  }
}

/** The elements of a page, in their order. */
const elementsOf = (html: string) => [...html.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag)

async function pagesWith(words: (place: string) => string): Promise<string[]> {
  const set = seededSet()
  const { article, deal } = withTexts(words)
  publishArticle(set, article)
  publishDeal(set, deal, 'tr')
  return Promise.all(
    [addressOf(article, 'tr'), addressOf(deal, 'tr'), '/tr'].map((each) => pageAt(set, each)),
  )
}

describe('texts of any letters', () => {
  it('break no page, and add not one element to it', async () => {
    const plainPages = await pagesWith(() => 'a')
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 12, maxLength: 12 }), async (texts) => {
        let next = 0
        const pages = await pagesWith(() => texts[next++ % texts.length]!)
        expect(pages.map(elementsOf)).toEqual(plainPages.map(elementsOf))
        for (const html of pages) expect(await complaintsAbout(html)).toEqual([])
      }),
      { numRuns: runs(10, 1000) },
    )
  }, 600_000)

  it('stand in the page as text, wherever an editor may write them', async () => {
    const set = seededSet()
    const { article, deal } = withTexts((place) => `<${MARK} title="${place}">`)
    publishArticle(set, article)
    publishDeal(set, deal, 'tr')
    const html = (await pageAt(set, addressOf(article, 'tr'))) + (await pageAt(set, addressOf(deal, 'tr')))
    expect(html).not.toContain(`<${MARK}`)
    for (const place of ['headline', 'description', 'source', 'correction', 'claim', 'question', 'measure']) {
      expect(html).toContain(`&lt;${MARK} title=&quot;${place}&quot;&gt;`)
    }
  })

  it('in an address find their page again', async () => {
    await fc.assert(
      fc.asyncProperty(
        text.filter((slug) => !slug.includes('/') && !/^\.{1,2}$/.test(slug)),
        async (slug) => {
          const set = seededSet()
          publishArticle(set, { ...turkishStory, slug })
          expect((await visit(set, origin + addressOf({ type: 'article', slug }, 'tr')))?.status).toBe(200)
        },
      ),
      { numRuns: 25 },
    )
  })
})
