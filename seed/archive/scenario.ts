import type { Words } from './words'

export type Sentence = (words: Words) => string

/** A kind of news that the archive is full of: sentences to choose from, in the order of an article. */
export interface Scenario {
  section: string
  topics: string[]
  /** Whether the article is about `words.company` (and the partner, when a sentence names it). */
  headlines: Sentence[]
  descriptions: Sentence[]
  openings: Sentence[]
  details: Sentence[]
  /** A heading and what stands under it. */
  subheads: Sentence[]
  background: Sentence[]
  quotes: Sentence[]
  closings: Sentence[]
}
