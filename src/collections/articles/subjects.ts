import type { Field } from 'payload'

import { choiceField } from '@/fields/choice'
import { acceptedMentionsOnly, acceptedSubjects } from '@/hooks/mentions'

/** What the article is about. */
export const subjectFields: Field[] = [
  {
    name: 'about',
    type: 'relationship',
    relationTo: ['companies', 'deals', 'persons'],
    hasMany: true,
    label: { tr: 'Konusu olanlar', en: 'About' },
    admin: {
      description: {
        tr: 'Haberin konusu olan şirketler, anlaşmalar ve kişiler. Haber onların sayfalarında da görünür.',
        en: 'The companies, deals and persons that the article is about. It appears on their pages too.',
      },
    },
  },
  {
    name: 'mentions',
    type: 'array',
    label: { tr: 'Adı geçenler', en: 'Mentions' },
    labels: {
      singular: { tr: 'Anılan', en: 'Mention' },
      plural: { tr: 'Anılanlar', en: 'Mentions' },
    },
    hooks: { afterRead: [acceptedMentionsOnly] },
    custom: { content: acceptedSubjects },
    admin: {
      initCollapsed: true,
      description: {
        tr: 'Metinde adı bulunanlar kendiliğinden önerilir. Kabul ettikleriniz habere bağlanır.',
        en: 'Names found in the text are suggested here. Those that you accept are linked to the article.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: { tr: 'Metindeki adı', en: 'Name in the text' },
            admin: { width: '50%' },
          },
          choiceField({
            name: 'status',
            label: { tr: 'Karar', en: 'Decision' },
            defaultValue: 'accepted',
            options: [
              { value: 'suggested', label: { tr: 'Öneri', en: 'Suggested' } },
              { value: 'accepted', label: { tr: 'Kabul edildi', en: 'Accepted' } },
              { value: 'dismissed', label: { tr: 'Reddedildi', en: 'Dismissed' } },
            ],
            admin: { width: '50%' },
          }),
        ],
      },
      {
        name: 'subject',
        type: 'relationship',
        relationTo: ['companies', 'persons'],
        label: { tr: 'Kim', en: 'Who' },
      },
      choiceField({
        name: 'reason',
        label: { tr: 'Nasıl bulundu', en: 'Found by' },
        options: [
          { value: 'name', label: { tr: 'Adıyla', en: 'Its name' } },
          { value: 'alias', label: { tr: 'Diğer bir adıyla', en: 'Another name' } },
          { value: 'product', label: { tr: 'Ürünüyle', en: 'A product' } },
        ],
      }),
    ],
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { tr: 'Konu başlıkları', en: 'Topics' },
  },
]
