import type { GroupField } from 'payload'

import { impreciseDateField } from '@/fields/impreciseDate'
import type { DealData } from './shape'

/** When it was announced, begins and ends, each as exactly as it is known. */
export const datesField: GroupField = {
  name: 'dates',
  type: 'group',
  label: { tr: 'Tarihler', en: 'Dates' },
  fields: [
    impreciseDateField({ name: 'announced', label: { tr: 'Duyurulması', en: 'Announced' } }),
    impreciseDateField({ name: 'start', label: { tr: 'Başlangıcı', en: 'Start' } }),
    impreciseDateField({
      name: 'end',
      label: { tr: 'Bitişi', en: 'End' },
      notBefore: {
        date: (deal) => (deal as DealData).dates?.start,
        message: {
          tr: 'Anlaşma başlamadan bitemez: bitiş tarihi, başlangıç tarihinden önce.',
          en: 'A deal cannot end before it starts: the end date is before the start date.',
        },
      },
    }),
  ],
}
