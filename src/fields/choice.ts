import type { SelectField } from 'payload'
import { select } from 'payload/shared'

import { requiredToPublish, type RequiredWhen } from './requiredToPublish'

interface Choice {
  value: string
  label: { tr: string; en: string }
}

type Given = Pick<SelectField, 'admin' | 'defaultValue' | 'label' | 'name' | 'required'> & {
  options: readonly Choice[]
  requiredWhen?: RequiredWhen
}

/** A choice of one from a list; `required` and `requiredWhen` count for publication only. */
export function choiceField({ options, required, requiredWhen, ...field }: Given): SelectField {
  return {
    ...field,
    type: 'select',
    hasMany: false,
    options: [...options],
    required,
    validate: required || requiredWhen ? requiredToPublish(select, requiredWhen) : select,
  }
}
