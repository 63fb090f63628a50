import type { StageDefinition, Texts } from '../types'

/** How the documents of a collection tell one story in several languages, each being a document of its own. */
export interface TranslationOptions {
  /** Name of the text field that joins them: the same in each language. */
  story: string
  /** Name of the field that says in which language a document is. */
  language: string
  /** All languages, by what stands in that field. */
  languages: Record<string, Texts>
  /** Names of top-level fields that say the same in each language: a translation is told when they change. */
  facts: string[]
  /** Names of top-level fields that a translation does not begin with. */
  without?: string[]
  /** Names of top-level relations to the same collection: a translation refers to the translations. */
  relations?: string[]
}

/** A document of a story. */
export interface ToldDocument {
  id: number | string
  story: string
  language: string
  title: string
  stage: string | null
  stageLabel: string
  tone: NonNullable<StageDefinition['tone']>
  isPublic: boolean
}

/** What the panel shows of a document's story. */
export interface StoryState {
  /** Of the document itself. */
  language: string
  mayTranslate: boolean
  /** `document`: null where the story is not told in it, or not to who asks. */
  languages: { language: string; label: string; document: ToldDocument | null }[]
  /** Id of the original. */
  original: string
  /** What has happened to the original that nobody has looked at yet; of an original always null. */
  behind: {
    since: string
    happened: string[]
    /** Of the original: what was seen last, and what is public now. */
    versions: [string, string]
    maySettle: boolean
  } | null
}
