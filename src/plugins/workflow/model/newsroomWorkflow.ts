import { defineWorkflow } from './defineWorkflow'

/** A newsroom's: written, reviewed, approved, published; docs/workflow.md draws it. */
export const newsroomWorkflow = defineWorkflow({
  stages: {
    draft: { label: { en: 'Draft', tr: 'Taslak' }, public: 'as-before', tone: 'neutral' },
    inReview: { label: { en: 'In review', tr: 'İncelemede' }, public: 'as-before', tone: 'waiting' },
    changesRequested: {
      label: { en: 'Changes requested', tr: 'Düzeltme istendi' },
      public: 'as-before',
      tone: 'bad',
    },
    approved: {
      label: { en: 'Approved', tr: 'Onaylandı' },
      public: 'as-before',
      tone: 'good',
      onEdit: 'draft',
    },
    published: { label: { en: 'Published', tr: 'Yayında' }, public: 'always', tone: 'good', onEdit: 'draft' },
    archived: { label: { en: 'Archived', tr: 'Arşivde' }, public: 'never', tone: 'neutral' },
  },
  initial: 'draft',
  published: 'published',
  rights: ['write', 'review', 'approve', 'approveAlone', 'publish', 'fix', 'unpublish', 'archive', 'check'],
  acts: {
    submit: {
      label: { en: 'Submit for review', tr: 'İncelemeye gönder' },
      from: ['draft', 'changesRequested'],
      to: 'inReview',
      effect: 'submit',
      right: 'write',
    },
    withdraw: {
      label: { en: 'Withdraw', tr: 'Geri çek' },
      from: ['inReview'],
      to: 'draft',
      effect: 'move',
      right: 'write',
    },
    requestChanges: {
      label: { en: 'Request changes', tr: 'Düzeltme iste' },
      from: ['inReview', 'approved'],
      to: 'changesRequested',
      effect: 'move',
      right: 'review',
      note: 'required',
    },
    approve: {
      label: { en: 'Approve', tr: 'Onayla' },
      from: ['inReview'],
      to: 'approved',
      effect: 'approve',
      right: 'approve',
    },
    approveAlone: {
      label: { en: 'Approve alone', tr: 'Tek başına onayla' },
      from: ['draft', 'inReview', 'changesRequested'],
      to: 'approved',
      effect: 'approve',
      right: 'approveAlone',
      note: 'required',
      alone: true,
    },
    publish: {
      label: { en: 'Publish', tr: 'Yayımla' },
      // What goes out is the approved version, wherever the newer text stands.
      from: ['approved', 'draft', 'inReview', 'changesRequested'],
      to: 'published',
      effect: 'publish',
      right: 'publish',
    },
    fix: {
      label: { en: 'Fix a typo', tr: 'Yazım hatasını düzelt' },
      from: ['draft', 'changesRequested'],
      to: 'published',
      effect: 'fix',
      right: 'fix',
    },
    unpublish: {
      label: { en: 'Unpublish', tr: 'Yayından kaldır' },
      from: ['published', 'draft', 'inReview', 'changesRequested', 'approved'],
      to: 'draft',
      effect: 'unpublish',
      right: 'unpublish',
    },
    archive: {
      label: { en: 'Archive', tr: 'Arşivle' },
      from: ['draft', 'changesRequested'],
      to: 'archived',
      effect: 'move',
      right: 'archive',
    },
    reopen: {
      label: { en: 'Reopen', tr: 'Yeniden aç' },
      from: ['archived'],
      to: 'draft',
      effect: 'move',
      right: 'archive',
    },
    check: {
      label: { en: 'Looked at', tr: 'Kontrol edildi' },
      from: ['published', 'approved', 'draft', 'inReview', 'changesRequested'],
      to: 'published',
      effect: 'check',
      right: 'check',
    },
  },
})
