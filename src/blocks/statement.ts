import type { Block } from 'payload'

import { urlField } from '@/fields/safeUrl'

/** What a person or a company said, where, and in reply to what. */
export const statement: Block = {
  slug: 'statement',
  interfaceName: 'StatementBlock',
  labels: {
    singular: { tr: 'Açıklama', en: 'Statement' },
    plural: { tr: 'Açıklamalar', en: 'Statements' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: ['companies', 'persons'],
          required: true,
          label: { tr: 'Kim söyledi', en: 'Who said it' },
          admin: { width: '50%' },
        },
        {
          name: 'medium',
          type: 'text',
          maxLength: 100,
          label: { tr: 'Nerede', en: 'Where' },
          admin: {
            width: '50%',
            placeholder: { tr: 'X, basın bülteni, röportaj', en: 'X, press release, interview' },
          },
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { tr: 'Sözleri', en: 'The words' },
    },
    urlField({ name: 'url', label: { tr: 'Adresi', en: 'Address' } }),
    {
      name: 'repliesTo',
      type: 'text',
      maxLength: 500,
      label: { tr: 'Neye yanıt', en: 'In reply to' },
      admin: {
        description: {
          tr: 'Bir söze veya paylaşıma yanıtsa, onun ne olduğunu kısaca yazın.',
          en: 'When it answers somebody or a post, say briefly what that was.',
        },
      },
    },
  ],
}
