/** The reader's texts by language. */
import type { Language } from '@/items/types'
import { en } from './en'
import { tr, type Texts } from './tr'

export type { Texts } from './tr'

export const textsOf: Record<Language, Texts> = { tr, en }

/** The label of a value; a value that has none yet (from a newer editor's list) shows as it is. */
export function labelOf(labels: Record<string, string>, value: string): string {
  return Object.hasOwn(labels, value) ? labels[value]! : value
}
