import { defineWorkflow } from './defineWorkflow'

/**
 * For what needs no second pair of eyes (reference pages): who may publish publishes what is written. Still one
 * door, with the version that was seen, the checklist and the record.
 */
export const directWorkflow = defineWorkflow({
  stages: {
    draft: { label: { en: 'Draft', tr: 'Taslak' }, public: 'as-before', tone: 'neutral' },
    published: { label: { en: 'Published', tr: 'Yayında' }, public: 'always', tone: 'good', onEdit: 'draft' },
  },
  initial: 'draft',
  published: 'published',
  rights: ['publish', 'unpublish', 'embargo'],
  acts: {
    publish: {
      label: { en: 'Publish', tr: 'Yayımla' },
      from: ['draft'],
      to: 'published',
      effect: 'publish',
      right: 'publish',
      primary: true,
    },
    unpublish: {
      label: { en: 'Unpublish', tr: 'Yayından kaldır' },
      from: ['published', 'draft'],
      to: 'draft',
      effect: 'unpublish',
      right: 'unpublish',
    },
  },
})
