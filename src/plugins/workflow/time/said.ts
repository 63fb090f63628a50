/**
 * What the plugin itself has to say in a note of the record: kept as data, and said in the language of whoever reads
 * the history. A line each; people's own words stand beside it as they are. Pure.
 */
import { say, type Sentence } from '../gate/sentences'
import { timeWithZone } from './zoneName'

type Said = Extract<
  Sentence,
  'carriedOut' | 'carriedOutLate' | 'embargoedUntil' | 'planEnded' | 'planned' | 'plannedEnd'
>

/** `time` is ISO 8601 UTC. */
type Values = Record<string, string> & { time: string }

/** As it is stored: `[[planned {"time":"…","version":"v5"}]]`. */
export function said(sentence: Said, values: Values): string {
  return `[[${sentence} ${JSON.stringify(values)}]]`
}

const STORED = /^\[\[(\w+) (\{.*\})\]\]$/

/** A note as people read it. */
export function spoken(note: string, language: string, timeZone: string): string {
  return note
    .split('\n')
    .map((line) => {
      const [, sentence, values] = STORED.exec(line) ?? []
      return sentence && values ? sentenceOf(sentence as Said, values, { language, timeZone }) : line
    })
    .join('\n')
}

function sentenceOf(
  sentence: Said,
  json: string,
  { language, timeZone }: { language: string; timeZone: string },
): string {
  const values = JSON.parse(json) as Values
  return say(sentence, language, { ...values, time: timeWithZone(values.time, timeZone, language) })
}
