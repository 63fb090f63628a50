import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field, FieldAffectingData, TextFieldSingleValidation } from 'payload'

import { PasteCleaningFeature } from './paste/feature'
import { validateUrl } from './safeUrl'

/** Words, emphasis, links: for short texts that need no more. The instance's default editor. */
export const richText = lexicalEditor({ features: () => [...words(), InlineToolbarFeature()] })

/**
 * The editor of an article's body: what {@link richText} has, and headings (h2 to h4; the headline is
 * the page's h1), lists, quotes, pictures and the given blocks. There is no way to write raw HTML.
 */
export function bodyEditor(blocks: Block[]) {
  return lexicalEditor({
    features: () => [
      ...words(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields } } }),
      BlocksFeature({ blocks }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}

/** The types of the nodes that these editors make; anything else in a body was not written with them. */
export const bodyNodeTypes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'horizontalrule',
  'link',
  'upload',
  'block',
  'text',
  'linebreak',
  'tab',
])

function words() {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({
      enabledCollections: ['articles', 'companies', 'deals'],
      // A typed address stays text: whether it becomes a link is the writer's decision.
      disableAutoLinks: true,
      fields: ({ defaultFields }) => defaultFields.map(withSafeUrl),
    }),
    PasteCleaningFeature(),
  ]
}

function withSafeUrl(field: FieldAffectingData): FieldAffectingData {
  return field.name === 'url' ? ({ ...field, validate: validateLink } as FieldAffectingData) : field
}

const validateLink: TextFieldSingleValidation = (value, options) => {
  const { linkType } = options.siblingData as { linkType?: string }
  return linkType === 'internal' ? true : validateUrl(value, { ...options, required: true })
}

const pictureFields: Field[] = [
  {
    name: 'caption',
    type: 'text',
    label: { tr: 'Resim altı yazısı', en: 'Caption' },
    admin: {
      description: {
        tr: 'Boş bırakılırsa resmin kendi yazısı kullanılır.',
        en: 'If empty, the picture’s own caption is used.',
      },
    },
  },
  {
    name: 'credit',
    type: 'text',
    label: { tr: 'Kaynak', en: 'Credit' },
    admin: {
      description: {
        tr: 'Boş bırakılırsa resmin kendi kaynağı kullanılır.',
        en: 'If empty, the picture’s own credit is used.',
      },
    },
  },
]
