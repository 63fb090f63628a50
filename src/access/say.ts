import type { PayloadRequest } from 'payload'

export interface Said {
  tr: string
  en: string
}

/** A sentence in the language of the person who asks. */
export function say(req: Pick<PayloadRequest, 'i18n'>, sentence: Said): string {
  return req.i18n?.language === 'en' ? sentence.en : sentence.tr
}
