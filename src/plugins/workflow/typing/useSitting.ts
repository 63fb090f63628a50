'use client'
import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'

import type { Sitting } from './keptTexts'

/** Who sits at which document. Stays the same while the login runs out under somebody's hands. */
export function useSitting(): (Sitting & { byName: string }) | undefined {
  const { user } = useAuth()
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [session] = useState(() => `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`)
  const last = useRef(user)
  if (user) last.current = user
  const who = last.current
  return useMemo(
    () =>
      who && collectionSlug
        ? {
            user: `${who.collection}/${who.id}`,
            byName: nameOf(who),
            collection: collectionSlug,
            document: String(id ?? 'new'),
            locale,
            session,
          }
        : undefined,
    [who, collectionSlug, id, locale, session],
  )
}

function nameOf(user: object): string {
  const { name, email, username } = user as Record<string, unknown>
  return [name, username, email].find((word): word is string => typeof word === 'string' && word !== '') ?? ''
}
