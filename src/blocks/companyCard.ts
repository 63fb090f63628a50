import type { Block } from 'payload'

/** A company in short, as it stands when the page is read. */
export const companyCard: Block = {
  slug: 'companyCard',
  interfaceName: 'CompanyCardBlock',
  labels: {
    singular: { tr: 'Şirket kartı', en: 'Company card' },
    plural: { tr: 'Şirket kartları', en: 'Company cards' },
  },
  fields: [
    {
      name: 'company',
      type: 'relationship',
      relationTo: 'companies',
      required: true,
      label: { tr: 'Şirket', en: 'Company' },
    },
  ],
}
