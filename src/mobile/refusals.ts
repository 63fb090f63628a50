/** What the mobile feed says when it cannot do what is asked. */
import type { ViewResult } from '@/plugins/feeds/types'
import type { Language } from '@/items/types'
import type { CursorFault } from './cursor'
import { json } from './json'

type Said = Record<Language, string>

const startAgain: Said = {
  tr: 'Saklananları silin ve eşitlemeye since olmadan baştan başlayın.',
  en: 'Delete what is stored and sync again from the beginning, without since.',
}

const refusals = {
  badLocale: {
    status: 400,
    tr: 'locale yalnızca tr ya da en olabilir.',
    en: 'locale can only be tr or en.',
  },
  badLimit: {
    status: 400,
    tr: 'limit 1 ile 500 arasında bir tam sayı olmalıdır.',
    en: 'limit must be a whole number from 1 to 500.',
  },
  cursorInvalid: {
    status: 410,
    tr: `Bu imleç buradan alınmamış. ${startAgain.tr}`,
    en: `This cursor was not given out here. ${startAgain.en}`,
  },
  cursorOfOtherSchema: {
    status: 410,
    tr: `Bu imleç başka bir sürüme ait. ${startAgain.tr}`,
    en: `This cursor belongs to another version. ${startAgain.en}`,
  },
  cursorOfOtherLanguage: {
    status: 410,
    tr: `Bu imleç başka bir dile ait. ${startAgain.tr}`,
    en: `This cursor belongs to another language. ${startAgain.en}`,
  },
  cursorOfOtherLog: {
    status: 410,
    tr: `Bu imleç buradaki yayınlara ait değil. ${startAgain.tr}`,
    en: `This cursor belongs to other publications than those here. ${startAgain.en}`,
  },
  unknownArticle: {
    status: 404,
    tr: 'Bu kimlikle bir haber yok.',
    en: 'There is no article with this id.',
  },
} satisfies Record<string, Said & { status: 400 | 404 | 410 }>

export type Refusal = keyof typeof refusals | CursorFault

/** @param language null when it is the language itself that is unclear: then in both. */
export function refuse(code: Refusal, language: Language | null): ViewResult {
  const { status, ...said } = refusals[code]
  const message = language ? said[language] : `${said.tr} / ${said.en}`
  return json({ error: { code, message } }, status)
}
