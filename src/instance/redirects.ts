import type { RedirectsPluginConfig } from '@payloadcms/plugin-redirects/types'
import type { Field, TextFieldSingleValidation } from 'payload'

import { isEditor, noVersions, queryGuards, readPublic, say } from '../access'
import { idField } from '../fields/id'
import { faultOfUrl } from '../fields/safeUrl'

/** Old addresses. Made by the articles' hooks when a published slug changes; editors may add their own. */
export const redirects: RedirectsPluginConfig = {
  collections: ['articles', 'companies', 'deals'],
  overrides: {
    fields: ({ defaultFields }) => [idField, ...defaultFields.map(withSafeTarget)],
    labels: {
      singular: { tr: 'Yönlendirme', en: 'Redirect' },
      plural: { tr: 'Yönlendirmeler', en: 'Redirects' },
    },
    admin: { useAsTitle: 'from', group: { tr: 'Yönetim', en: 'Administration' } },
    access: { read: readPublic, create: isEditor, update: isEditor, delete: isEditor },
    hooks: { beforeOperation: [...queryGuards] },
    endpoints: [...noVersions],
  },
}

/** A path of this site or an address of the web, and not the very address that is redirected. */
const validateTarget: TextFieldSingleValidation = (value, { data, req, siblingData }) => {
  if ((siblingData as { type?: string } | undefined)?.type !== 'custom') return true
  if (!value) return req.t('validation:required')
  if (value === (data as { from?: string } | undefined)?.from) return say(req, toItself)
  if (/^\/(?![/\\])/.test(value)) return true
  const fault = faultOfUrl(value)
  return fault ? say(req, fault) : true
}

const toItself = {
  tr: 'Bir adres kendisine yönlendirilemez.',
  en: 'An address cannot be redirected to itself.',
}

function withSafeTarget(field: Field): Field {
  if (field.type === 'group') return { ...field, fields: field.fields.map(withSafeTarget) }
  if (field.type === 'text' && field.name === 'url')
    return { ...field, hasMany: false, validate: validateTarget } as Field
  return field
}
