import type { Block, Field } from 'payload'
import { text } from 'payload/shared'

import { requiredToPublish } from '@/fields/requiredToPublish'
import { bodyEditor } from '@/fields/richText'

/** What the form opens on: headline, standfirst, picture, body. */
export function contentFields(blocks: Block[]): Field[] {
  return [
    {
      name: 'headline',
      type: 'text',
      label: { tr: 'Başlık', en: 'Headline' },
      required: true,
      maxLength: 250,
      index: true,
      validate: requiredToPublish(text),
    },
    {
      name: 'description',
      type: 'textarea',
      label: { tr: 'Spot', en: 'Standfirst' },
      maxLength: 1000,
      admin: {
        rows: 3,
        description: {
          tr: 'Başlığın altında, listelerde ve akışlarda görünen bir iki cümle.',
          en: 'A sentence or two under the headline, in lists and in feeds.',
        },
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: { tr: 'Resim', en: 'Picture' },
    },
    {
      name: 'articleBody',
      type: 'richText',
      label: { tr: 'Metin', en: 'Body' },
      editor: bodyEditor(blocks),
    },
  ]
}
