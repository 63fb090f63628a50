'use client'

import { getTranslation } from '@payloadcms/translations'
import { SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { CSSProperties } from 'react'

interface Choice {
  value: string
  label: Record<string, string>
}

interface Given {
  /** The array in the same document whose rows are offered. */
  array: string
  /** The field of a row that says what it is. */
  text: string
  /** What a row is called while that field is empty: the label of its `kind`. */
  kinds: readonly Choice[]
  /** Shown while nothing is chosen. */
  none: Record<string, string>
}

/** A text field that holds the key of a row, shown as a choice among the rows, by their texts. */
export function RowSelect({
  array,
  field,
  kinds,
  none,
  path: formPath,
  readOnly,
  text,
}: Given & TextFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: formPath,
  })
  const { i18n } = useTranslation()
  const ownKey = useFormFields(([fields]) => fields[siblingPath(path, 'key')]?.value)
  // A text, so that the field is drawn anew only when what it offers has changed.
  const offered = useFormFields(([fields]) => JSON.stringify(rowsOf(fields, array, text)))
  const options = (JSON.parse(offered) as Offered[])
    .filter(({ key }) => key !== ownKey)
    .map(({ key, kind, number, said }) => {
      const choice = kinds.find((known) => known.value === kind)
      const name = said || (choice ? getTranslation(choice.label, i18n) : '…')
      return { value: key, label: `${number}. ${name}` }
    })
  // A key of a row that is no longer there is named as such, until something else is chosen.
  if (value && !options.some((option) => option.value === value)) {
    options.push({ value, label: getTranslation(deletedRow, i18n) })
  }
  return (
    <SelectInput
      isClearable
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={options}
      path={path}
      placeholder={getTranslation(none, i18n)}
      readOnly={readOnly || disabled}
      showError={showError}
      style={{ '--field-width': field.admin?.width ?? '100%' } as CSSProperties}
      value={value ?? undefined}
    />
  )
}

const deletedRow = { tr: 'Silinmiş satır', en: 'Deleted row' }

interface Offered {
  key: string
  number: number
  kind: unknown
  said: string
}

function rowsOf(fields: Record<string, { value?: unknown }>, array: string, text: string): Offered[] {
  const rows: Offered[] = []
  for (let index = 0; fields[`${array}.${index}.key`]; index += 1) {
    const at = (name: string) => fields[`${array}.${index}.${name}`]?.value
    const key = at('key')
    const said = at(text)
    if (typeof key !== 'string') continue
    rows.push({
      key,
      number: index + 1,
      kind: at('kind'),
      said: typeof said === 'string' ? said.slice(0, 90) : '',
    })
  }
  return rows
}

function siblingPath(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.')
}
