import type { CollectionBeforeChangeHook, Payload, TypedUser } from 'payload'
import { APIError } from 'payload'

import { say } from '@/access'
import type { PreviewLink } from '@/payload-types'

interface Asked {
  collection: string
  id: string
  language: 'tr' | 'en'
  user: TypedUser
}

/** A text as it is now, its language, and the 5 of its "v5"; undefined when there is none, or it is not for this person. */
export type TextOf = (
  payload: Payload,
  asked: Asked,
) => Promise<{ text: Record<string, unknown>; language: 'tr' | 'en'; number: number | null } | undefined>

/** A new link keeps the text of its document; whoever may not read that has none to show. */
export function keepItsText(textOf: TextOf): CollectionBeforeChangeHook {
  return async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const { ofCollection, document, language } = data as PreviewLink
    const asked = {
      collection: ofCollection,
      id: document,
      language: language === 'en' ? 'en' : 'tr',
    } as const
    const kept = req.user ? await textOf(req.payload, { ...asked, user: req.user }) : undefined
    if (!kept) throw new APIError(say(req, noDocument), 404, undefined, true)
    return { ...data, ...kept }
  }
}

const noDocument = {
  tr: 'Böyle bir belge yok ya da onu okuyamazsınız.',
  en: 'There is no such document, or you may not read it.',
}
