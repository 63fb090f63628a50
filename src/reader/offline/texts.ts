import type { Language } from '@/items/types'
import { offlineEn } from '../texts/offline/en'
import { offlineTr, type OfflineTexts } from '../texts/offline/tr'

const texts: Record<Language, OfflineTexts> = { tr: offlineTr, en: offlineEn }

export const offlineTextsOf = (language: Language): OfflineTexts => texts[language]

/** Of the page that is open. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'tr')
