import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import type { Config } from 'payload'

/**
 * Payload 3.90's Turkish leaves some texts in English (a test compares the two
 * lists and finds new ones), says "sort" where it searches, and calls a language
 * of the content "local setting" and "local memory".
 */
const turkishTexts = {
  authentication: { lockUntil: 'Şu zamana kadar kilitli' },
  error: {
    localesNotSaved_one: 'Şu dil kaydedilemedi:',
    localesNotSaved_other: 'Şu diller kaydedilemedi:',
  },
  fields: {
    addNewLabel: 'Yeni ekle',
    chooseBetweenCustomTextOrDocument:
      'Kendi adresinizi yazmak ile başka bir belgeye bağlanmak arasında seçin.',
    itemsAndMore: '{{items}} ve {{count}} tane daha',
    labelRelationship: '{{label}} ilişkisi',
    relationTo: 'İlişkili olduğu',
  },
  general: {
    createNewLabel: 'Yeni oluştur',
    descending: 'azalan',
    editLabel: 'Düzenle',
    errors: 'Hata',
    locale: 'İçerik dili',
    of: '/',
    or: 'veya',
    order: 'Sıra',
    searchBy: 'Şunlarda ara: {{label}}',
    showAllLabel: 'Tümünü göster: {{label}}',
    sortByLabelDirection: 'Sırala: {{direction}}',
  },
  localization: {
    cannotCopySameLocale: 'Bir dil kendi üzerine kopyalanamaz.',
    copyToLocale: 'Başka dile kopyala',
    localeToPublish: 'Yayınlanacak dil',
    selectedLocales: 'Seçilen diller',
    selectLocaleToCopy: 'Kopyalanacak dili seçin',
    selectLocaleToDuplicate: 'Çoğaltılacak dilleri seçin',
  },
  version: {
    confirmRevertToSaved: 'Kayıtlı sürüme dönmeyi onaylayın',
    publishAllLocales: 'Bütün dillerde yayınla',
    publishIn: '{{locale}} dilinde yayınla',
    selectLocales: 'Gösterilecek dilleri seçin',
    showLocales: 'Diller:',
    unpublishedSuccessfully: 'Yayından kaldırıldı.',
    unpublishIn: '{{locale}} dilinde yayından kaldır',
  },
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

/**
 * Texts without the label that Payload would put in: in the dashboard's cards, the heads of tables and
 * drawers it hands over our labels as they are, for all languages at once, and says "[object Object]".
 */
const englishTexts = {
  fields: { addNewLabel: 'Add new' },
  general: { createNewLabel: 'Create new', editLabel: 'Edit', sortByLabelDirection: 'Sort {{direction}}' },
}

/**
 * The languages of the admin. Payload sends a browser only the texts that it knows itself, and all that
 * stand in `translations`: a plugin's texts have to stand there.
 */
export const i18n: Config['i18n'] = {
  supportedLanguages: { tr, en },
  fallbackLanguage: 'en',
  translations: { tr: turkishTexts, en: englishTexts },
}
