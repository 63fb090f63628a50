import type { FieldHook, TextField } from 'payload'
import { ValidationError } from 'payload'
import { text } from 'payload/shared'

import { say } from '@/access/say'
import { isPublishing } from './isPublishing'
import { hasText, isDefaultLanguage, requiredInPublicLanguage } from './requiredToPublish'

type Given = Pick<TextField, 'admin' | 'label'>

/**
 * The localised name of a company, a deal or a person: in which languages a document has one decides in
 * which it is public. Publication needs the one in the default language, in whatever language the
 * editor is working just then (Payload validates that language only, so a hook looks at the default).
 */
export function nameField(given: Given): TextField {
  return {
    ...given,
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    hasMany: false,
    validate: requiredInPublicLanguage((value: null | string | undefined, options) =>
      options.required && !hasText(value) ? options.req.t('validation:required') : text(value, options),
    ),
    hooks: { beforeChange: [refuseWithoutDefaultName] },
  }
}

const refuseWithoutDefaultName: FieldHook = ({ collection, data, req, siblingDocWithLocales, value }) => {
  const { localization } = req.payload.config
  if (!localization || !isPublishing(data) || isDefaultLanguage(req)) return value as unknown
  const names = siblingDocWithLocales?.name as Record<string, unknown> | undefined
  if (hasText(names?.[localization.defaultLocale])) return value as unknown
  const errors = [{ path: 'name', message: say(req, noDefaultName) }]
  throw new ValidationError({ collection: collection?.slug, errors, req }, req.t)
}

const noDefaultName = {
  tr: 'Yayımlamak için Türkçe adı da gerekli. İçerik dilini Türkçeye çevirip adını yazın.',
  en: 'To publish, a Turkish name is needed too. Switch the content language to Turkish and write it.',
}
