import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import { bodyOf, heading, list, paragraph, quote } from '../lexical'
import { randomFrom, type Random } from '../random'
import { companyInEnglish } from './englishNews'
import type { Scenario, Sentence } from './scenario'
import { cultureInTurkish } from './turkishCityNews'
import { openingInTurkish, productInTurkish } from './turkishCompanyNews'
import { wordsFrom, type Words } from './words'

/** A generated article, before it becomes a document. */
export interface ArchiveArticle {
  number: number
  language: 'tr' | 'en'
  headline: string
  description: string
  body: SerializedEditorState
  section: string
  topics: string[]
  /** Names of invented companies. */
  about: string[]
  kind: 'news' | 'analysis'
  priority: 'routine' | 'important'
  /** ISO 8601 UTC, within {@link FIRST_DAY} and {@link LAST_DAY}. */
  publishedAt: string
}

const FIRST_DAY = Date.UTC(2019, 0, 1)
const LAST_DAY = Date.UTC(2024, 11, 31)
const SCENARIOS = {
  tr: [openingInTurkish, productInTurkish, cultureInTurkish],
  en: [companyInEnglish],
}
const LABEL = {
  tr: 'Bu haber arşivi doldurmak için üretildi; içindeki kişi, kurum ve olaylar gerçek değildir.',
  en: 'This article was generated to fill the archive; the people, companies and events in it are not real.',
}

/**
 * The archive's article of a number: the same for the same number, at every run.
 * @param number 1, 2, 3 …
 */
export function composeArticle(number: number): ArchiveArticle {
  const random = randomOf(number)
  const language = drawLanguage(random)
  const published = new Date(FIRST_DAY + Math.floor(random.next() * (LAST_DAY - FIRST_DAY)))
  const scenario = random.pick<Scenario>(SCENARIOS[language])
  const words = wordsFrom(random, published.getUTCFullYear())
  const say = (sentences: Sentence[]) => random.pick(sentences)(words)
  return {
    number,
    language,
    headline: say(scenario.headlines),
    description: say(scenario.descriptions),
    body: bodyFrom(scenario, words, random, LABEL[language]),
    section: scenario.section,
    topics: scenario.topics,
    about: scenario.section === 'culture' ? [] : [words.company],
    kind: random.next() < 0.1 ? 'analysis' : 'news',
    priority: random.next() < 0.1 ? 'important' : 'routine',
    publishedAt: published.toISOString(),
  }
}

/** The language of {@link composeArticle}'s article, without writing it. */
export function languageOf(number: number): ArchiveArticle['language'] {
  return drawLanguage(randomOf(number))
}

function randomOf(number: number): Random {
  return randomFrom(Math.imul(number, 2654435761))
}

/** The first that is drawn of an article. */
function drawLanguage(random: Random): ArchiveArticle['language'] {
  return random.next() < 0.15 ? 'en' : 'tr'
}

function bodyFrom(scenario: Scenario, words: Words, random: Random, label: string): SerializedEditorState {
  const details = random.some(scenario.details, random.between(3, 5)).map((sentence) => sentence(words))
  const half = Math.ceil(details.length / 2)
  const opening = random.pick(scenario.openings)(words)
  const background = random.some(scenario.background, 2).map((sentence) => sentence(words))
  const more = random.next() < 0.3 ? [list(details.slice(half))] : [paragraph(details.slice(half).join(' '))]
  return bodyOf([
    paragraph([opening, ...details.slice(0, half)].join(' ')),
    ...more,
    heading(random.pick(scenario.subheads)(words)),
    paragraph(background.join(' ')),
    ...(random.next() < 0.6 ? [quote(random.pick(scenario.quotes)(words))] : []),
    paragraph(random.pick(scenario.closings)(words)),
    paragraph(`*${label}*`),
  ])
}
