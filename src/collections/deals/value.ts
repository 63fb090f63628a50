import type { GroupField } from 'payload'

import { choiceField } from '@/fields/choice'
import { currencyField } from '@/fields/currency'
import { amountField } from '@/fields/decimal'
import { valueCertainties } from './options'
import type { Money } from './shape'

/** What the deal is worth, in which currency, and how sure that is. Empty when it is not known. */
export const valueField: GroupField = {
  name: 'value',
  type: 'group',
  label: { tr: 'Değeri', en: 'Value' },
  admin: {
    description: {
      tr: 'Bilinmiyorsa boş bırakın.',
      en: 'Leave it empty when it is not known.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        amountField({
          name: 'amount',
          label: { tr: 'Tutar', en: 'Amount' },
          requiredWhen: (money) => Boolean((money as Money).currency),
          admin: { width: '40%', placeholder: '500000000000' },
        }),
        currencyField({
          requiredWhen: (money) => Boolean((money as Money).amount),
          admin: { width: '35%' },
        }),
        choiceField({
          name: 'certainty',
          label: { tr: 'Kesinliği', en: 'Certainty' },
          options: valueCertainties,
          requiredWhen: (money) => Boolean((money as Money).amount),
          admin: { width: '25%' },
        }),
      ],
    },
  ],
}
