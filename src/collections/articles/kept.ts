import { randomUUID } from 'node:crypto'
import type { Field, NumberField, TextareaField, TextField } from 'payload'

import { nobody, say } from '@/access'
import { isUuid } from '@/fields/id'

/** Joins the translations of one story. A copy of an article is a story of its own. */
const storyIdField: TextField = {
  name: 'storyId',
  type: 'text',
  label: { tr: 'Haber kimliği', en: 'Story id' },
  index: true,
  defaultValue: () => randomUUID(),
  custom: { content: false },
  validate: (value: unknown, { req }) => isUuid(value) || say(req, notAStory),
  hooks: {
    beforeChange: [
      ({ context, originalDoc, value }) => {
        const before = (originalDoc as { storyId?: string } | undefined)?.storyId
        // A restored version brings back what was joined then; the story has stayed one story since.
        if (context.isRestoringVersion === true) return before ?? (value as unknown)
        return (value as unknown) ?? before ?? randomUUID()
      },
    ],
    beforeDuplicate: [() => randomUUID()],
  },
  admin: { hidden: true, disableBulkEdit: true },
}

const plainTextField: TextareaField = {
  name: 'plainText',
  type: 'textarea',
  label: { tr: 'Düz metin', en: 'Plain text' },
  custom: { content: false },
  access: { create: nobody, update: nobody },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/** Kept by the server, hidden in the form: what joins translations, and what is derived from the body. */
export const keptFields: Field[] = [
  storyIdField,
  plainTextField,
  derivedNumber('wordCount', { tr: 'Kelime sayısı', en: 'Word count' }),
  derivedNumber('readingTime', { tr: 'Okuma süresi (dakika)', en: 'Reading time (minutes)' }),
]

function derivedNumber(name: string, label: { tr: string; en: string }): NumberField {
  return {
    name,
    type: 'number',
    label,
    custom: { content: false },
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true },
  }
}

const notAStory = {
  tr: 'Haber kimliği, küçük harfle yazılmış bir UUID olmalı.',
  en: 'A story id must be a UUID in lower case.',
}
