import type { ArrayField } from 'payload'

import { say } from '@/access/say'
import { rowsOf, type DealData } from './shape'

interface Keyed {
  key?: null | string
  summary?: null | string
  text?: null | string
}

interface Rule {
  /** How a row of this array is called in the message. */
  text(row: Keyed): null | string | undefined
  /** The rows that stay and point to rows of this array by key. */
  pointers(deal: DealData): { key?: null | string; text?: null | string }[]
  message(deleted: string, pointer: string): { tr: string; en: string }
}

/** A check of an array: a row that another one points to is not deleted, and the message says which one it is. */
export function refuseWhilePointedTo({ text, pointers, message }: Rule): NonNullable<ArrayField['validate']> {
  return (value, { data, previousValue, req }) => {
    const kept = new Set(rowsOf(value as Keyed[] | null | undefined).map((row) => row.key))
    const deleted = rowsOf(previousValue as Keyed[] | null | undefined).filter((row) => !kept.has(row.key))
    for (const row of deleted) {
      const pointer = row.key ? pointers(data as DealData).find(({ key }) => key === row.key) : undefined
      if (pointer) return say(req, message(shortened(text(row)), shortened(pointer.text)))
    }
    return true
  }
}

function shortened(text: null | string | undefined): string {
  const characters = Array.from(text ?? '…')
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('')
}
