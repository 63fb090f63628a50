import { randomUUID } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'

import { say } from '@/access/say'
import { isUuid } from './id'

interface Row {
  id?: null | string
  key?: null | string
}

/**
 * The key of a row that other rows point to: made once, kept for good (a row's own id is made anew by
 * duplicates and restores). The array it stands in uses {@link keepRowKeys}.
 */
export const rowKeyField: TextField = {
  name: 'key',
  type: 'text',
  label: { tr: 'Anahtar', en: 'Key' },
  required: true,
  defaultValue: () => randomUUID(),
  validate: (value, { req }) => isUuid(value) || say(req, notAKey),
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/**
 * A beforeValidate hook for the array: each row gets a key, keeps the one it has, and of two rows with
 * the same key (a row that was duplicated in the form) the copy gets a new one.
 */
export const keepRowKeys: FieldHook = ({ field, originalDoc, value }) => {
  if (!Array.isArray(value)) return value as unknown
  const before = (originalDoc as Record<string, unknown> | undefined)?.[
    String((field as { name: string }).name)
  ]
  return withDistinctKeys(value as unknown[], Array.isArray(before) ? (before as Row[]) : [])
}

/** The rows with a key each, all different. `before`: the rows as they were stored. Pure but for the new keys. */
export function withDistinctKeys(rows: unknown[], before: Row[]): unknown[] {
  const keyBefore = new Map(before.map((row) => [row.id, row.key]))
  const keys = rows.map((row) =>
    isRow(row) ? (row.key ?? keyBefore.get(row.id) ?? randomUUID()) : undefined,
  )
  return rows.map((row, index) => {
    if (!isRow(row)) return row
    const key = keys[index]
    return { ...row, key: holderOf(key) === index ? key : randomUUID() }
  })

  /** Of the rows with this key, the one that had it before, else the first. */
  function holderOf(key: string | undefined): number {
    const original = rows.findIndex(
      (row, index) => isRow(row) && keys[index] === key && row.id != null && keyBefore.get(row.id) === key,
    )
    return original >= 0 ? original : keys.indexOf(key)
  }
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null
}

const notAKey = {
  tr: 'Satırın anahtarı, küçük harfle yazılmış bir UUID olmalı.',
  en: 'The key of a row must be a UUID in lower case.',
}
