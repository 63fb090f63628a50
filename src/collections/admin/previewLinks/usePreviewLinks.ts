'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

export interface ShownLink {
  id: string
  forWhom?: string | null
  expiresAt: string
  number?: number | null
  url: string
}

/** What is wrong, in the words of the server where it said so. */
export type Failure = { message: string | undefined }

export interface PreviewLinks {
  /** Undefined while the document is not saved yet. */
  links: ShownLink[] | undefined
  make(wanted: { forWhom: string; hours: number }): Promise<Failure | ShownLink>
  /** @returns whether it is done. */
  revoke(id: string): Promise<boolean>
}

/** The links of the open document that hold now. */
export function usePreviewLinks(): PreviewLinks {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code: language } = useLocale()
  const [links, setLinks] = useState<ShownLink[]>()
  const address = `${config.serverURL ?? ''}${config.routes.api}/preview-links`

  const ask = useCallback(
    async <Answer>(path: string, init?: RequestInit): Promise<Answer | Failure> => {
      const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }
      const answer = await fetch(address + path, { credentials: 'include', headers, ...init }).catch(
        () => undefined,
      )
      const body = (await answer?.json().catch(() => undefined)) as
        (Answer & { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }) | undefined
      if (answer?.ok && body) return body
      const error = body?.errors?.[0]
      return { message: error?.data?.errors?.[0]?.message ?? error?.message }
    },
    [address, i18n.language],
  )

  const load = useCallback(async () => {
    if (!id) return
    const query = new URLSearchParams({
      depth: '0',
      limit: '20',
      'where[document][equals]': String(id),
      'where[expiresAt][greater_than]': new Date().toISOString(),
      'where[revokedAt][exists]': 'false',
    })
    const found = await ask<{ docs: ShownLink[] }>(`?${query}`)
    if ('docs' in found) setLinks(found.docs)
  }, [ask, id])
  useEffect(() => void load(), [load])

  return {
    links: id ? (links ?? []) : undefined,
    async make({ forWhom, hours }) {
      const expiresAt = new Date(Date.now() + hours * 3_600_000).toISOString()
      const data = { ofCollection: collectionSlug, document: id, language, forWhom, expiresAt }
      const made = await ask<{ doc: ShownLink }>('?depth=0', { method: 'POST', body: JSON.stringify(data) })
      await load()
      return 'doc' in made ? made.doc : made
    },
    async revoke(link) {
      const body = JSON.stringify({ revokedAt: new Date().toISOString() })
      const done = await ask<{ doc: ShownLink }>(`/${link}?depth=0`, { method: 'PATCH', body })
      await load()
      return 'doc' in done
    },
  }
}
