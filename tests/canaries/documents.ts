/**
 * Documents with a marked string in every text field. `mark` makes the strings of
 * one document; slugs get a word of their own, for an address that was asked for
 * may come back in a "not found".
 */
export interface Marks {
  /** A new marked text. */
  text(): string
  url(): string
  slug: string
}

export function marksOf(word: string, slugWord: string, state: string): Marks {
  let number = 0
  return {
    text: () => `${word}-${state}-${++number}`,
    url: () => `https://example.org/${word}-${state}-${++number}`,
    slug: `${slugWord}-${state}`,
  }
}

const date = { date: null, precision: 'unknown' }

export interface Others {
  company: string
  second: string
  media: string
}

export function article({ text, url, slug }: Marks, { company, media }: Others) {
  return {
    inLanguage: 'tr',
    headline: text(),
    slug,
    description: text(),
    image: media,
    articleBody: body(text),
    about: [{ relationTo: 'companies', value: company }],
    sources: [{ name: text(), url: url(), kind: 'press' }],
    canonicalUrl: url(),
    corrections: [{ date: '2026-01-01T00:00:00.000Z', text: text() }],
    meta: { title: text(), description: text() },
  }
}

export function company({ text, url, slug }: Marks) {
  return {
    name: text(),
    slug,
    aliases: [text()],
    products: [text()],
    description: text(),
    website: url(),
    exchange: text(),
    sameAs: [url()],
  }
}

export function person({ text, url }: Marks, { company }: Others) {
  return { name: text(), role: text(), company, sameAs: [url()] }
}

export function deal({ text, url, slug }: Marks, { company, second }: Others) {
  const key = crypto.randomUUID()
  return {
    name: text(),
    slug,
    summary: text(),
    kind: 'partnership',
    status: 'announced',
    dates: { announced: date, start: date, end: date },
    parties: [
      { company, role: 'partner' },
      { company: second, role: 'partner' },
    ],
    terms: [
      {
        key,
        kind: 'exclusivity',
        holder: company,
        grantor: second,
        summary: text(),
        threshold: { comparator: 'moreThan', amount: '5', currency: 'USD', measure: text() },
        change: 'new',
      },
    ],
    claims: [
      {
        term: key,
        text: text(),
        claimantKind: 'press',
        kind: 'pressReport',
        source: { name: text(), url: url() },
        date,
      },
    ],
    openQuestions: [{ question: text(), answer: text() }],
    amendments: [{ date, summary: text() }],
  }
}

/** A paragraph, a heading and each block. */
function body(text: () => string) {
  const words = () => ({
    type: 'text',
    version: 1,
    text: text(),
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  })
  const node = (type: string, more: object = {}) => ({
    type,
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [words()],
    ...more,
  })
  const block = (fields: object) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: crypto.randomUUID().replaceAll('-', '').slice(0, 24), blockName: '', ...fields },
  })
  return {
    root: {
      ...node('root'),
      children: [
        node('paragraph'),
        node('heading', { tag: 'h2' }),
        node('quote'),
        block({ blockType: 'pullQuote', text: text(), attribution: text() }),
        block({ blockType: 'keyFacts', items: [{ text: text() }] }),
      ],
    },
  }
}
