import type { Block } from 'payload'

/** A sentence of the article itself, or of somebody in it, set large. */
export const pullQuote: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: {
    singular: { tr: 'Öne çıkan alıntı', en: 'Pull quote' },
    plural: { tr: 'Öne çıkan alıntılar', en: 'Pull quotes' },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: { tr: 'Alıntı', en: 'Quotation' },
    },
    {
      name: 'attribution',
      type: 'text',
      maxLength: 200,
      label: { tr: 'Kimin sözü', en: 'Whose words' },
    },
  ],
}
