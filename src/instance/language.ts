import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import type { I18nOptions } from '@payloadcms/translations'
import { deepMergeSimple } from 'payload/shared'

/**
 * Payload 3.90's Turkish leaves some texts in English (a test compares the two
 * lists and finds new ones) and says "sort" where it searches.
 */
const ours = {
  authentication: { lockUntil: 'Şu zamana kadar kilitli' },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Kendi adresinizi yazmak ile başka bir belgeye bağlanmak arasında seçin.',
    itemsAndMore: '{{items}} ve {{count}} tane daha',
    labelRelationship: '{{label}} ilişkisi',
    relationTo: 'İlişkili olduğu',
  },
  general: {
    of: '/',
    or: 'veya',
    order: 'Sıra',
    searchBy: 'Şunlarda ara: {{label}}',
  },
  version: { confirmRevertToSaved: 'Kayıtlı sürüme dönmeyi onaylayın' },
  // The redirects plugin has no Turkish at all.
  'plugin-redirects': {
    customUrl: 'Başka bir adres',
    documentToRedirect: 'Yönlendirilecek belge',
    fromUrl: 'Eski adres',
    internalLink: 'Bu sitedeki bir belge',
    redirectType: 'Yönlendirme türü',
    toUrlType: 'Nereye',
  },
}

export const turkish: typeof tr = { ...tr, translations: deepMergeSimple(tr.translations, ours) }

/** The languages of the admin. */
export const i18n: I18nOptions = { supportedLanguages: { tr: turkish, en }, fallbackLanguage: 'en' }
