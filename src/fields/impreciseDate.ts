import type { GroupField, Option } from 'payload'
import { date as checkDate, select as checkSelect } from 'payload/shared'

import { say } from '@/access/say'
import { isBefore, type DatePrecision, type ImpreciseDate } from './datePrecision'
import { isPublishing } from './isPublishing'

export const precisionOptions = [
  { value: 'day', label: { tr: 'Gün', en: 'Day' } },
  { value: 'month', label: { tr: 'Ay', en: 'Month' } },
  { value: 'year', label: { tr: 'Yıl', en: 'Year' } },
  { value: 'unknown', label: { tr: 'Bilinmiyor', en: 'Unknown' } },
] as const satisfies readonly (Option & { value: DatePrecision })[]

type Text = Record<'en' | 'tr', string>

interface Given {
  name: string
  label: Text
  description?: Text
  /** A date that this one may not be before, taken from the document. */
  notBefore?: { date: (document: unknown) => ImpreciseDate | undefined; message: Text }
}

/**
 * A date and how much of it is known. Unknown stays unknown: then there is no date at all, not the first
 * of January. Refused also in drafts: a date whose precision is "unknown". Refused at publication: a
 * precision without its date.
 */
export function impreciseDateField({ name, label, description, notBefore }: Given): GroupField {
  return {
    name,
    type: 'group',
    label,
    interfaceName: 'ImpreciseDate',
    admin: { description, hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'date',
            type: 'date',
            label: { tr: 'Tarih', en: 'Date' },
            admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
            validate: (value, options) => {
              const { data, req, siblingData } = options
              const precision = precisionOf(siblingData)
              if (!value) {
                return precision === 'unknown' || !isPublishing(data) || say(req, dateMissing)
              }
              const isDate = checkDate(value, options)
              if (isDate !== true) return isDate
              const earliest = notBefore?.date(data)
              const isEarlier = earliest && isBefore({ date: value, precision }, earliest)
              return isEarlier ? say(req, notBefore!.message) : true
            },
          },
          {
            name: 'precision',
            type: 'select',
            label: { tr: 'Ne kadarı biliniyor', en: 'How much is known' },
            options: [...precisionOptions],
            defaultValue: 'unknown',
            admin: { width: '50%', isClearable: false },
            validate: (value: unknown, options: Parameters<typeof checkSelect>[1]) => {
              const { req, siblingData } = options
              const hasDate = Boolean((siblingData as ImpreciseDate).date)
              if (hasDate && (!value || value === 'unknown')) return say(req, precisionMissing)
              return checkSelect(value as string | null, options)
            },
          },
        ],
      },
    ],
  }
}

function precisionOf(siblingData: unknown): DatePrecision {
  return (siblingData as ImpreciseDate | undefined)?.precision ?? 'unknown'
}

const dateMissing = {
  tr: 'Tarihi seçin ya da yanındaki alanda “Bilinmiyor” deyin.',
  en: 'Choose the date, or say “Unknown” beside it.',
}

const precisionMissing = {
  tr: 'Tarihin ne kadarının bilindiğini seçin (gün, ay, yıl) ya da tarihi silin.',
  en: 'Choose how much of the date is known (day, month, year), or remove the date.',
}
