/**
 * The shapes of the data files. They are written for people: things are called
 * by name ("openai"), and a text that exists in two languages is a pair.
 * What a date, party or figure is not said to be is left out, never guessed.
 */

/** A text in both languages of the newsroom. */
export interface Both {
  tr: string
  en: string
}

export type SubjectName = `company/${string}` | `deal/${string}` | `person/${string}`
export type PartyName = `company/${string}` | `person/${string}`

export interface SeedCompany {
  name: string
  /** Also its name in the other data files. */
  slug: string
  aliases?: string[]
  products?: string[]
  description: Both
}

export interface SeedPerson {
  key: string
  name: string
  role: Both
}

export interface SeedTerm {
  key: string
  kind:
    | 'exclusivity'
    | 'rightOfFirstRefusal'
    | 'infrastructureApproval'
    | 'technologyLicence'
    | 'apiExclusivity'
    | 'revenueShare'
    | 'escapeClause'
  /** The company that may. */
  holder: string
  /** The company that allows. */
  grantor: string
  summary: Both
  /** A decimal as a string. */
  percentage?: string
  threshold?: { comparator: 'moreThan'; amount: string; currency: string }
  change: 'new' | 'loosened' | 'unchanged' | 'notStated'
}

export interface SeedClaim {
  key: string
  /** The key of the term it is about; without one it is about the deal. */
  term?: string
  text: Both
  claimantKind: 'company' | 'person' | 'press' | 'agreement' | 'unknown'
  claimants?: PartyName[]
  kind: 'statement' | 'pressReport' | 'contractAsReported' | 'rumour' | 'denial'
  source?: string
  /** The key of the claim it answers. */
  answers?: string
}

export interface SeedDeal {
  slug: string
  name: Both
  summary: Both
  kind: 'partnership' | 'infrastructure'
  status: 'announced' | 'amended'
  country?: string
  parties: { company: string; role: 'partner' | 'announcer' }[]
  value?: { amount: string; currency: string; certainty: 'announced' }
  terms: SeedTerm[]
  claims: SeedClaim[]
  openQuestions?: Both[]
  amendments?: Both[]
  relatedDeals?: { deal: string; type: 'enables' }[]
}

export interface SeedArticle {
  key: string
  language: 'tr' | 'en'
  /** Articles with the same story are translations of each other. */
  story: string
  headline: string
  slug: string
  description: string
  /** In the markup of {@link import('../lexical').lexicalFrom}. */
  body: string
  picture: string
  section: string
  topics: string[]
  author: string
  about?: SubjectName[]
  sources?: { name: string; kind: 'statement' | 'press' | 'socialMedia' | 'other' }[]
  related?: string[]
  priority?: 'routine' | 'important' | 'breaking'
  kind?: 'news' | 'analysis' | 'opinion' | 'reply'
  state: SeedState
}

/** Where the seed leaves a document. What is unpublished, trashed or has a change pending has been public. */
export type SeedState =
  | { is: 'draft' | 'inReview' | 'approved' | 'archived' | 'published' | 'unpublished' | 'trashed' }
  | { is: 'changesRequested'; note: string }
  | { is: 'pendingChange'; headline: string; addition: string }

export interface SeedPicture {
  key: string
  /** The SVG, drawn by code. */
  draw: () => string
  alt: Both
}
