import type { CollectionConfig } from 'payload'

import {
  createByStaff,
  queryGuards,
  readPublishedOrOwn,
  readVersionsOwnOrEditor,
  refusePublishingByReporters,
  trashOrDeleteByChief,
  updateOwnDraftsOrEditor,
} from '@/access'
import { articleBlocks } from '@/blocks'
import { withCleanText } from '@/fields/cleanText'
import { createdByField } from '@/fields/createdBy'
import { idField } from '@/fields/id'
import { deriveText } from '@/hooks/articles/deriveText'
import { refuseUnsafeBody } from '@/hooks/articles/refuseUnsafeBody'
import { requireAltTexts } from '@/hooks/articles/requireAltTexts'
import { stampDates } from '@/hooks/articles/stampDates'
import { suggestMentions } from '@/hooks/mentions'
import { draftPreview } from './admin/draftPreview'
import { previewLinksField } from './admin/previewLinksField'
import { contentFields } from './articles/content'
import { keptFields } from './articles/kept'
import { sidebarFields } from './articles/sidebar'
import { sourceFields } from './articles/sources'
import { subjectFields } from './articles/subjects'

/**
 * What the newsroom publishes. One article is written in one language; its translations are articles of
 * their own, joined by `storyId`. How it becomes public is the workflow's business (src/instance/workflow.ts).
 *
 * The tabs come first, because the SEO plugin adds its own to them. Versions are kept without limit: what the
 * public has seen has to have an answer years later.
 */
export const Articles: CollectionConfig = withCleanText({
  slug: 'articles',
  labels: { singular: { tr: 'Haber', en: 'Article' }, plural: { tr: 'Haberler', en: 'Articles' } },
  admin: {
    group: { tr: 'Haber odası', en: 'Newsroom' },
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'inLanguage', '_status', 'articleSection', 'updatedAt'],
    listSearchableFields: ['headline', 'slug', 'description'],
    description: {
      tr: 'Yazılan, düzenlenen ve yayımlanan haberler.',
      en: 'What is written, edited and published.',
    },
    ...draftPreview('articles'),
  },
  access: {
    read: readPublishedOrOwn('articles'),
    readVersions: readVersionsOwnOrEditor,
    create: createByStaff,
    update: updateOwnDraftsOrEditor('articles'),
    delete: trashOrDeleteByChief('articles'),
  },
  hooks: {
    beforeOperation: [...queryGuards],
    beforeValidate: [refuseUnsafeBody],
    beforeChange: [refusePublishingByReporters, requireAltTexts, deriveText, suggestMentions, stampDates],
  },
  trash: true,
  versions: {
    drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, validate: true },
    maxPerDoc: 0,
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { relatedFrom: false },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { tr: 'İçerik', en: 'Content' }, fields: contentFields(articleBlocks) },
        { label: { tr: 'Konu ve taraflar', en: 'Subjects' }, fields: subjectFields },
        { label: { tr: 'Kaynaklar ve ilgililer', en: 'Sources and related' }, fields: sourceFields },
      ],
    },
    ...sidebarFields,
    previewLinksField,
    createdByField,
    ...keptFields,
    idField,
  ],
})
