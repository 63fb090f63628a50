import type { UIField } from 'payload'

/** Beside the form of what has a page: its links for people without a login. Stores nothing. */
export const previewLinksField: UIField = {
  name: 'previewLinks',
  type: 'ui',
  label: { tr: 'Önizleme bağlantıları', en: 'Preview links' },
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/collections/admin/previewLinks/PreviewLinksPanel#PreviewLinksPanel' },
  },
}
