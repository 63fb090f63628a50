import type { Block } from 'payload'

/** The article in a few sentences, for those who have no time. */
export const keyFacts: Block = {
  slug: 'keyFacts',
  interfaceName: 'KeyFactsBlock',
  labels: {
    singular: { tr: 'Öne çıkanlar', en: 'Key facts' },
    plural: { tr: 'Öne çıkanlar', en: 'Key facts' },
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 10,
      label: { tr: 'Maddeler', en: 'Facts' },
      labels: { singular: { tr: 'Madde', en: 'Fact' }, plural: { tr: 'Maddeler', en: 'Facts' } },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          maxLength: 300,
          label: { tr: 'Metin', en: 'Text' },
        },
      ],
    },
  ],
}
