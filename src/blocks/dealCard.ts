import type { Block } from 'payload'

/** A deal in short, with its terms and who says so, as it stands when the page is read. */
export const dealCard: Block = {
  slug: 'dealCard',
  interfaceName: 'DealCardBlock',
  labels: {
    singular: { tr: 'Anlaşma kartı', en: 'Deal card' },
    plural: { tr: 'Anlaşma kartları', en: 'Deal cards' },
  },
  fields: [
    {
      name: 'deal',
      type: 'relationship',
      relationTo: 'deals',
      required: true,
      label: { tr: 'Anlaşma', en: 'Deal' },
      admin: {
        description: {
          tr: 'Okur, anlaşmanın yayımlanmış son hâlini görür.',
          en: 'Readers see the deal as it is published at that time.',
        },
      },
    },
  ],
}
