import type { CollectionConfig } from 'payload'

import { deleteByChief, isStaff, queryGuards, readOwnOrEditor } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { createdByField } from '@/fields/createdBy'
import { idField } from '@/fields/id'
import { forgetEndedLinks } from '@/hooks/previewLinks/forgetEndedLinks'
import { keepItsText, type TextOf } from '@/hooks/previewLinks/keepItsText'
import { linkFields, type LinkAddressOf } from './previewLinks/fields'

export interface PreviewLinkSettings {
  /** The newest text of a document, as this person may read it. */
  textOf: TextOf
  /** The address that somebody without a login opens. */
  addressOf: LinkAddressOf
}

/**
 * Links that show one version of a draft to somebody without a login. A link keeps the very text that it was
 * made of: an autosave rewrites its version in place, and versions may be pruned. It ends by itself, and can be
 * ended before; nothing else of it changes.
 */
export function previewLinks({ textOf, addressOf }: PreviewLinkSettings): CollectionConfig {
  return withCleanText({
    slug: 'preview-links',
    labels: {
      singular: { tr: 'Önizleme bağlantısı', en: 'Preview link' },
      plural: { tr: 'Önizleme bağlantıları', en: 'Preview links' },
    },
    admin: { hidden: true, useAsTitle: 'forWhom' },
    access: {
      read: readOwnOrEditor,
      create: isStaff,
      update: readOwnOrEditor,
      delete: deleteByChief,
    },
    hooks: { beforeOperation: [...queryGuards], beforeChange: [forgetEndedLinks, keepItsText(textOf)] },
    disableDuplicate: true,
    lockDocuments: false,
    defaultSort: '-createdAt',
    fields: [...linkFields(addressOf), createdByField, idField],
  })
}
