import type { RedirectsPluginConfig } from '@payloadcms/plugin-redirects/types'

import { clampPublicReads, isEditor, readPublic } from '../access'
import { idField } from '../fields/id'

/** Old addresses. Made by the articles' hooks when a published slug changes; editors may add their own. */
export const redirects: RedirectsPluginConfig = {
  collections: ['articles', 'companies', 'deals'],
  overrides: {
    fields: ({ defaultFields }) => [idField, ...defaultFields],
    labels: {
      singular: { tr: 'Yönlendirme', en: 'Redirect' },
      plural: { tr: 'Yönlendirmeler', en: 'Redirects' },
    },
    admin: { useAsTitle: 'from', group: { tr: 'Yönetim', en: 'Administration' } },
    access: { read: readPublic, create: isEditor, update: isEditor, delete: isEditor },
    hooks: { beforeOperation: [clampPublicReads] },
  },
}
