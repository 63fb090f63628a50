import type { TextField } from 'payload'

export const markName = 'feedsMark'

const nobody = () => false

/**
 * A fresh token for each write, until the reconciler has looked at what was
 * written: the intent to publish is stored with the content itself, in one
 * write, and survives whatever happens next. Nobody outside sees or sets it.
 */
export const markField: TextField = {
  name: markName,
  type: 'text',
  label: { tr: 'Yayın işareti', en: 'Feeds mark' },
  index: true,
  hidden: true,
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  // No part of the content: whoever hashes or compares documents leaves it out.
  custom: { feeds: true, notContent: true },
  hooks: { beforeDuplicate: [() => null] },
}
